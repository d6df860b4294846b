/** How the interface writes addresses, years, periods and numbers. */
import { describe, expect, test } from 'vitest';
import { createInterface } from '../../src/i18n/interface.ts';

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

test('a percentage is written without a blank', () => {
  expect(zh.quantity({ value: 50, unit: '%', qualifier: 'at-least' })).toBe('不少于50%');
});

test.each([
  [1200, 'exact', '1,200 件'],
  [0, 'exact', '0 件'],
  [null, 'exact', '数值略去'],
  [40, 'over', '超过40 件'],
] as const)('a number of %j (%s)', (value, qualifier, text) => {
  expect(zh.quantity({ value, unit: '件', qualifier })).toBe(text);
});
