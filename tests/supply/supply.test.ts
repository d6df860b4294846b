/** Dependencies: exact versions, reasons, licences, and what an audit says. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeAudit, passesAudit, readAudit, runAudit } from '../../src/supply/audit.ts';
import { findDependencyFaults, packageSchema } from '../../src/supply/direct-dependencies.ts';
import { findOtherLicences, isAllowedLicence, lockSchema } from '../../src/supply/licences.ts';

const lock = lockSchema.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
const file = packageSchema.parse(JSON.parse(readFileSync('package.json', 'utf8')));
const page = readFileSync('docs/dependencies.md', 'utf8');

test('every direct dependency is pinned, locked, and on the page with licence and reason', () => {
  expect(findDependencyFaults(file, lock, page)).toEqual([]);
  expect(Object.keys(file.dependencies).length).toBeGreaterThan(20);
});

test.each([
  ['a range', { zod: '^4.6.7' }, '| `zod` | MIT | checks |', 'not one exact version'],
  ['another version', { zod: '4.0.0' }, '| `zod` | MIT | checks |', 'the lock file has'],
  ['no row', { zod: file.dependencies['zod'] ?? '' }, '', 'no row in docs/dependencies.md'],
  ['licence', { zod: file.dependencies['zod'] ?? '' }, '| `zod` | ISC | checks |', 'says ISC'],
  ['a row too many', {}, '| `left-pad` | MIT | pads |', 'left-pad: on the page'],
])('%s is named', (_, dependencies, rows, message) => {
  const faults = findDependencyFaults({ dependencies, devDependencies: {} }, lock, rows);
  expect(faults.join('\n')).toContain(message);
});

test('all packages have licences of the list', () => {
  expect(findOtherLicences(lock)).toEqual([]);
  expect(
    findOtherLicences({
      packages: {
        '': {},
        'node_modules/a': { license: 'MIT' },
        'node_modules/a/node_modules/@b/c': { license: 'AGPL-3.0' },
        'node_modules/d': {},
      },
    }),
  ).toEqual(['@b/c: AGPL-3.0', 'd: no licence stated']);
});

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-or-later)', true],
  ['MIT AND Apache-2.0', true],
  ['MIT AND GPL-3.0-or-later', false],
  ['UNLICENSED', false],
])('%s: %s', (expression, expected) => {
  expect(isAllowedLicence(expression)).toBe(expected);
});

const report = (counts: object) =>
  JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: {},
    metadata: {
      vulnerabilities: { info: 0, low: 0, moderate: 0, high: 0, critical: 0, ...counts },
    },
  });
const refusal = (statusCode: number, text: string) =>
  JSON.stringify({ message: `${statusCode} ${text} - POST https://r/bulk`, statusCode, body: '' });
const unreached = (reason: string) =>
  JSON.stringify({
    message: `request to https://r/bulk failed, reason: ${reason}`,
    error: { summary: '', detail: '' },
  });

test.each([
  ['nothing found', report({}), 'answered', true, '0 high or critical, 0 lower'],
  [
    'low and moderate ones',
    report({ low: 1, moderate: 2 }),
    'answered',
    true,
    '0 high or critical, 3 lower',
  ],
  ['a high one', report({ high: 1 }), 'answered', false, '1 high or critical'],
  [
    'a critical one',
    report({ critical: 2, low: 1 }),
    'answered',
    false,
    '2 high or critical, 1 lower',
  ],
  ['no such service', refusal(405, 'Method Not Allowed'), 'unanswered', true, 'SKIPPED'],
  ['no such address', refusal(404, 'Not Found'), 'unanswered', true, '404 Not Found'],
  ['a registry that is ill', refusal(503, 'Service Unavailable'), 'unanswered', true, 'SKIPPED'],
  ['a registry that wants a password', refusal(401, 'Unauthorized'), 'failed', false, '401'],
  ['a request that it finds wrong', refusal(400, 'Bad Request'), 'failed', false, 'FAILED'],
  [
    'no connection',
    unreached('connect ECONNREFUSED 127.0.0.1:9'),
    'unanswered',
    true,
    'ECONNREFUSED',
  ],
  ['no such host', unreached('getaddrinfo ENOTFOUND r'), 'unanswered', true, 'ENOTFOUND'],
  [
    'a certificate that is wrong',
    unreached('self-signed certificate'),
    'failed',
    false,
    'certificate',
  ],
  [
    'no lock file',
    '{"error":{"code":"ENOLOCK","summary":"needs a lockfile"}}',
    'failed',
    false,
    'ENOLOCK: needs',
  ],
  ['nothing printed', '', 'failed', false, 'no JSON'],
  ['JSON of another shape', '{"metadata":{}}', 'failed', false, 'something else'],
  [
    'a report whose counts are no numbers',
    report({ high: '0' }),
    'failed',
    false,
    'something else',
  ],
])('an audit with %s', (_, output, outcome, passes, line) => {
  const audit = readAudit(output);
  expect(audit.outcome).toBe(outcome);
  expect(passesAudit(audit)).toBe(passes);
  expect(describeAudit(audit)).toContain(line);
});

test('an npm that prints a report with a high one, and one that is not there', () => {
  const folder = mkdtempSync(join(tmpdir(), 'audit-'));
  try {
    const program = join(folder, 'npm');
    writeFileSync(program, `#!/bin/sh\necho '${report({ high: 1 })}'\nexit 1\n`, { mode: 0o755 });
    expect(runAudit(program)).toEqual({ outcome: 'answered', serious: 1, other: 0 });
    expect(runAudit(join(folder, 'none'))).toMatchObject({ outcome: 'failed' });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
