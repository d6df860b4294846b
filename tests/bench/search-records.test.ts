/** Ways to feed the full-text index, and the recall by which they are compared. */
import { expect, test } from 'vitest';
import { recallOf, SEARCH_FEEDS, singleCharacters } from '../../src/bench/search-records.ts';
import { segmentWords } from '../../src/search/search-words.ts';

test('recall counts true pairs of term and text, marks aside', () => {
  const texts = ['推行双随机、一公开。', '行政复议', '复议行政'];
  expect(recallOf(['双随机一公开', '行政复议'], texts, singleCharacters)).toBe(1);
  expect(recallOf(['行政复议'], texts, (text) => [text])).toBe(1);
  expect(recallOf(['政复'], ['行政复议', '政复'], (text) => [text])).toBe(0.5);
  expect(recallOf(['不存在'], texts, segmentWords)).toBe(0);
});

test('single characters keep numbers and Latin words whole', () => {
  expect(singleCharacters('占3.4%，Open平台')).toEqual([
    '占',
    '3',
    '.',
    '4',
    '%',
    '，',
    'Open',
    '平',
    '台',
  ]);
});

test('every way has a name of its own', () => {
  expect(new Set(SEARCH_FEEDS.map(({ name }) => name)).size).toBe(SEARCH_FEEDS.length);
});
