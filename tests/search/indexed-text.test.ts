/** What the search index adds to Chinese text and has to be taken out again. */
import { expect, test } from 'vitest';
import { restoreText } from '../../src/search/indexed-text.ts';

test.each([
  ['breaks between words', '制定\u200b实施\u200b办法', '制定实施办法'],
  [
    'a blank before a mark',
    '制定\u200b实施 \u200b《\u200b办法》\u200b。 \u200b全县 \u200b20\u200b个',
    '制定实施《办法》。全县20个',
  ],
  ['a stop behind a heading', '一、\u200b主要\u200b举措. \u200b全年', '一、主要举措　全年'],
  ['a stop behind a heading in brackets', '（一）依法履职. 办理', '（一）依法履职　办理'],
  ['Latin words', '推行 Open Data 平台', '推行Open Data平台'],
  ['a decimal number', '占 3.4%', '占3.4%'],
])('%s', (_, indexed, text) => {
  expect(restoreText(indexed)).toBe(text);
});
