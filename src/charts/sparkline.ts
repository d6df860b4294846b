/** A small picture of one place's numbers over years. */
import { h } from '../markup/tree.ts';
import { toHtml } from '../markup/to-html.ts';
import type { SeriesPoint } from '../page-data/place-metrics.ts';

const WIDTH = 150;
const HEIGHT = 44;
const MARGIN = 6;
const DOT = 2.6;

/**
 * A line with dots, from zero up; hollow dots are projected or targets. Drawn by hand: a page of a place has dozens, and
 * the chart library takes as long for each as the rest of the page.
 * @returns an empty string for fewer than two years: a single dot shows nothing
 */
export function drawSparkline(points: readonly SeriesPoint[], label: string): string {
  const years = points.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (points.length === 0 || first === last) return '';
  const highest = Math.max(...points.map(({ value }) => value), 1);
  const x = (year: number) =>
    rounded(MARGIN + ((year - first) / (last - first)) * (WIDTH - 2 * MARGIN));
  const y = (value: number) => rounded(HEIGHT - MARGIN - (value / highest) * (HEIGHT - 2 * MARGIN));
  const line = points
    .filter(({ actual }) => actual)
    .map(({ year, value }) => `${x(year)},${y(value)}`)
    .join('L');
  const text = points.map(({ year, value }) => `${year}: ${value}`).join(', ');
  const stroke = 'var(--accent)';
  return toHtml(
    h(
      'svg',
      {
        class: 'plot',
        width: WIDTH,
        height: HEIGHT,
        viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
        role: 'img',
        'aria-label': `${label}: ${text}`,
      },
      h('path', { stroke: 'var(--line-strong)', d: `M${MARGIN},${y(0)}H${WIDTH - MARGIN}` }),
      line === '' ? null : h('path', { fill: 'none', stroke, 'stroke-width': 1.5, d: `M${line}` }),
      ...points.map(({ year, value, actual }) =>
        h('circle', {
          cx: x(year),
          cy: y(value),
          r: DOT,
          stroke,
          'stroke-width': 1.5,
          fill: actual ? stroke : 'var(--paper)',
        }),
      ),
    ),
  );
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
