/** Reports as lists show them. */
import type { Atlas, AtlasReport, YearSpan } from '../graph/atlas.ts';
import { compareText } from '../errors.ts';
import { yearsOf } from '../graph/draft-report.ts';
import { placesByRegion } from '../graph/jurisdictions.ts';
import { expandYears } from '../graph/statements.ts';
import type { ReportKind } from '../schema/extraction.ts';
import type { Coverage } from '../schema/report.ts';
import { linkToPlace, type PlaceLink } from './entities.ts';
import { countFacets, yearOrder, type Facet, type FacetValues } from './facets.ts';
import { reportPath } from './paths.ts';
import { rememberLatest } from './remember-latest.ts';

/** One report in a list. */
export interface ReportRow {
  id: string;
  path: string;
  title: string;
  place: PlaceLink;
  years: YearSpan | null;
  kind: ReportKind;
  coverage: Coverage;
  publishedOn: string | null;
  /** Facts by kind. */
  counts: { regulations: number; practices: number; metrics: number };
  facets: FacetValues;
}

/** A report as a row. */
export function reportRow(atlas: Atlas, report: AtlasReport): ReportRow {
  const { frontMatter, facts, id } = report;
  const place = linkToPlace(atlas, report.place);
  const years = yearsOf(report.frontMatter.period);
  return {
    id,
    path: reportPath(id),
    title: frontMatter.title,
    place,
    years,
    kind: frontMatter.kind,
    coverage: frontMatter.coverage,
    publishedOn: frontMatter.publishedOn,
    counts: {
      regulations: facts.regulations.filter((fact) => fact.class === 'regulation').length,
      practices: facts.practices.length,
      metrics: facts.metrics.length,
    },
    facets: {
      province: place.province === null ? [] : [place.province],
      level: [place.level],
      year: expandYears(years).map(String),
      kind: [frontMatter.kind],
      coverage: [frontMatter.coverage],
    },
  };
}

/** A report in the list of all. */
export interface ListedReport extends ReportRow {
  /** Place of its jurisdiction in the order of regions, from 0. */
  region: number;
}

/** The page that lists all reports. */
export interface ReportList {
  rows: ListedReport[];
  facets: Facet[];
}

/** All reports, newest year first, with facets. */
export const reportList = rememberLatest((atlas: Atlas): ReportList => {
  const regions = new Map(placesByRegion(atlas).map((place, index) => [place, index]));
  const rows = [...atlas.reports.values()]
    .map((report) => ({
      ...reportRow(atlas, report),
      region: regions.get(report.place) ?? regions.size,
    }))
    .sort(compareNewest);
  const values = rows.map((row) => row.facets);
  return {
    rows,
    facets: countFacets(values, ['province', 'year', 'level', 'kind', 'coverage'], {
      year: yearOrder(values),
    }),
  };
});

function compareNewest(a: ReportRow, b: ReportRow): number {
  return (b.years?.to ?? 0) - (a.years?.to ?? 0) || compareText(a.id, b.id);
}
