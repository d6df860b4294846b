/** The quality page: what is held, what is uncertain, what is not stated. */
import type { Atlas, AtlasReport } from '../graph/atlas.ts';
import { expandYears, nodesOfKind } from '../graph/statements.ts';
import {
  JURISDICTION_LEVELS,
  REPORT_KINDS,
  type JurisdictionLevel,
  type ReportKind,
} from '../schema/extraction.ts';
import type { Correction } from '../schema/correction.ts';
import { COVERAGES, type Coverage } from '../schema/report.ts';
import type { TrustNote } from '../text/document.ts';
import { compareText } from '../errors.ts';
import { allCorrections } from './corrections.ts';
import { linkToNode, type EntityLink } from './entities.ts';
import { anchorPath } from './paths.ts';
import { rememberLatest } from './remember-latest.ts';
import { reportFacts, type ReportFact } from './report-page.ts';
import { reportRow, type ReportRow } from './reports.ts';

/** A number of reports that share something. */
export interface Share<T extends string> {
  value: T;
  count: number;
}

/** Reports of one province by year. */
export interface CoverageRow {
  /** Null where the province is not proven or the report is national. */
  province: string | null;
  /** In the order of `QualityPage.years`; a report on two years counts in both. */
  counts: number[];
  undated: number;
  /** Reports, each once. */
  total: number;
}

/** A report whose text is to be read with care. */
export interface DoubtfulReport {
  row: ReportRow;
  /** Characters restored; null when none were damaged. */
  repaired: number | null;
  trust: readonly TrustNote[];
  masked: boolean;
  /** Front matter fields that a person has yet to check. */
  review: readonly string[];
}

/** A fact in a report, for lists of facts that need a second look. */
export interface FactInReport {
  row: ReportRow;
  /** Site path to its sentence. */
  path: string;
  fact: ReportFact;
}

/** Entries of a list that the page shows; the number above the list counts all. */
export const LISTED = 200;

/** What front matter can leave open. */
const OPEN_FIELDS = ['period', 'body', 'publishedOn', 'signedOn', 'url', 'code'] as const;
export type OpenField = (typeof OPEN_FIELDS)[number];

/** Everything that the quality page shows but the scores. */
export interface QualityPage {
  reports: number;
  years: number[];
  provinces: CoverageRow[];
  levels: Share<JurisdictionLevel>[];
  coverages: Share<Coverage>[];
  kinds: Share<ReportKind>[];
  doubtful: DoubtfulReport[];
  unresolved: FactInReport[];
  low: FactInReport[];
  /** Facts with a page of their own and numbers without one. */
  facts: number;
  /** Documents of the registry that reports mention and whose entry is not confirmed. */
  unsure: EntityLink[];
  /** Documents known from reports alone. */
  found: number;
  /** Numbers that belong to no indicator, and those left out in the source. */
  numbers: { total: number; withoutIndicator: number; masked: number };
  open: Share<OpenField>[];
  corrections: { row: ReportRow; correction: Correction }[];
}

/** Counts and lists over all reports. */
export const qualityPage = rememberLatest((atlas: Atlas): QualityPage => {
  const reports = [...atlas.reports.values()];
  const rows = reports.map((report) => ({ report, row: reportRow(atlas, report) }));
  const { facts, unresolved, low } = factsToCheck(atlas, rows);
  const metrics = reports.flatMap((report) => report.facts.metrics);
  const documents = nodesOfKind(atlas.graph, 'regulation').map(({ node }) => node);
  const years = new Set(rows.flatMap(({ row }) => expandYears(row.years)));
  const sortedYears = [...years].sort((a, b) => a - b);
  return {
    reports: reports.length,
    years: sortedYears,
    provinces: coverageRows(
      rows.map(({ row }) => row),
      sortedYears,
    ),
    levels: shares(JURISDICTION_LEVELS, rows, ({ row }) => row.place.level),
    coverages: shares(COVERAGES, rows, ({ row }) => row.coverage),
    kinds: shares(REPORT_KINDS, rows, ({ row }) => row.kind),
    doubtful: rows.flatMap(({ report, row }) => doubtful(report, row)),
    unresolved,
    low,
    facts,
    unsure: documents.filter(({ known, sure }) => known && sure === false).map(linkToNode),
    found: documents.filter(({ known }) => !known).length,
    numbers: {
      total: metrics.length,
      withoutIndicator: metrics.filter(({ indicator }) => indicator === null).length,
      masked: metrics.filter(({ value }) => value === null).length,
    },
    open: OPEN_FIELDS.map((value) => ({
      value,
      count: reports.filter((report) => isOpen(report, value)).length,
    })),
    corrections: allCorrections(atlas),
  };
});

/** Report by report, so that no more than one report's facts are held at once: all of them would take hundreds of megabytes. */
function factsToCheck(
  atlas: Atlas,
  rows: readonly { report: AtlasReport; row: ReportRow }[],
): Pick<QualityPage, 'facts' | 'unresolved' | 'low'> {
  const found: Pick<QualityPage, 'facts' | 'unresolved' | 'low'> = {
    facts: 0,
    unresolved: [],
    low: [],
  };
  for (const { report, row } of rows)
    for (const fact of reportFacts(atlas, report)) {
      const noteIn = (list: FactInReport[]) =>
        list.push({ row, path: anchorPath(row.id, fact.anchor), fact });
      if ('confidence' in fact) {
        found.facts += 1;
        if (fact.confidence === 'low') noteIn(found.low);
      } else if (fact.kind === 'unresolved') noteIn(found.unresolved);
    }
  return found;
}

/** The id of a place with an official code is that code: `442000108`. */
const DIVISION_CODE = /^\d{6,12}$/u;
/** Stands behind all codes. */
const NO_CODE = 'x';

function coverageRows(rows: readonly ReportRow[], years: readonly number[]): CoverageRow[] {
  // In the order of division codes; zones and masked places have none.
  const codes = new Map<string | null, string>();
  for (const { place } of rows) {
    const code = DIVISION_CODE.test(place.id) ? place.id : NO_CODE;
    const first = codes.get(place.province);
    if (first === undefined || code < first) codes.set(place.province, code);
  }
  return [...codes]
    .sort(([, a], [, b]) => compareText(a, b))
    .map(([province]) => province)
    .sort((a, b) => Number(a === null) - Number(b === null))
    .map((province) => {
      const own = rows.filter((row) => row.place.province === province);
      return {
        province,
        counts: years.map(
          (year) => own.filter((row) => expandYears(row.years).includes(year)).length,
        ),
        undated: own.filter((row) => row.years === null).length,
        total: own.length,
      };
    });
}

function shares<T extends string, R>(
  values: readonly T[],
  rows: readonly R[],
  valueOf: (row: R) => T,
): Share<T>[] {
  return values
    .map((value) => ({ value, count: rows.filter((row) => valueOf(row) === value).length }))
    .filter(({ count }) => count > 0);
}

function doubtful({ facts, frontMatter }: AtlasReport, row: ReportRow): DoubtfulReport[] {
  const { repair, review } = frontMatter;
  const { trust } = facts.document;
  const { masked } = row.place;
  if (repair === null && trust.length === 0 && !masked && review.length === 0) return [];
  return [{ row, repaired: repair?.replaced ?? null, trust, masked, review }];
}

function isOpen({ frontMatter }: AtlasReport, field: OpenField): boolean {
  const { period, body, publishedOn, signedOn, source, jurisdiction } = frontMatter;
  switch (field) {
    case 'period':
      return period.from === null && period.to === null;
    case 'body':
      return body === null;
    case 'publishedOn':
      return publishedOn === null;
    case 'signedOn':
      return signedOn === null;
    case 'url':
      return source.url === null;
    case 'code':
      return jurisdiction.code === null;
  }
}
