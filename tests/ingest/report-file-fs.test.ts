/** Writing a content file: where one is already there, and where another report is. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeReportFile } from '../../src/ingest/report-file-fs.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'reports-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const NAME = { folder: 'jiangsu', name: 'guannan-2020' };
const write = (content: string, replaces = false, original: string | null = null) =>
  writeReportFile(
    root,
    NAME,
    { content, original },
    (existing) => existing[0] === content[0],
    replaces,
  );
const read = (file: string) => readFileSync(join(root, 'jiangsu', file), 'utf8');

test('a new file is written, its folder made', () => {
  expect(write('甲')).toEqual({ path: join(root, 'jiangsu/guannan-2020.md'), outcome: 'written' });
  expect(read('guannan-2020.md')).toBe('甲');
});

test('a file with the same report is kept', () => {
  write('甲一');
  expect(write('甲二').outcome).toBe('kept');
  expect(read('guannan-2020.md')).toBe('甲一');
});

test('a file with the same report is written anew when that is wanted', () => {
  write('甲一');
  expect(write('甲二', true).outcome).toBe('replaced');
  expect(read('guannan-2020.md')).toBe('甲二');
  expect(readdirSync(join(root, 'jiangsu'))).toEqual(['guannan-2020.md']);
});

test('another report of the same name gets the next one, and is found there again', () => {
  write('甲');
  expect(write('乙一', true)).toEqual({
    path: join(root, 'jiangsu/guannan-2020-2.md'),
    outcome: 'written',
  });
  expect(write('乙二').outcome).toBe('kept');
  expect(read('guannan-2020.md')).toBe('甲');
  expect(read('guannan-2020-2.md')).toBe('乙一');
});

test('the original of a repaired report stands beside it, and goes when there is no repair any more', () => {
  write('甲一', false, '由\n');
  expect(read('guannan-2020.original.txt')).toBe('由\n');
  write('乙', false, '巳');
  expect(read('guannan-2020-2.original.txt')).toBe('巳\n');
  // One that is kept keeps its original.
  write('甲二', false, '曱');
  expect(read('guannan-2020.original.txt')).toBe('由\n');
  write('甲三', true, '曱');
  expect(read('guannan-2020.original.txt')).toBe('曱\n');
  write('甲四', true);
  expect(readdirSync(join(root, 'jiangsu'))).toEqual([
    'guannan-2020-2.md',
    'guannan-2020-2.original.txt',
    'guannan-2020.md',
  ]);
});
