/** The page on publication: which annual report was published when, and which of the required parts it has. */
import { yearsOf } from '../graph/draft-report.ts';
import type { Atlas, AtlasReport } from '../graph/atlas.ts';
import { annualReportsByRegion } from '../graph/jurisdictions.ts';
import { dayName } from '../i18n/day-name.ts';
import { fillIn } from '../i18n/fill-in.ts';
import type { Interface } from '../i18n/interface.ts';
import { isoDay } from '../iso-day.ts';
import { JURISDICTION_LEVELS } from '../schema/extraction.ts';
import type { Duty } from '../schema/genre.ts';
import { COVERAGES } from '../schema/report.ts';
import { countFacets, yearOrder, type Facet, type FacetValues } from './facets.ts';
import { rememberLatest } from './remember-latest.ts';
import { partStates, REQUIRED_PARTS, type PartState, type RequiredPart } from './report-parts.ts';
import { reportRow, type ReportRow } from './reports.ts';

/** Where a publication date stands to the day before which reports are due. */
export const TIMINGS = ['before', 'on', 'after', 'unknown', 'notDue'] as const;
export type Timing = (typeof TIMINGS)[number];

/** One annual report. */
export interface DutyRow {
  report: ReportRow;
  /** Who reports; null when the report does not say. */
  body: string | null;
  /** Last year reported on; null when not stated. */
  year: number | null;
  /** ISO date; null when not stated. */
  publishedOn: string | null;
  signedOn: string | null;
  timing: Timing;
  parts: Record<RequiredPart, PartState>;
  facets: FacetValues;
}

/** The annual reports of one year. */
export interface DutyYear {
  year: number;
  reports: number;
  timings: Record<Timing, number>;
}

/** The page on publication. */
export interface DutyPage {
  /** By region, newest year first within a place. */
  rows: DutyRow[];
  facets: Facet[];
  /** Newest first. */
  years: DutyYear[];
  /** Annual reports with a publication date. */
  dated: number;
}

/** All annual reports; plans, commentaries and other texts carry no such duty. */
export const dutyPage = rememberLatest((atlas: Atlas, duty: Duty): DutyPage => {
  const rows = annualReportsByRegion(atlas).map((report) => dutyRow(atlas, report, duty));
  const values = rows.map(({ facets }) => facets);
  return {
    rows,
    facets: countFacets(values, ['province', 'level', 'year', 'timing', 'part', 'coverage'], {
      level: JURISDICTION_LEVELS,
      year: yearOrder(values),
      timing: TIMINGS,
      part: REQUIRED_PARTS,
      coverage: COVERAGES,
    }),
    years: dutyYears(rows),
    dated: rows.filter(({ publishedOn }) => publishedOn !== null).length,
  };
});

function dutyRow(atlas: Atlas, report: AtlasReport, duty: Duty): DutyRow {
  const { body, publishedOn, signedOn } = report.frontMatter;
  const year = yearsOf(report.frontMatter.period)?.to ?? null;
  const row = reportRow(atlas, report);
  const parts = partStates(report);
  const timing = timingOf(year, publishedOn, duty);
  const present = REQUIRED_PARTS.filter((part) => parts[part].state === 'present');
  return {
    report: row,
    body,
    year,
    publishedOn,
    signedOn,
    timing,
    parts,
    facets: { ...row.facets, timing: [timing], part: present },
  };
}

/**
 * Compares a publication date with the day due in the year after the one reported on.
 * @param year last year reported on; null when not stated
 * @param publishedOn ISO date as far as it is known; null when not stated
 */
export function timingOf(
  year: number | null,
  publishedOn: string | null,
  { due: { month, day }, from }: Pick<Duty, 'due' | 'from'>,
): Timing {
  if (year !== null && year < from) return 'notDue';
  if (year === null || publishedOn === null) return 'unknown';
  const due = isoDay(year + 1, month, day);
  if (publishedOn === due) return 'on';
  // The month or the year alone, and the day due lies within it.
  if (due.startsWith(publishedOn)) return 'unknown';
  return publishedOn < due ? 'before' : 'after';
}

/** What the states of {@link timingOf} are called, with the day in them. */
export function timingNames(
  { t, locale }: Pick<Interface, 't' | 'locale'>,
  { due }: Pick<Duty, 'due'>,
): Record<Timing, string> {
  const day = dayName(due, locale);
  const named = TIMINGS.map((timing) => [timing, fillIn(t.duty.timings[timing], { day })]);
  return Object.fromEntries(named) as Record<Timing, string>;
}

function dutyYears(rows: readonly DutyRow[]): DutyYear[] {
  const years = new Set(rows.flatMap(({ year }) => year ?? []));
  return [...years]
    .sort((a, b) => b - a)
    .map((year) => {
      const of = rows.filter((row) => row.year === year);
      const timings = Object.fromEntries(
        TIMINGS.map((timing) => [timing, of.filter((row) => row.timing === timing).length]),
      ) as Record<Timing, number>;
      return { year, reports: of.length, timings };
    });
}
