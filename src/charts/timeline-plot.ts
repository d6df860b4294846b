/** The picture of the timeline: a row per level of documents, for practices and for reports; circles with their counts by year. */
import * as Plot from '@observablehq/plot';
import { plotSvg } from './plot-svg.ts';

/** A number of things in a year. */
export interface TimelineCount {
  /** Label of the row. */
  row: string;
  year: number;
  /** At least 1. */
  count: number;
  kind: 'regulation' | 'practice' | 'report';
}

/** Years that fit the picture with their counts readable. */
const SPAN = 20;
const FILL = {
  regulation: 'var(--regulation-soft)',
  practice: 'var(--practice-soft)',
  report: 'var(--other-soft)',
} as const;
const STROKE = {
  regulation: 'var(--regulation)',
  practice: 'var(--practice)',
  report: 'var(--other)',
} as const;

/** A label in pixels: a Chinese character is as wide as the writing is high, others are some three fifths of it. */
const labelWidth = (label: string): number =>
  Array.from(label).reduce((sum, at) => sum + (/\p{Script=Han}/u.test(at) ? 12 : 7), 0);

/** The first year that the picture of some counts shows. */
export function firstDrawnYear(counts: readonly TimelineCount[]): number {
  return Math.max(...counts.map(({ year }) => year)) - SPAN + 1;
}

/**
 * @param counts years before {@link firstDrawnYear} are left out
 * @param rows labels in the order drawn
 * @param label what a screen reader is told
 */
export function drawTimeline(
  counts: readonly TimelineCount[],
  rows: readonly string[],
  label: string,
): string {
  const first = firstDrawnYear(counts);
  const drawn = counts.filter(({ year }) => year >= first);
  const years = Array.from({ length: SPAN }, (_, index) => first + index);
  const place = { x: 'year', y: 'row' } as const;
  return plotSvg(
    {
      width: 980,
      height: 40 + rows.length * 44,
      marginLeft: 30 + Math.max(...rows.map(labelWidth)),
      marginRight: 16,
      marginTop: 30,
      marginBottom: 8,
      x: { type: 'point', domain: years, axis: 'top', label: null, tickFormat: 'd', tickSize: 0 },
      y: { type: 'point', domain: rows, label: null, tickSize: 0, padding: 0.6 },
      r: { range: [7, 21], domain: [1, Math.max(2, ...drawn.map(({ count }) => count))] },
      marks: [
        Plot.ruleY(rows, { stroke: 'var(--line)' }),
        Plot.dot(drawn, {
          ...place,
          r: 'count',
          fill: ({ kind }: TimelineCount) => FILL[kind],
          stroke: ({ kind }: TimelineCount) => STROKE[kind],
        }),
        Plot.text(drawn, { ...place, text: ({ count }) => String(count), fill: 'var(--ink)' }),
      ],
    },
    label,
  );
}
