/** Exact and loose hits of a full-text search. */
import { expect, test } from 'vitest';
import { exactPassages } from '../../src/search/passages.ts';

const passages = (content: string, query: string, limit = 3) =>
  exactPassages({ url: '', title: '', content }, query, limit).map(({ text, highlights }) => [
    text,
    ...highlights.map(({ start, end }) => text.slice(start, end)),
  ]);

test('a hit that holds the query only in parts is not exact', () => {
  expect(passages('行政机关。案件复议。', '行政复议')).toEqual([]);
});

test('two hits in one sentence are one passage', () => {
  expect(passages('前。行政复议与行政复议。后。', '行政复议')).toEqual([
    ['行政复议与行政复议。', '行政复议', '行政复议'],
  ]);
});

test('marks inside do not count, the limit does', () => {
  const text = '推行双随机、一公开。'.repeat(4);
  expect(passages(text, '双随机一公开', 2)).toEqual([
    ['推行双随机、一公开。', '双随机、一公开'],
    ['推行双随机、一公开。', '双随机、一公开'],
  ]);
});
