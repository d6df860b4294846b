/** The timeline: documents by year of issue and practices by the first year that a report states them, beside the reports held. */
import { compareText } from '../errors.ts';
import type { AdoptionCurve } from '../graph/analysis.ts';
import type { Atlas } from '../graph/atlas.ts';
import { reportPractices } from '../graph/practice-statements.ts';
import { regulationUses } from '../graph/regulation-statements.ts';
import { evidenceOf, nodeOfKind, nodesOfKind } from '../graph/statements.ts';
import { REGULATION_LEVELS } from '../schema/regulation.ts';
import { documentYear, type YearBasis } from './document-year.ts';
import { linkTo, linkToNode, linkToPlace, type EntityLink, type PlaceLink } from './entities.ts';
import { countFacets, type Facet, type FacetValues } from './facets.ts';
import type { DocumentLevel } from './jurisdiction.ts';
import { anchorPath } from './paths.ts';
import { rememberLatest } from './remember-latest.ts';
import type { Site } from './site.ts';

/** Document levels in their order, unknown last. */
export const DOCUMENT_LEVELS: readonly DocumentLevel[] = [...REGULATION_LEVELS, 'unknown'];

/** A document in the year of its issue. */
export interface TimelineDocument {
  document: EntityLink;
  level: DocumentLevel;
  /** Places whose reports mention it. */
  places: number;
  /** What the year rests on. */
  basis: YearBasis;
  facets: FacetValues;
}

/** A practice in the first year that a report states it as adopted. */
export interface TimelinePractice {
  practice: EntityLink;
  /** The first {@link PLACES} of the places that state it in this year, in key order. */
  places: { place: PlaceLink; /** Site path to the first sentence. */ path: string }[];
  /** Places that are not named. */
  morePlaces: number;
  /** True when no earlier report of any of these places is held: it may well be older. */
  censored: boolean;
  facets: FacetValues;
}

/** What falls into one year. */
export interface TimelineYear {
  year: number;
  /** Annual reports held that end with this year. */
  reports: number;
  /** Documents of each level, counted before the list is cut. */
  counts: Record<DocumentLevel, number>;
  /** By level, then the number of places, at most {@link SHOWN} of each level. */
  documents: TimelineDocument[];
  /** Documents that the list leaves out. */
  more: number;
  /** In key order. */
  practices: TimelinePractice[];
}

/** The page. */
export interface Timeline {
  /** Years with anything in them, newest first. */
  years: TimelineYear[];
  facets: Facet[];
  /** Number of rows of all lists. */
  rows: number;
  /** Documents with a year of issue or one in their title. */
  dated: number;
  /** Those of them whose year is only in the title. */
  inferred: number;
  /** Documents whose year neither the registry nor their number or title gives. */
  undated: number;
  /** Practices with a first year. */
  practices: number;
  /** Annual reports whose year is not stated. */
  undatedReports: number;
}

/** Documents of one level and year that the list shows. */
const SHOWN = 15;
/** Places of one practice that the list names. */
const PLACES = 6;

/** All dated documents and practices by year. */
export const timeline = rememberLatest(({ atlas, analysis }: Site): Timeline => {
  const documents = nodesOfKind(atlas.graph, 'regulation').map(({ key, node }) => {
    const found = documentYear(node);
    const row = {
      document: linkToNode(node),
      level: node.level ?? 'unknown',
      places: regulationUses(atlas, key).length,
      basis: found?.basis ?? 'stated',
      facets: { show: ['regulation'], level: [node.level ?? 'unknown'] },
    } satisfies TimelineDocument;
    return { year: found?.year ?? null, row };
  });
  const practices = [...analysis.adoption.values()].flatMap((curve) => firstYear(atlas, curve));
  const reportYears = annualReportYears(atlas);
  const years = new Set<number>();
  for (const { year } of [...documents, ...practices]) if (year !== null) years.add(year);
  for (const year of reportYears) if (year !== null) years.add(year);
  const entries = [...years]
    .sort((a, b) => b - a)
    .map((year): TimelineYear => {
      const of = documents.filter((entry) => entry.year === year).map(({ row }) => row);
      const shown = DOCUMENT_LEVELS.flatMap((level) => mostMentioned(of, level));
      return {
        year,
        reports: reportYears.filter((each) => each === year).length,
        counts: countLevels(of),
        documents: shown,
        more: of.length - shown.length,
        practices: practices.filter((entry) => entry.year === year).map(({ row }) => row),
      };
    });
  const values = entries.flatMap((entry) =>
    [...entry.documents, ...entry.practices].map(({ facets }) => facets),
  );
  return {
    years: entries,
    facets: countFacets(values, ['show', 'level', 'domain'], {
      show: ['regulation', 'practice'],
      level: DOCUMENT_LEVELS,
      domain: atlas.vocabulary.domains,
    }),
    rows: values.length,
    dated: documents.filter(({ year }) => year !== null).length,
    inferred: documents.filter(({ year, row }) => year !== null && row.basis === 'title').length,
    undated: documents.filter(({ year }) => year === null).length,
    practices: practices.length,
    undatedReports: reportYears.filter((year) => year === null).length,
  };
});

/** Last year of each annual report: the year at whose end it stands, as adoption curves take it. */
function annualReportYears({ graph }: Atlas): (number | null)[] {
  return nodesOfKind(graph, 'report')
    .filter(({ node }) => node.reportKind === 'annual-report')
    .map(({ node }) => node.years?.to ?? null);
}

function mostMentioned(rows: readonly TimelineDocument[], level: DocumentLevel) {
  return rows
    .filter((row) => row.level === level)
    .sort((a, b) => b.places - a.places || compareText(a.document.label, b.document.label))
    .slice(0, SHOWN);
}

function countLevels(rows: readonly TimelineDocument[]): TimelineYear['counts'] {
  return Object.fromEntries(
    DOCUMENT_LEVELS.map((level) => [level, rows.filter((row) => row.level === level).length]),
  ) as TimelineYear['counts'];
}

function firstYear(
  atlas: Atlas,
  { practice, firstSeen }: AdoptionCurve,
): { year: number; row: TimelinePractice }[] {
  const [first] = firstSeen;
  if (first === undefined) return [];
  const { domain } = nodeOfKind(atlas.graph, practice, 'practice');
  const of = firstSeen.filter(({ year }) => year === first.year);
  const row: TimelinePractice = {
    practice: linkTo(atlas.graph, practice),
    places: of.slice(0, PLACES).map(({ place, report }) => ({
      place: linkToPlace(atlas, place),
      path: anchorPath(report, firstSentence(atlas, report, practice)),
    })),
    morePlaces: Math.max(0, of.length - PLACES),
    censored: of.every(({ leftCensored }) => leftCensored),
    facets: { show: ['practice'], domain: [domain] },
  };
  return [{ year: first.year, row }];
}

/** Evidence id of the first sentence in which a report states a practice. */
function firstSentence(atlas: Atlas, report: string, practice: string): string {
  const statements = reportPractices(atlas, report).filter(
    ({ target, attributes }) => target === practice && attributes.status === 'adopted',
  );
  const [evidence] = statements.flatMap(({ attributes }) => evidenceOf(atlas, attributes));
  return evidence?.id ?? '';
}
