/** The small picture of one place's numbers: where zero, the highest number and targets stand. */
import { expect, test } from 'vitest';
import { drawSparkline } from '../../src/charts/sparkline.ts';

const point = (year: number, value: number, actual = true) => ({ year, value, actual });

test.each([
  ['no number', []],
  ['one year, told twice', [point(2020, 3), point(2020, 5)]],
])('%s makes no picture', (_reason, points) => {
  expect(drawSparkline(points, '件')).toBe('');
});

test('zero stands on the line, the highest number at the top, a target is hollow and off the line', () => {
  const svg = drawSparkline([point(2019, 0), point(2020, 40), point(2021, 20, false)], '<件>');
  expect(svg).toContain('d="M6,38L75,6"');
  expect(svg).toContain('<circle cx="6" cy="38"');
  expect(svg).toMatch(/cx="144" cy="22"[^>]*fill="var\(--paper\)"/u);
  expect(svg).toContain('aria-label="<件>: 2019: 0, 2020: 40, 2021: 20"');
});

test('numbers that are all zero lie on the line', () => {
  expect(drawSparkline([point(2019, 0), point(2021, 0)], '件')).toContain('d="M6,38L144,38"');
});
