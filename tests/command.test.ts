/** What commands say of a wrong call and of names that hold what a terminal obeys; each message stands in one line. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { formatRefusal, wholeNumber } from '../src/command.ts';
import { formatProblem, inOneLine, RefusalError, UsageError } from '../src/errors.ts';

test.each([
  ['12', 12],
  ['007', 7],
  ['1', 1],
  ['20', 20],
])('%s is a whole number', (text, expected) => {
  expect(wholeNumber('--n', text, 1, 20)).toBe(expected);
});

test.each(['', ' 1', '0', '21', '-1', '1.5', '1e1', '0x1', '９', 'abc', '9'.repeat(400)])(
  '"%s" is no whole number from 1 to 20',
  (text) => {
    expect(() => wholeNumber('--n', text, 1, 20)).toThrow(UsageError);
    expect(() => wholeNumber('--n', text, 1, 20)).toThrow('is no whole number from 1 to 20');
  },
);

test.each([
  ['甲\n乙.txt', String.raw`甲\n乙.txt`],
  ['a\u001b[31m\u007f', String.raw`a\u001b[31m\u007f`],
  ['a\u0085b\u2028c', String.raw`a\u0085b\u2028c`],
  [String.raw`C:\new 甲　乙`, String.raw`C:\new 甲　乙`],
])('%j is written in one line', (text, expected) => {
  expect(inOneLine(text)).toBe(expected);
  expect(formatRefusal(new RefusalError(text, 'is a folder'))).toBe(`${expected} is a folder`);
  const place = { line: 1, column: 2, message: 'is wrong', severity: 'error' } as const;
  expect(formatProblem({ file: text, ...place })).toBe(`${expected}:1:2 is wrong`);
});

const run = (command: string) => spawnSync('bash', ['-c', command], { encoding: 'utf8' });

test.each([
  ['build.ts --out ""', '--out needs the name of a folder'],
  ['build.ts --cache=', '--cache needs the name of a folder'],
  ['generate.ts --to "" --reports 2', '--to needs the name of a folder'],
  ['generate.ts --to x --reports 1e3', '--reports "1e3" is no whole number from 1'],
  ['bench.ts --reports 5', '--reports goes with --whole alone'],
  ['bench.ts clean --whole', 'stages, --whole and --search exclude each other'],
])('%s is a wrong call', (call, fault) => {
  const { status, stderr } = run(`node scripts/${call}`);
  expect(stderr.split('\n')[0]).toBe(fault);
  expect(status).toBe(2);
});

test('a reader that has enough ends a command without a word', () => {
  const { stdout, stderr } = run('node scripts/extract.ts tests/fixtures/reports/* | head -c 0');
  expect(stdout).toBe('');
  expect(stderr).toBe('');
});
