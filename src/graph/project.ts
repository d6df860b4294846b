/** One side of a two-sided network tied by what its nodes share beyond chance. */
import { UndirectedGraph } from 'graphology';
import type { Centrality, Tie } from './analysis.ts';
import { fitConfigurationModel } from './configuration-model.ts';
import { falseDiscoveryThreshold } from './false-discovery.ts';
import { inverseDocumentFrequencies, type Incidence } from './incidence.ts';

/** False discovery rate of all projections. */
export const FALSE_DISCOVERY_RATE = 0.05;

/** A projection before its nodes are measured. */
export interface ProjectedGraph {
  graph: UndirectedGraph<Centrality, Tie>;
  pairsTested: number;
  threshold: number | null;
  degreeError: number;
}

interface Pair {
  row: number;
  other: number;
  pValue: number;
}

/**
 * Ties the rows that share more columns than the configuration model lets expect, at a false discovery rate of
 * {@link FALSE_DISCOVERY_RATE} over all pairs; a tie weighs the rarity of what is shared.
 */
export function projectRows(incidence: Incidence): ProjectedGraph {
  const { rows, columns, columnsOfRow } = incidence;
  const model = fitConfigurationModel(incidence);
  const pairsTested = (rows.length * (rows.length - 1)) / 2;
  const candidates: Pair[] = [];
  forEachSharingPair(incidence, (row, other, shared) => {
    const degrees = [columnsOfRow[row]?.length ?? 0, columnsOfRow[other]?.length ?? 0] as const;
    const pValue = model.sharingProbability(...degrees, shared);
    if (pValue <= FALSE_DISCOVERY_RATE) candidates.push({ row, other, pValue });
  });
  const threshold = falseDiscoveryThreshold(
    candidates.map(({ pValue }) => pValue),
    pairsTested,
    FALSE_DISCOVERY_RATE,
  );
  const rarity = inverseDocumentFrequencies(incidence);
  const graph = new UndirectedGraph<Centrality, Tie>();
  for (const key of rows)
    graph.addNode(key, {
      degree: 0,
      strength: 0,
      betweenness: null,
      closeness: 0,
      community: null,
    });
  for (const { row, other, pValue } of candidates) {
    if (threshold === null || pValue > threshold) continue;
    const shared = intersect(columnsOfRow[row] ?? [], columnsOfRow[other] ?? []);
    shared.sort((a, b) => (rarity[b] ?? 0) - (rarity[a] ?? 0) || a - b);
    const [from = '', to = ''] = [rows[row], rows[other]];
    graph.addEdgeWithKey(`${from}|${to}`, from, to, {
      shared: shared.map((column) => columns[column] ?? ''),
      weight: shared.reduce((total, column) => total + (rarity[column] ?? 0), 0),
      pValue,
    });
  }
  return { graph, pairsTested, threshold, degreeError: model.degreeError };
}

/** Calls back for every pair of rows with at least one column in common, in index order. */
export function forEachSharingPair(
  { columnsOfRow, rowsOfColumn }: Incidence,
  visit: (row: number, other: number, shared: number) => void,
): void {
  const counts = new Uint32Array(columnsOfRow.length);
  for (const [row, columns] of columnsOfRow.entries()) {
    counts.fill(0);
    for (const column of columns)
      for (const other of rowsOfColumn[column] ?? [])
        if (other > row) counts[other] = (counts[other] ?? 0) + 1;
    for (const [other, shared] of counts.entries()) if (shared > 0) visit(row, other, shared);
  }
}

/** Common members of two ascending lists. */
export function intersect(a: readonly number[], b: readonly number[]): number[] {
  const members = new Set(b);
  return a.filter((value) => members.has(value));
}
