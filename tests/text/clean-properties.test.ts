/** What cleaning keeps to for every text, however broken. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText } from '../../src/text/clean.ts';
import { splitCompilation } from '../../src/text/compilation.ts';
import { unedited, type MappedText } from '../../src/text/edits.ts';
import { createFurnitureDetector } from '../../src/text/furniture.ts';
import { toRawOffset } from '../../src/text/offset-map.ts';
import { restoreSimplified } from '../../src/text/traditional.ts';
import { removeDocSiteLines } from '../../src/text/trust.ts';
import { vocabulary } from './read-report.ts';

const { grammar } = vocabulary;
const detect = createFurnitureDetector(grammar.furniture);
const clean = (text: string) => cleanText(unedited(text), detect).source;

/** Pieces that cleaning has an eye on, in any order. */
const PIECES = [
  '2020年,我县认真贯彻落实上级部署,扎实推进依法行政,法治政府建设取得了新的成效。',
  '青禾县2020年法治政府建设情况报告',
  ...['一、', '(二)', '3.', '第一篇:', '第二篇:', '①', '《', '》', '〔', '〕', '“', '”'],
  ...['— 12 —', '- 3 -', '第 3 页', '1 / 6', '7', '8', '9', '2015 - 2020年', '674 149 546人'],
  ...[' ', '  ', '　', '\u00a0', '\t', '\n', '\n\n', '\r\n', '\r', '\f', '\u2028'],
  ...['\u200b', '\ufeff', '\ud800', '\udc00', '𠮷', '\0', '\ufffe', '?', '??', '\\'],
  ...[' | ', '|', '>', '首页 > 政务 > 公报', '发布时间:', '2017-02-20 09:28', '打印', '扫一扫打开'],
  ...[
    '法 治 政 府',
    'X 县',
    '20xx年',
    '件',
    ' 12 ',
    'VaLcal Software',
    ',',
    '。',
    ';',
    '、',
    ':',
    '：',
  ],
  ...[
    '今天是:2019年10月31日',
    '索 引 号:',
    '下面是小编整理的范文',
    '監(jiān)管',
    '法製',
    '仅展示8字,全文共9字',
  ],
];

const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
    .map((units) => String.fromCharCode(...units)),
);

/** Every unit that shows something stands where the map says, and the map never goes back. */
function expectMapped({ text: cleaned, map }: MappedText, raw: string) {
  let before = 0;
  for (let at = 0; at < cleaned.length; at += 1) {
    const offset = toRawOffset(map, at);
    expect(offset).toBeGreaterThanOrEqual(before);
    expect(offset).toBeLessThanOrEqual(raw.length);
    before = offset;
    const unit = cleaned.charAt(at);
    if (unit === ' ' || unit === '\n' || unit === '\ufffd') continue;
    const from = raw.charAt(offset);
    // Wide figures and letters and small marks become plain ones, radicals the characters that they are.
    if (/[\u2e80-\u2fd5]/u.test(from) && /\p{Script=Han}/u.test(unit)) continue;
    const changes = /[0-9A-Za-z.]/u.test(unit) || /[\uf900-\ufa6d\ufe50-\ufe6b]/u.test(from);
    const plain = changes ? from.normalize('NFKC') : from;
    if (plain !== unit) expect([at, plain]).toEqual([at, unit]);
  }
  expect(toRawOffset(map, cleaned.length)).toBeLessThanOrEqual(raw.length);
}

const RUNS = { numRuns: 1500, seed: 20260101 };

test('cleaning twice changes nothing', () => {
  fc.assert(
    fc.property(text, (raw) => {
      const once = clean(raw).text;
      expect(clean(once).text).toBe(once);
    }),
    RUNS,
  );
});

test('offsets go back to where the text came from', () => {
  fc.assert(
    fc.property(text, (raw) => expectMapped(clean(raw), raw)),
    RUNS,
  );
});

test('nothing is left that shows nothing, and no lone surrogate', () => {
  fc.assert(
    fc.property(text, (raw) => {
      const { text: cleaned } = clean(raw);
      expect(cleaned.isWellFormed()).toBe(true);
      // Control characters, zero-width marks, blanks of other widths, three empty lines.
      expect(cleaned).not.toMatch(/[\0-\x09\x0b-\x1f\u00a0\u200b\u3000\ufeff]|\n\n\n| $/u);
    }),
    RUNS,
  );
});

test('the articles of a compilation keep their offsets', () => {
  fc.assert(
    fc.property(text, text, text, (before, first, second) => {
      const raw = `${before}\n第一篇:甲\n${first}\n第二篇:乙\n${second}`;
      for (const part of splitCompilation(clean(raw), grammar.compilations))
        expectMapped(part, raw);
    }),
    { ...RUNS, numRuns: 400 },
  );
});

test('the other repairs of a text never fail and keep offsets inside the raw text', () => {
  fc.assert(
    fc.property(text, (raw) => {
      const simplified = restoreSimplified(unedited(raw), grammar['character-damage']).source;
      const plain = removeDocSiteLines(simplified, grammar.trust).source;
      for (let at = 0; at <= plain.text.length; at += 1) {
        const offset = toRawOffset(plain.map, at);
        expect(offset >= 0 && offset <= raw.length).toBe(true);
      }
    }),
    RUNS,
  );
});
