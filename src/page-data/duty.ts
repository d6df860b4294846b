/** The page on publication: which annual report was published when, and which of the required parts it has. */
import { yearsOf } from '../graph/draft-report.ts';
import type { Atlas, AtlasReport } from '../graph/atlas.ts';
import { annualReportsByRegion } from '../graph/jurisdictions.ts';
import { JURISDICTION_LEVELS } from '../schema/extraction.ts';
import { COVERAGES } from '../schema/report.ts';
import { countFacets, yearOrder, type Facet, type FacetValues } from './facets.ts';
import { anchorPath, sentenceAnchor } from './paths.ts';
import { reportRow, type ReportRow } from './reports.ts';

/**
 * What an annual report is to contain, in the order of 《法治政府建设与责任落实督察工作规定》 (厅字〔2019〕28号):
 * measures and results, shortcomings and causes, the leaders' own duties, the next year's plan.
 */
export const DUTY_PARTS = ['measures', 'problems', 'responsibility', 'plan'] as const;
export type DutyPart = (typeof DUTY_PARTS)[number];

/** Registry id of those rules. */
export const DUTY_RULES = 'fzzf-ducha-guiding-2019';

/** Where a publication date stands to the date that article 24 of the same rules sets: before 1 April. */
export const TIMINGS = ['before', 'on', 'after', 'unknown', 'notDue'] as const;
export type Timing = (typeof TIMINGS)[number];

/** The rules were issued on 15 April 2019, after the reports on 2018 had been due. */
const FIRST_YEAR_DUE = 2019;

/** Whether a part was found: a digest or an excerpt that lacks it says nothing about the report. */
export type PartState =
  | {
      state: 'present';
      /** Site path to the section; null when no heading leads it. */ path: string | null;
    }
  | { state: 'unseen' | 'notCovered'; path: null };

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
  parts: Record<DutyPart, PartState>;
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
export function dutyPage(atlas: Atlas): DutyPage {
  const rows = annualReportsByRegion(atlas).map((report) => dutyRow(atlas, report));
  const values = rows.map(({ facets }) => facets);
  return {
    rows,
    facets: countFacets(values, ['province', 'level', 'year', 'timing', 'part', 'coverage'], {
      level: JURISDICTION_LEVELS,
      year: yearOrder(values),
      timing: TIMINGS,
      part: DUTY_PARTS,
      coverage: COVERAGES,
    }),
    years: dutyYears(rows),
    dated: rows.filter(({ publishedOn }) => publishedOn !== null).length,
  };
}

function dutyRow(atlas: Atlas, report: AtlasReport): DutyRow {
  const { body, publishedOn, signedOn } = report.frontMatter;
  const year = yearsOf(report.frontMatter.period)?.to ?? null;
  const row = reportRow(atlas, report);
  const parts = partStates(report);
  const timing = timingOf(year, publishedOn);
  const present = DUTY_PARTS.filter((part) => parts[part].state === 'present');
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
 * Compares a publication date with 1 April of the year after the one reported on.
 * @param year last year reported on; null when not stated
 * @param publishedOn ISO date; null when not stated
 */
export function timingOf(year: number | null, publishedOn: string | null): Timing {
  if (year !== null && year < FIRST_YEAR_DUE) return 'notDue';
  if (year === null || publishedOn === null) return 'unknown';
  const due = `${year + 1}-04-01`;
  if (publishedOn === due) return 'on';
  return publishedOn < due ? 'before' : 'after';
}

function partStates({ id, facts, frontMatter }: AtlasReport): Record<DutyPart, PartState> {
  const { sections } = facts.document;
  const absent = frontMatter.coverage === 'full' ? 'unseen' : 'notCovered';
  const stateOf = (part: DutyPart): PartState => {
    const of = sections.filter(({ role }) => role === part);
    if (of.length === 0) return { state: absent, path: null };
    const headed = of.find(({ path }) => path.length > 0);
    const path = headed === undefined ? null : anchorPath(id, sentenceAnchor(headed.start));
    return { state: 'present', path };
  };
  return {
    measures: stateOf('measures'),
    problems: stateOf('problems'),
    responsibility: stateOf('responsibility'),
    plan: stateOf('plan'),
  };
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
