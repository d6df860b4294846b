/** Highlighting: the whole query, whatever marks stand inside it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findHighlights, passageAround } from '../../src/search/highlight.ts';
import { toSearchForm } from '../../src/search/search-form.ts';

const shown = (text: string, query: string) =>
  findHighlights(text, query).map(({ start, end }) => text.slice(start, end));

test.each([
  ['推行“双随机、一公开”监管', '双随机一公开', ['双随机、一公开']],
  ['根据中发〔2015〕36号文件', '中发[2015]36号', ['中发〔2015〕36号']],
  ['复议,复议。', '复议', ['复议', '复议']],
  ['全角ＡＢＣ', 'abc', ['ＡＢＣ']],
  ['行政复核', '复议', []],
])('%s holds %s', (text, query, expected) => {
  expect(shown(text, query)).toEqual(expected);
});

test('every highlight reads as the query', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ minLength: 1 }), (text, query) => {
      for (const part of shown(`${text}${query}${text}`, query))
        expect(toSearchForm(part)).toBe(toSearchForm(query));
    }),
  );
});

test('a passage is the sentence when it is near, else a window', () => {
  const text = '前一句。我县受理行政复议案件3件。后一句。';
  const [hit] = findHighlights(text, '行政复议');
  const cut = (radius: number) => {
    const { start, end } = passageAround(text, hit ?? { start: 0, end: 0 }, radius);
    return text.slice(start, end);
  };
  expect(cut(20)).toBe('我县受理行政复议案件3件。');
  expect(cut(2)).toBe('受理行政复议案件');
});
