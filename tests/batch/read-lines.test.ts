/** Lines of a stream: line ends, signs that only look like them, characters cut in two. */
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { readLines } from '../../src/batch/read-lines.ts';

async function read(...pieces: string[]): Promise<string[]> {
  const lines: string[] = [];
  const bytes = pieces.map((piece) => Buffer.from(piece));
  const whole = Buffer.concat(bytes);
  for await (const line of readLines(Readable.from(bytes))) {
    lines.push(line.bytes.toString());
    // Where it is said to stand it stands.
    expect(whole.subarray(line.offset, line.offset + line.bytes.length)).toEqual(line.bytes);
  }
  return lines;
}

test.each([
  ['one after the other', ['甲\n乙\n'], ['甲', '乙']],
  ['without an end', ['甲\n乙'], ['甲', '乙']],
  ['of Windows, cut in its end', ['甲\r', '\n乙\r\n'], ['甲', '乙']],
  ['over many pieces', ['甲', '乙', '\n丙', '\n'], ['甲乙', '丙']],
  ['that are empty', ['\n\n甲\n'], ['', '', '甲']],
  [
    'with the separators of Unicode inside',
    ['甲\u2028乙\u2029丙\u0085丁\n戊'],
    ['甲\u2028乙\u2029丙\u0085丁', '戊'],
  ],
  ['none', [], []],
])('lines %s', async (_, pieces, expected) => {
  expect(await read(...pieces)).toEqual(expected);
});
