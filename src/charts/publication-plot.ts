/** The picture of when annual reports were published: a row per year, a stroke per report, a line at the date due. */
import * as Plot from '@observablehq/plot';
import { plotSvg } from './plot-svg.ts';

/** A report with its date. */
export interface PublicationStroke {
  /** Year reported on. */
  year: number;
  /** ISO date. */
  publishedOn: string;
}

const DAY = 86_400_000;
/** Months of the following year that the axis marks, as days of their first from 1 April in a common year. */
const MONTHS = [-90, 0, 91, 183, 275];

/** Days from 1 April of the year after the one reported on; negative before it. */
export function daysFromDue({ year, publishedOn }: PublicationStroke): number {
  return Math.round((Date.parse(publishedOn) - Date.UTC(year + 1, 3, 1)) / DAY);
}

/**
 * @param strokes in any order
 * @param months what 1 January, 1 April, 1 July, 1 October and the next 1 January are called
 * @param label what a screen reader is told
 */
export function drawPublication(
  strokes: readonly PublicationStroke[],
  months: readonly string[],
  label: string,
): string {
  const years = [...new Set(strokes.map(({ year }) => year))].sort((a, b) => b - a);
  const days = strokes.map(daysFromDue);
  // Reports of one day stand on one stroke: thousands would weigh the page down and look the same.
  const distinct = [
    ...new Map(strokes.map((each) => [`${each.year} ${each.publishedOn}`, each])).values(),
  ];
  const [first, last] = [Math.min(-95, ...days), Math.max(100, ...days)];
  return plotSvg(
    {
      width: 760,
      height: 40 + years.length * 30,
      marginLeft: 50,
      marginRight: 30,
      marginTop: 26,
      marginBottom: 6,
      x: {
        axis: 'top',
        domain: [first - 5, last + 5],
        label: null,
        ticks: MONTHS.filter((day) => day >= first && day <= last),
        tickFormat: (day: number) => months[MONTHS.indexOf(day)] ?? '',
      },
      y: { type: 'band', domain: years, label: null, tickFormat: 'd', tickSize: 0, padding: 0.3 },
      marks: [
        Plot.ruleY(years, { stroke: 'var(--line)' }),
        Plot.ruleX([0], { stroke: 'var(--ink-soft)', strokeDasharray: '4 3' }),
        Plot.tickX(distinct, {
          x: daysFromDue,
          y: 'year',
          stroke: 'var(--accent)',
          strokeWidth: 2.5,
          strokeOpacity: 0.6,
        }),
      ],
    },
    label,
  );
}
