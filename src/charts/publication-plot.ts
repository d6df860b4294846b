/** The picture of when annual reports were published: a row per year, a stroke per report, a line at the date due. */
import * as Plot from '@observablehq/plot';
import type { DayOfYear } from '../schema/genre.ts';
import { plotSvg } from './plot-svg.ts';

/** A report with its date. */
export interface PublicationStroke {
  /** Year reported on. */
  year: number;
  /** ISO date. */
  publishedOn: string;
}

const DAY = 86_400_000;
/** First months of quarters that the axis marks, up to January of the year after next. */
const MARKED_MONTHS = [0, 3, 6, 9, 12];
/** A mark nearer to that of the day due would be written over it. */
const CLEAR_DAYS = 25;

/** A day of the following year, and what it is called. */
export interface DueDay extends DayOfYear {
  name: string;
}

/** Days from the day due in the year after the one reported on; negative before it. */
export function daysFromDue(
  { year, publishedOn }: PublicationStroke,
  { month, day }: DayOfYear,
): number {
  return Math.round((Date.parse(publishedOn) - Date.UTC(year + 1, month - 1, day)) / DAY);
}

/** Where the axis has marks, in days from the day due in a common year, with their names. */
function marksOf({ month, day, name }: DueDay, months: readonly string[]): Map<number, string> {
  const COMMON_YEAR = 2023;
  const due = Date.UTC(COMMON_YEAR, month - 1, day);
  const quarters = MARKED_MONTHS.map((first, index): [number, string] => [
    Math.round((Date.UTC(COMMON_YEAR, first, 1) - due) / DAY),
    months[index] ?? '',
  ]);
  return new Map([...quarters.filter(([days]) => Math.abs(days) > CLEAR_DAYS), [0, name]]);
}

/**
 * @param strokes in any order
 * @param due the day before which reports are due
 * @param months what 1 January, 1 April, 1 July, 1 October and the next 1 January are called
 * @param label what a screen reader is told
 */
export function drawPublication(
  strokes: readonly PublicationStroke[],
  due: DueDay,
  months: readonly string[],
  label: string,
): string {
  const years = [...new Set(strokes.map(({ year }) => year))].sort((a, b) => b - a);
  const daysOf = (stroke: PublicationStroke) => daysFromDue(stroke, due);
  const days = strokes.map(daysOf);
  const marks = marksOf(due, months);
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
        ticks: [...marks.keys()].filter((day) => day >= first && day <= last),
        tickFormat: (day: number) => marks.get(day) ?? '',
      },
      y: { type: 'band', domain: years, label: null, tickFormat: 'd', tickSize: 0, padding: 0.3 },
      marks: [
        Plot.ruleY(years, { stroke: 'var(--line)' }),
        Plot.ruleX([0], { stroke: 'var(--ink-soft)', strokeDasharray: '4 3' }),
        Plot.tickX(distinct, {
          x: daysOf,
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
