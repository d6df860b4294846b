/** For each place, the places most like it: of its level or province, by the rare practices they share. */
import type { Peer } from './analysis.ts';
import type { Atlas } from './atlas.ts';
import { inverseDocumentFrequencies, type Incidence } from './incidence.ts';
import type { JurisdictionNode } from './node-attributes.ts';
import { forEachSharingPair, intersect } from './project.ts';
import { nodeOfKind } from './statements.ts';

/** Peers kept for each place. */
const MOST_PEERS = 10;
/** One practice in common is too little to call places alike. */
const FEWEST_SHARED = 2;

interface Candidate {
  row: number;
  basis: Peer['basis'];
  similarity: number;
}

/**
 * Peers by the weighted Jaccard index (S. Ioffe 2010) of adopted practices, weighted by inverse document
 * frequency: what all places do adds nothing. Practices come from what reports mention, so short reports have
 * few peers.
 * @returns place key → peers, most alike first, ties by key; places without peers are left out
 */
export function findPeers(
  { graph }: Atlas,
  practices: Incidence,
  regulations: Incidence,
): Map<string, Peer[]> {
  const nodes = practices.rows.map((key) => nodeOfKind(graph, key, 'jurisdiction'));
  const rarity = inverseDocumentFrequencies(practices);
  const weigh = (columns: readonly number[]) =>
    columns.reduce((total, column) => total + (rarity[column] ?? 0), 0);
  const weights = practices.columnsOfRow.map(weigh);
  const candidates: Candidate[][] = practices.rows.map(() => []);
  forEachSharingPair(practices, rarity, (row, other, shared, common) => {
    const basis = basisOf(nodes[row], nodes[other]);
    if (basis === null || shared < FEWEST_SHARED || common === 0) return;
    const similarity = common / ((weights[row] ?? 0) + (weights[other] ?? 0) - common);
    keepBest(candidates[row], { row: other, basis, similarity });
    keepBest(candidates[other], { row, basis, similarity });
  });
  const sharedOf = sharedColumns(practices);
  const sharedRegulationsOf = sharedColumns(regulations);
  return new Map(
    practices.rows.flatMap((key, row) => {
      const peers = (candidates[row] ?? []).map(({ row: other, basis, similarity }): Peer => {
        const place = practices.rows[other] ?? '';
        return {
          place,
          basis,
          similarity,
          sharedPractices: sharedOf(key, place),
          sharedRegulations: sharedRegulationsOf(key, place),
        };
      });
      return peers.length === 0 ? [] : [[key, peers] as const];
    }),
  );
}

function basisOf(a?: JurisdictionNode, b?: JurisdictionNode): Peer['basis'] | null {
  if (a === undefined || b === undefined) return null;
  const isSameLevel = a.level === b.level;
  const isSameProvince = a.province !== null && a.province === b.province;
  if (isSameLevel && isSameProvince) return 'same-level-and-province';
  if (isSameLevel) return 'same-level';
  return isSameProvince ? 'same-province' : null;
}

/** Keeps the list sorted and short; rows are in key order, so equal ones stay in key order. */
function keepBest(list: Candidate[] | undefined, candidate: Candidate): void {
  if (list === undefined) return;
  const last = list[MOST_PEERS - 1];
  if (last !== undefined && compareCandidates(last, candidate) < 0) return;
  const at = list.findIndex((entry) => compareCandidates(candidate, entry) < 0);
  list.splice(at === -1 ? list.length : at, 0, candidate);
  list.length = Math.min(list.length, MOST_PEERS);
}

function compareCandidates(a: Candidate, b: Candidate): number {
  return b.similarity - a.similarity || a.row - b.row;
}

/** What two rows share, rarest first, then by key. */
function sharedColumns(incidence: Incidence): (a: string, b: string) => string[] {
  const rowOf = new Map(incidence.rows.map((key, row) => [key, row] as const));
  const columnsOf = (key: string) => incidence.columnsOfRow[rowOf.get(key) ?? -1] ?? [];
  const holders = (column: number) => incidence.rowsOfColumn[column]?.length ?? 0;
  return (a, b) =>
    intersect(columnsOf(a), columnsOf(b))
      .sort((first, second) => holders(first) - holders(second) || first - second)
      .map((column) => incidence.columns[column] ?? '')
      .filter((key) => key !== '');
}
