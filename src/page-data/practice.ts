/** The page of a practice: who does it, since when, with what else, and what it is not. */
import type { AdoptionCurve } from '../graph/analysis.ts';
import type { Atlas, NodeOfKind } from '../graph/atlas.ts';
import { mandatingRegulations, practiceUses } from '../graph/practice-statements.ts';
import { nodeOfKind, nodesOfKind } from '../graph/statements.ts';
import { PRACTICE_STATUSES, type PracticeStatus } from '../schema/extraction.ts';
import { linkTo, linkToNode, type EntityLink } from './entities.ts';
import { regionRank } from './region-rank.ts';
import { rememberLatest } from './remember-latest.ts';
import type { Site } from './site.ts';
import { arrangeUses, usePlaces, type UsePlaces } from './use-places.ts';
import { listedPracticeUse, practiceUseRow, type PracticeUseRow } from './uses.ts';

/** A practice that places tend to have together with this one. */
export interface Companion {
  practice: EntityLink;
  /** Places that have both. */
  places: number;
  /** False for a lead: not beyond chance in this sample. */
  significant: boolean;
}

/** Everything that the page of a practice shows. */
export interface PracticePage {
  practice: EntityLink;
  node: NodeOfKind<'practice'>;
  confusable: string | null;
  parent: EntityLink | null;
  parts: EntityLink[];
  /** Documents that call for it. */
  mandates: EntityLink[];
  /** Titles of documents that call for it and no report mentions. */
  otherMandates: string[];
  companions: Companion[];
  adoption: AdoptionCurve | null;
  /** Places by status. */
  statuses: { status: PracticeStatus; places: number }[];
  places: number;
  reports: number;
  /** The first page of the places. */
  list: UsePlaces<PracticeUseRow>;
}

const COMPANIONS = 12;

/** @param key node key of the practice */
export const practicePage = rememberLatest(
  ({ atlas, analysis }: Site, key: string): PracticePage => {
    const { graph } = atlas;
    const node = nodeOfKind(graph, key, 'practice');
    const { uses } = practiceArrangement(atlas, key);
    const entry = atlas.vocabulary.practices.find(({ id }) => id === node.id);
    const mandates = mandatingRegulations(atlas, key).map((document) => linkTo(graph, document));
    const named = new Set(mandates.map(({ label }) => label));
    return {
      practice: linkTo(graph, key),
      node,
      confusable: entry?.confusable ?? null,
      parent:
        node.parent !== null && graph.hasNode(node.parent) ? linkTo(graph, node.parent) : null,
      parts: nodesOfKind(graph, 'practice')
        .filter((other) => other.node.parent === key)
        .map((other) => linkToNode(other.node)),
      mandates,
      otherMandates: (entry?.mandatedBy ?? []).filter((title) => !named.has(title)),
      companions: companionsOf({ atlas, analysis }, key),
      adoption: analysis.adoption.get(key) ?? null,
      statuses: PRACTICE_STATUSES.map((status) => ({
        status,
        places: uses.filter((use) => use.status === status).length,
      })).filter(({ places }) => places > 0),
      places: uses.length,
      reports: new Set(uses.flatMap((use) => use.statements.map(({ report }) => report))).size,
      list: practicePlaces(atlas, key, 1),
    };
  },
);

/**
 * One page of the places that mention a practice.
 * @param key node key of the practice
 * @param number of the page, from 1
 */
export function practicePlaces(
  atlas: Atlas,
  key: string,
  number: number,
): UsePlaces<PracticeUseRow> {
  return usePlaces(practiceArrangement(atlas, key), number);
}

/** The places in their order: once for all pages. @param key node key */
export const practiceArrangement = rememberLatest((atlas: Atlas, key: string) =>
  arrangeUses(
    practiceUses(atlas, key),
    (use) => listedPracticeUse(atlas, use),
    (use, sentences) => practiceUseRow(atlas, use, sentences),
    ({ place }) => regionRank(atlas, place),
    ['province', 'status', 'level', 'year'],
    { status: PRACTICE_STATUSES },
  ),
);

/** The strongest significant ties in the network of practices that share places, or leads where there are none. */
export function companionsOf({ atlas, analysis }: Site, key: string): Companion[] {
  const { graph } = analysis.projections['practices-by-places'];
  if (!graph.hasNode(key)) return [];
  const ties = graph
    .edges(key)
    .map((edge) => ({ other: graph.opposite(key, edge), tie: graph.getEdgeAttributes(edge) }))
    .sort((a, b) => b.tie.weight - a.tie.weight || (a.other < b.other ? -1 : 1));
  const significant = ties.filter(({ tie }) => tie.significant);
  return (significant.length > 0 ? significant : ties)
    .slice(0, COMPANIONS)
    .map(({ other, tie }) => ({
      practice: linkTo(atlas.graph, other),
      places: tie.shared.length,
      significant: tie.significant,
    }));
}
