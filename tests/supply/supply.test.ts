/** Dependencies: exact versions, reasons, licences, and what an audit says. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readAudit } from '../../src/supply/audit.ts';
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

test.each([
  [
    'vulnerabilities',
    '{"metadata":{"vulnerabilities":{"info":0,"low":1,"moderate":2,"high":3,"critical":4,"total":10}}}',
    { answered: true, serious: 7, other: 3 },
  ],
  [
    'a registry that refuses',
    '{"message":"405 Method Not Allowed","statusCode":405}',
    { answered: false, why: '405 Method Not Allowed' },
  ],
  ['nothing', '', { answered: false, why: 'npm audit printed no JSON' }],
])('audit with %s', (_, output, expected) => {
  expect(readAudit(output)).toEqual(expected);
});
