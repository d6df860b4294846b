/** A small picture of one place's numbers over years. */
import * as Plot from '@observablehq/plot';
import type { SeriesPoint } from '../page-data/place-metrics.ts';
import { plotSvg } from './plot-svg.ts';

/**
 * A line with dots, from zero up; hollow dots are projected or targets.
 * @returns an empty string for fewer than two years: a single dot shows nothing
 */
export function drawSparkline(points: readonly SeriesPoint[], label: string): string {
  if (new Set(points.map(({ year }) => year)).size < 2) return '';
  const text = points.map(({ year, value }) => `${year}: ${value}`).join(', ');
  return plotSvg(
    {
      width: 150,
      height: 44,
      margin: 6,
      x: { axis: null },
      y: { axis: null, domain: [0, Math.max(...points.map(({ value }) => value), 1)] },
      marks: [
        Plot.ruleY([0], { stroke: 'var(--line-strong)' }),
        Plot.line(
          points.filter(({ actual }) => actual),
          {
            x: 'year',
            y: 'value',
            stroke: 'var(--accent)',
          },
        ),
        Plot.dot(points, {
          x: 'year',
          y: 'value',
          r: 2.6,
          stroke: 'var(--accent)',
          fill: ({ actual }: SeriesPoint) => (actual ? 'var(--accent)' : 'var(--paper)'),
        }),
      ],
    },
    `${label}: ${text}`,
  );
}
