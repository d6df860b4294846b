/** The picture of how a practice shows up in reports over years, beside how many reports there are. */
import * as Plot from '@observablehq/plot';
import type { AdoptionPoint } from '../graph/analysis.ts';
import { plotSvg } from './plot-svg.ts';

/** @param label what a screen reader is told */
export function drawAdoption(points: readonly AdoptionPoint[], label: string): string {
  return plotSvg(
    {
      width: 640,
      height: 240,
      marginLeft: 40,
      x: { tickFormat: 'd', label: null, ticks: points.map(({ year }) => year) },
      y: { grid: true, nice: true, label: null, zero: true, tickFormat: 'd', ticks: 5 },
      marks: [
        Plot.ruleY([0], { stroke: 'var(--line-strong)' }),
        Plot.dot(points, { x: 'year', y: 'observed', r: 4, stroke: 'var(--ink-soft)' }),
        Plot.line(points, {
          x: 'year',
          y: 'cumulative',
          stroke: 'var(--accent)',
          curve: 'step-after',
          strokeWidth: 2,
        }),
        Plot.dot(points, { x: 'year', y: 'cumulative', r: 3.5, fill: 'var(--accent)' }),
      ],
    },
    label,
  );
}
