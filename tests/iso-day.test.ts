/** Days as ISO writes them. */
import { expect, test } from 'vitest';
import { daysInMonth, isoDay } from '../src/iso-day.ts';

test('months and days have two digits', () => {
  expect(isoDay(2021, 3, 5)).toBe('2021-03-05');
  expect(isoDay(2021, 12, 31)).toBe('2021-12-31');
});

test.each([
  [2021, 2, 28],
  [2020, 2, 29],
  [2000, 2, 29],
  [2100, 2, 28],
  [2021, 4, 30],
  [2021, 12, 31],
])('the last day of %i-%i is %i', (year, month, last) => {
  expect(daysInMonth(year, month)).toBe(last);
});
