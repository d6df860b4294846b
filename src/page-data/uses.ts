/** Rows that tie a place to a document or a practice, with sentences: the heart of most pages. */
import type { Atlas } from '../graph/atlas.ts';
import type { EdgeAttributes } from '../graph/edge-attributes.ts';
import type { PracticeUse } from '../graph/practice-statements.ts';
import type { RegulationUse } from '../graph/regulation-statements.ts';
import { evidenceOf, type Statement } from '../graph/statements.ts';
import type { Confidence, PracticeStatus, Relation } from '../schema/extraction.ts';
import { linkTo, linkToPlace, type EntityLink, type PlaceLink } from './entities.ts';
import type { FacetValues } from './facets.ts';
import { firstSentences, type SentenceView } from './sentences.ts';

/** What every row shows as proof. */
export interface Proof {
  /** The first sentences. */
  sentences: SentenceView[];
  /** Number of sentences that are not shown. */
  more: number;
  /** The lowest of all statements. */
  confidence: Confidence;
}

/** One document of a place, or one place of a document. */
export interface RegulationUseRow extends Proof {
  target: EntityLink;
  place: PlaceLink;
  relation: Relation;
  status: 'done' | 'planned';
  years: number[];
  facets: FacetValues;
}

/** One practice of a place, or one place of a practice. */
export interface PracticeUseRow extends Proof {
  target: EntityLink;
  place: PlaceLink;
  status: PracticeStatus;
  /** First year of a report that states it as adopted; null when none does. */
  adoptedSince: number | null;
  years: number[];
  facets: FacetValues;
}

/** Sentences shown in a row; the rest is reached through the report. */
const SHOWN = 2;

/** What a list of rows is ordered and filtered by. */
export type ListedUse = Pick<RegulationUseRow | PracticeUseRow, 'place' | 'facets'>;

/** @param shown most sentences to show */
export function regulationUseRow(
  atlas: Atlas,
  use: RegulationUse,
  shown = SHOWN,
): RegulationUseRow {
  return {
    target: linkTo(atlas.graph, use.regulation),
    relation: use.relation,
    status: use.status,
    years: use.years,
    ...proofOf(atlas, strongestFirst(use), shown),
    ...listedRegulationUse(atlas, use),
  };
}

/** A row without what takes long. */
export function listedRegulationUse(atlas: Atlas, use: RegulationUse): ListedUse {
  const place = linkToPlace(atlas, use.place);
  const relation = [...new Set(use.statements.map(({ attributes }) => attributes.kind))];
  return { place, facets: { ...placeFacets(place, use.years), relation } };
}

/** The statements that carry the row's relation first: their sentences are the ones to show. */
function strongestFirst({ statements, relation }: RegulationUse): RegulationUse['statements'] {
  const isStrongest = (statement: RegulationUse['statements'][number]) =>
    statement.attributes.kind === relation;
  return [
    ...statements.filter(isStrongest),
    ...statements.filter((statement) => !isStrongest(statement)),
  ];
}

/** @param shown most sentences to show */
export function practiceUseRow(atlas: Atlas, use: PracticeUse, shown = SHOWN): PracticeUseRow {
  const adopted = use.statements.filter(({ attributes }) => attributes.status === use.status);
  const others = use.statements.filter(({ attributes }) => attributes.status !== use.status);
  return {
    target: linkTo(atlas.graph, use.practice),
    status: use.status,
    adoptedSince: firstAdoption(use),
    years: use.years,
    ...proofOf(atlas, [...adopted, ...others], shown),
    ...listedPracticeUse(atlas, use),
  };
}

/** A row without what takes long. */
export function listedPracticeUse(atlas: Atlas, use: PracticeUse): ListedUse {
  const place = linkToPlace(atlas, use.place);
  const status = [...new Set(use.statements.map(({ attributes }) => attributes.status))];
  return { place, facets: { ...placeFacets(place, use.years), status } };
}

function firstAdoption({ statements }: PracticeUse): number | null {
  const years = statements
    .filter(({ attributes }) => attributes.status === 'adopted')
    .flatMap(({ attributes }) => (attributes.years === null ? [] : [attributes.years.from]));
  return years.length === 0 ? null : Math.min(...years);
}

/** Province, level and years of a place's row. */
function placeFacets(place: PlaceLink, years: readonly number[]): FacetValues {
  return {
    province: place.province === null ? [] : [place.province],
    level: [place.level],
    year: years.map(String),
  };
}

type Confident = Extract<EdgeAttributes, { confidence: Confidence }>;

const FROM_LOWEST: readonly Confidence[] = ['low', 'medium', 'high'];

/** The sentences of several statements and how sure the least sure of them is. */
function proofOf(atlas: Atlas, statements: readonly Statement<Confident>[], shown: number): Proof {
  const evidence = statements.flatMap(({ attributes }) => evidenceOf(atlas, attributes));
  const confidences = new Set(statements.map(({ attributes }) => attributes.confidence));
  return {
    ...firstSentences(atlas, evidence, shown),
    confidence: FROM_LOWEST.find((level) => confidences.has(level)) ?? 'high',
  };
}
