/** Faults of the machine in words. */
import { expect, test } from 'vitest';
import { describeSystemFault } from '../src/system-fault.ts';

const fault = (message: string, parts: object) => Object.assign(new Error(message), parts);

test.each([
  [
    'a file that could not be written',
    fault('ENOSPC: no space', { code: 'ENOSPC', path: 'dist/a' }),
    'dist/a no space left on the disk (free some and run again)',
  ],
  [
    'a copy: the file that was written is named',
    fault('EDQUOT', { code: 'EDQUOT', path: 'work/a', dest: 'dist/a' }),
    'dist/a the disk quota is used up (free some space and run again)',
  ],
  [
    'a tool written in Rust',
    fault('Failed to write\n  No space left on device (os error 28)', { code: 'UNHANDLEABLE' }),
    'no space left on the disk (free some and run again)',
  ],
  [
    'a port that is taken',
    fault('listen', { code: 'EADDRINUSE', port: 80 }),
    'this port and those after it are taken (name another with --port)',
  ],
  ['a number that Rust has for something else', fault('not found (os error 2)', {}), null],
  ['a fault of ours', fault('ENOENT', { code: 'ENOENT', path: 'content' }), null],
  ['an error without a code', new Error('ENOSPC'), null],
  ['no error at all', 'ENOSPC', null],
])('%s', (_, error, expected) => {
  expect(describeSystemFault(error)).toBe(expected);
});
