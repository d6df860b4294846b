/** How both languages write addresses, names, years, numbers and units. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { createInterface } from '../../src/i18n/interface.ts';
import { plural } from '../../src/i18n/plural.ts';
import { englishUnit } from '../../src/i18n/units.ts';

const zh = createInterface(undefined, '/atlas/');
const en = createInterface('en', '/atlas/');

test('addresses carry the base, and the language of the page where it is not Chinese', () => {
  expect([zh.href('about/'), en.href('about/')]).toEqual(['/atlas/about/', '/atlas/en/about/']);
  expect([zh.file('feed.xml'), en.file('feed.xml')]).toEqual([
    '/atlas/feed.xml',
    '/atlas/feed.xml',
  ]);
});

test.each([
  [{ from: 2019, to: 2019 }, '2019'],
  [{ from: 2017, to: 2020 }, '2017–2020'],
  [null, '年份未注明'],
])('years %j', (span, text) => {
  expect(zh.years(span)).toBe(text);
});

describe('periods', () => {
  test.each([
    ['2019-01-01', '2019-12-31', '2019'],
    ['2017-01-01', '2020-12-31', '2017–2020'],
    ['2019-04-01', '2019-04-01', '2019-04-01'],
    ['2019-01-01', '2019-12-30', '2019-01-01 – 2019-12-30'],
    ['2019-01-02', '2019-12-31', '2019-01-02 – 2019-12-31'],
    ['2018-10-01', '2019-09-30', '2018-10-01 – 2019-09-30'],
  ])('%s to %s', (from, to, text) => {
    expect(zh.period({ from, to })).toBe(text);
  });
});

test.each([
  [1, 'report', undefined, '1 report'],
  [0, 'report', undefined, '0 reports'],
  [1200, 'report', undefined, '1,200 reports'],
  [1, 'person', 'people', '1 person'],
  [2, 'person', 'people', '2 people'],
  [1.5, 'hour', undefined, '1.5 hours'],
])('%d %s', (count, one, other, text) => {
  expect(plural(count, one, other)).toBe(text);
});

test.each([
  [{ value: 14, unit: '件', unitEn: 'case', qualifier: 'exact' }, '14件', '14 cases'],
  [{ value: 1, unit: '件', unitEn: 'case', qualifier: 'exact' }, '1件', '1 case'],
  [{ value: 0, unit: '件', unitEn: 'case', qualifier: 'exact' }, '0件', '0 cases'],
  [
    { value: 1200, unit: '人', unitEn: 'person/people', qualifier: 'about' },
    '约1,200人',
    'about 1,200 people',
  ],
  [{ value: 98.5, unit: '%', unitEn: '%', qualifier: 'at-least' }, '不少于98.5%', 'at least 98.5%'],
  [{ value: 3, unit: '万元', unitEn: null, qualifier: 'over' }, '超过3万元', 'over 30,000 yuan'],
  [{ value: 2, unit: '盏', unitEn: null, qualifier: 'exact' }, '2盏', '2盏'],
  [{ value: null, unit: '件', unitEn: 'case', qualifier: 'exact' }, '数值略去', 'figure withheld'],
] as const)('a quantity %j', (observation, chinese, english) => {
  expect(zh.quantity(observation)).toBe(chinese);
  expect(en.quantity(observation)).toBe(english);
});

test.each([
  ['practice', 'x', 'X practice', 'x', 'X practice', undefined, null],
  ['jurisdiction', '港口镇', 'Gangkou Town', '港口镇', 'Gangkou Town', undefined, '港口镇'],
  ['regulation', '甲法', 'Law A', '《甲法》', 'Law A', undefined, '《甲法》'],
  ['regulation', '甲法', null, '《甲法》', '《甲法》', 'zh-CN', null],
  ['report', '甲报告', null, '甲报告', '甲报告', 'zh-CN', null],
] as const)('the name of a %s', (kind, label, labelEn, chinese, english, lang, original) => {
  const entity = { kind, label, labelEn };
  expect(zh.name(entity)).toBe(chinese);
  expect(zh.nameLang(entity)).toBeUndefined();
  expect(zh.original(entity)).toBeNull();
  expect(en.name(entity)).toBe(english);
  expect(en.nameLang(entity)).toBe(lang);
  expect(en.original(entity)).toBe(original);
});

test('every unit that reports are read in has an English name', () => {
  const units = parse(readFileSync('content/grammar/units.yaml', 'utf8')) as { unit: string }[];
  const names = new Set(units.map(({ unit }) => unit));
  expect(names.size).toBeGreaterThan(50);
  expect([...names].filter((unit) => englishUnit(unit) === null)).toEqual([]);
});
