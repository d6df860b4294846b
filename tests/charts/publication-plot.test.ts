/** The picture of days of publication: how far they are from the day due, and what is drawn. */
import { describe, expect, it } from 'vitest';
import { daysFromDue, drawPublication } from '../../src/charts/publication-plot.ts';

const APRIL = { month: 4, day: 1, name: '四月一日' };
const JANUARY = { month: 1, day: 31, name: '一月底' };
const MONTHS = ['一月', '四月', '七月', '十月', '次年'];

describe('daysFromDue', () => {
  it.each([
    ['2024-04-01', 0, 'the day due'],
    ['2024-03-31', -1, 'the day before'],
    ['2024-01-01', -91, 'a leap year has one more day before April'],
    ['2025-04-01', 365, 'a year late'],
  ])('%s for 2023 is %i days from it: %s', (publishedOn, days) => {
    expect(daysFromDue({ year: 2023, publishedOn }, APRIL)).toBe(days);
  });
});

describe('drawPublication', () => {
  it('draws a stroke per report and a row per year, and is named for screen readers', () => {
    const strokes = [
      { year: 2023, publishedOn: '2024-03-01' },
      { year: 2023, publishedOn: '2024-05-01' },
      { year: 2021, publishedOn: '2022-03-01' },
    ];
    const svg = drawPublication(strokes, APRIL, MONTHS, '公布日期');
    const strokesDrawn = /<g[^>]*stroke="var\(--accent\)".*?<\/g>/su.exec(svg)?.[0] ?? '';
    expect(strokesDrawn.match(/<line/gu)).toHaveLength(3);
    expect(svg.match(/aria-label/gu), 'parts of an image have no names').toHaveLength(1);
    expect(svg).toContain('aria-label="公布日期"');
    expect(svg).toContain('四月一日');
    expect(svg).not.toContain('十月');
  });

  it('marks the day due wherever it is, and no month so near that the two would be written over each other', () => {
    const strokes = [{ year: 2023, publishedOn: '2024-03-01' }];
    const textsOf = (due: typeof APRIL) =>
      [...drawPublication(strokes, due, MONTHS, '').matchAll(/<text[^>]*>([^<]+)</gu)].map(
        ([, text]) => text,
      );
    expect(textsOf(APRIL)).toEqual(expect.arrayContaining(['一月', '四月一日', '七月']));
    expect(textsOf(APRIL)).not.toContain('四月');
    expect(textsOf(JANUARY)).toEqual(expect.arrayContaining(['一月底', '四月']));
    const near = { month: 1, day: 20, name: '一月下旬' };
    expect(textsOf(near)).not.toContain('一月');
  });
});
