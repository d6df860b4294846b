/** Words of texts and queries, divided alike. */
import { expect, test } from 'vitest';
import { restoreText } from '../../src/search/indexed-text.ts';
import { segmentWords, spaceWords } from '../../src/search/search-words.ts';

test('a text and a query in it are divided alike', () => {
  expect(segmentWords('全面推行行政复议。')).toEqual(
    expect.arrayContaining(segmentWords('行政复议')),
  );
});

test.each([
  ['a sentence with marks', '制定《办法》，全县20个。'],
  ['a number with a decimal', '占3.4%。'],
  ['Latin words', '推行Open Data平台。'],
])('%s is restored as it was', (_reason, text) => {
  expect(restoreText(spaceWords(text))).toBe(text);
});

test('a heading does not run into the text below', () => {
  expect(restoreText(spaceWords('一、主要举措\n全年办理。'))).toBe('一、主要举措　全年办理。');
});
