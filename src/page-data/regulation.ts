/** The page of a document: who carries it out and how, where it comes from and what it led to. */
import type { Atlas, NodeOfKind } from '../graph/atlas.ts';
import { compareText } from '../errors.ts';
import { mandatedPractices } from '../graph/practice-statements.ts';
import {
  localisedDocuments,
  localisingDocuments,
  predecessors,
  regulationUses,
  successors,
  type LinkedDocument,
} from '../graph/regulation-statements.ts';
import { evidenceOf, nodeOfKind } from '../graph/statements.ts';
import type { DocumentLink } from '../resolve/report-facts.ts';
import { RELATIONS, type Relation } from '../schema/extraction.ts';
import { linkTo, type EntityLink } from './entities.ts';
import { countFacets, yearOrder, type Facet } from './facets.ts';
import { sentenceViews, type SentenceView } from './sentences.ts';
import type { Site } from './site.ts';
import { regulationUseRow, type RegulationUseRow } from './uses.ts';

/** Another document, and why the two are linked. */
export interface DocumentRelative {
  document: EntityLink;
  number: string | null;
  level: NodeOfKind<'regulation'>['level'];
  /** Null at the root of a tree. */
  why: DocumentLink['why'] | null;
  /** The sentence that shows the link, when a report does. */
  sentence: SentenceView | null;
  /** Places whose reports mention it. */
  places: number;
  /** What carries it out in turn. */
  children: DocumentRelative[];
}

/** Rows of one province. */
export interface ProvinceGroup {
  /** Null for places whose province is not proven and for the nation. */
  province: string | null;
  rows: RegulationUseRow[];
}

/** Everything that the page of a document shows. */
export interface RegulationPage {
  document: EntityLink;
  node: NodeOfKind<'regulation'>;
  aliases: string[];
  /** Documents that this one carries out. */
  upstream: DocumentRelative[];
  /** Documents that carry this one out, level by level. */
  downstream: DocumentRelative[];
  /** Earlier versions, oldest first. */
  older: DocumentRelative[];
  /** Later versions. */
  newer: DocumentRelative[];
  practices: EntityLink[];
  /** Number of places by their strongest relation, strongest first. */
  relations: { relation: Relation; places: number }[];
  places: number;
  reports: number;
  firstYear: number | null;
  lastYear: number | null;
  groups: ProvinceGroup[];
  facets: Facet[];
}

/** Above this many places each row shows one sentence, above the next one none, so that a page stays light. */
const ONE_SENTENCE_FROM = 60;
const NO_SENTENCE_FROM = 400;

/** @param key node key of the document */
export function regulationPage({ atlas }: Site, key: string): RegulationPage {
  const node = nodeOfKind(atlas.graph, key, 'regulation');
  const uses = regulationUses(atlas, key);
  const shown = sentencesPerRow(uses.length);
  const rows = uses.map((use) => regulationUseRow(atlas, use, shown));
  const entry = atlas.vocabulary.regulations.find(({ id }) => id === node.id);
  const years = uses.flatMap((use) => use.years);
  const values = rows.map((row) => row.facets);
  return {
    document: linkTo(atlas.graph, key),
    node,
    aliases: [...(entry?.aliases ?? [])],
    upstream: localisedDocuments(atlas, key).map((link) => relative(atlas, link, [])),
    downstream: downstreamOf(atlas, key, new Set([key])),
    older: chain(atlas, key, predecessors).reverse(),
    newer: chain(atlas, key, successors),
    practices: mandatedPractices(atlas, key).map((practice) => linkTo(atlas.graph, practice)),
    relations: RELATIONS.map((relation) => ({
      relation,
      places: uses.filter((use) => use.relation === relation).length,
    })).filter(({ places }) => places > 0),
    places: uses.length,
    reports: new Set(uses.flatMap((use) => use.statements.map(({ report }) => report))).size,
    firstYear: years.length === 0 ? null : Math.min(...years),
    lastYear: years.length === 0 ? null : Math.max(...years),
    groups: groupByProvince(rows),
    facets: countFacets(values, ['province', 'relation', 'level', 'year'], {
      relation: RELATIONS,
      year: yearOrder(values),
    }),
  };
}

/** Sentences that fit into a row of a table with so many rows. */
export function sentencesPerRow(rows: number): number {
  return rows >= NO_SENTENCE_FROM ? 0 : rows >= ONE_SENTENCE_FROM ? 1 : 2;
}

/** Groups with the most rows first, then by name; unproven provinces last. */
export function groupByProvince<
  R extends { place: { province: string | null; fullLabel: string } },
>(rows: readonly R[]): { province: string | null; rows: R[] }[] {
  const groups = new Map<string | null, R[]>();
  for (const row of rows)
    groups.set(row.place.province, [...(groups.get(row.place.province) ?? []), row]);
  return [...groups]
    .map(([province, members]) => ({
      province,
      rows: members.sort((a, b) => compareText(a.place.fullLabel, b.place.fullLabel)),
    }))
    .sort((a, b) => {
      if (a.province === null || b.province === null)
        return Number(a.province === null) - Number(b.province === null);
      return compareText(a.province, b.province);
    });
}

function relative(
  atlas: Atlas,
  { regulation, attributes }: LinkedDocument,
  children: DocumentRelative[],
): DocumentRelative {
  const { number, level } = nodeOfKind(atlas.graph, regulation, 'regulation');
  const [sentence = null] = sentenceViews(atlas, evidenceOf(atlas, attributes), 1);
  return {
    document: linkTo(atlas.graph, regulation),
    number,
    level,
    why: attributes.why,
    sentence,
    places: regulationUses(atlas, regulation).length,
    children,
  };
}

/** @param seen keys on the way down: a circle of links is walked once */
function downstreamOf(atlas: Atlas, key: string, seen: ReadonlySet<string>): DocumentRelative[] {
  return localisingDocuments(atlas, key)
    .filter(({ regulation }) => !seen.has(regulation))
    .map((link) =>
      relative(
        atlas,
        link,
        downstreamOf(atlas, link.regulation, new Set([...seen, link.regulation])),
      ),
    );
}

/** Versions in one direction, nearest first. */
function chain(
  atlas: Atlas,
  key: string,
  step: (atlas: Atlas, key: string) => LinkedDocument[],
): DocumentRelative[] {
  const found: DocumentRelative[] = [];
  const seen = new Set([key]);
  let ahead = step(atlas, key);
  while (ahead.length > 0) {
    const fresh = ahead.filter(({ regulation }) => !seen.has(regulation));
    for (const link of fresh) {
      seen.add(link.regulation);
      found.push(relative(atlas, link, []));
    }
    ahead = fresh.flatMap(({ regulation }) => step(atlas, regulation));
  }
  return found;
}
