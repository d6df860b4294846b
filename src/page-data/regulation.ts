/** The page of a document: who carries it out and how, where it comes from and what it led to. */
import type { Atlas, NodeOfKind } from '../graph/atlas.ts';
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
import { regionRank } from './region-rank.ts';
import { rememberLatest } from './remember-latest.ts';
import { sentenceViews, type SentenceView } from './sentences.ts';
import type { Site } from './site.ts';
import { arrangeUses, usePlaces, type UsePlaces } from './use-places.ts';
import { listedRegulationUse, regulationUseRow, type RegulationUseRow } from './uses.ts';

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

/** Everything that the page of a document shows. */
export interface RegulationPage {
  document: EntityLink;
  node: NodeOfKind<'regulation'>;
  aliases: string[];
  /** Documents that this one carries out. */
  upstream: DocumentRelative[];
  /** Documents that carry this one out, level by level; where there are more than {@link BRANCHES}, those that most places mention. */
  downstream: DocumentRelative[];
  /** Documents that the tree leaves out. */
  moreDownstream: number;
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
  /** The first page of the places. */
  list: UsePlaces<RegulationUseRow>;
}

/** Documents below one that the tree shows: fewer with each step down. */
const BRANCHES = 40;

/** @param key node key of the document */
export const regulationPage = rememberLatest(({ atlas }: Site, key: string): RegulationPage => {
  const node = nodeOfKind(atlas.graph, key, 'regulation');
  const { uses } = regulationArrangement(atlas, key);
  const downstream = downstreamOf(atlas, key, new Set([key]));
  const shown = pruned(downstream, BRANCHES);
  const entry = atlas.vocabulary.regulations.find(({ id }) => id === node.id);
  const years = uses.flatMap((use) => use.years);
  return {
    document: linkTo(atlas.graph, key),
    node,
    aliases: [...(entry?.aliases ?? [])],
    upstream: localisedDocuments(atlas, key).map((link) => relative(atlas, link, [])),
    downstream: shown,
    moreDownstream: treeSize(downstream) - treeSize(shown),
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
    list: regulationPlaces(atlas, key, 1),
  };
});

/**
 * One page of the places that mention a document.
 * @param key node key of the document
 * @param number of the page, from 1
 */
export function regulationPlaces(
  atlas: Atlas,
  key: string,
  number: number,
): UsePlaces<RegulationUseRow> {
  return usePlaces(regulationArrangement(atlas, key), number);
}

/** The places in their order: once for all pages. @param key node key */
export const regulationArrangement = rememberLatest((atlas: Atlas, key: string) =>
  arrangeUses(
    regulationUses(atlas, key),
    (use) => listedRegulationUse(atlas, use),
    (use, sentences) => regulationUseRow(atlas, use, sentences),
    ({ place }) => regionRank(atlas, place),
    ['province', 'relation', 'level', 'year'],
    { relation: RELATIONS },
  ),
);

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

/**
 * Cuts trees to the documents that most places mention, half as many with each step down; their order stays.
 * @param branches most documents kept at the top
 */
export function pruned(
  relatives: readonly DocumentRelative[],
  branches: number,
): DocumentRelative[] {
  const kept = new Set([...relatives].sort((a, b) => b.places - a.places).slice(0, branches));
  const below = Math.max(1, Math.floor(branches / 2));
  return relatives
    .filter((relative) => kept.has(relative))
    .map((relative) => ({ ...relative, children: pruned(relative.children, below) }));
}

const treeSize = (relatives: readonly DocumentRelative[]): number =>
  relatives.reduce((sum, { children }) => sum + 1 + treeSize(children), 0);
