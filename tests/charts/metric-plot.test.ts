/** The picture of an indicator stays small, however many numbers it shows. */
import { expect, test } from 'vitest';
import { binDots, drawMetric, isBinned, type MetricDot } from '../../src/charts/metric-plot.ts';

const dot = (place: number, year: number | null, value: number, actual = true): MetricDot => ({
  place: `县${place}`,
  year,
  value,
  actual,
});
const many = (count: number, value: (index: number) => number): MetricDot[] =>
  Array.from({ length: count }, (_, index) => dot(index, 2019 + (index % 5), value(index)));

test.each([
  [90, false],
  [91, true],
])('%i places: gathered is %s', (places, expected) => {
  expect(isBinned(many(places, (index) => index))).toBe(expected);
});

test('every dated number is in one bin, with range and mean; zero is a number', () => {
  const bins = binDots([dot(1, 2020, 0), dot(2, 2020, 1), dot(3, 2020, 1), dot(4, null, 5)]);
  expect(bins.map(({ count, from, to }) => [count, from, to])).toEqual([
    [1, 0, 0],
    [2, 1, 1],
  ]);
});

test('years and targets stand apart', () => {
  const bins = binDots([dot(1, 2020, 5), dot(2, 2021, 5), dot(3, 2021, 5, false)]);
  expect(bins.map(({ year, actual }) => `${year} ${actual}`)).toEqual([
    '2020 true',
    '2021 false',
    '2021 true',
  ]);
});

test.each([
  ['linear', (index: number) => 100 + (index % 97)],
  ['logarithmic', (index: number) => (index % 50) ** 3],
])('5,000 numbers on a %s axis make a small picture', (_axis, value) => {
  const dots = many(5000, value);
  const bins = binDots(dots);
  expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(5000);
  expect(bins.length).toBeLessThan(200);
  expect(drawMetric(dots, '件', '图').length).toBeLessThan(60_000);
});
