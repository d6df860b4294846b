/** One side of a two-sided network tied by what its nodes share beyond chance. */
import { UndirectedGraph } from 'graphology';
import type { Centrality, Tie } from './analysis.ts';
import { fitConfigurationModel, type ConfigurationModel } from './configuration-model.ts';
import { falseDiscoveryThreshold } from './false-discovery.ts';
import { inverseDocumentFrequencies, type Incidence } from './incidence.ts';
import { increment, pairs } from './rand-index.ts';

/**
 * Rows with fewer columns show no pattern, and testing them would cost the others: a filter by degree is
 * independent of what is shared, so it costs no validity (R. Bourgon, R. Gentleman, W. Huber, "Independent
 * filtering increases detection power for high-throughput experiments", PNAS 107 (2010) 9546–9551).
 */
const FEWEST_ENTRIES = 3;
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
 * {@link FALSE_DISCOVERY_RATE} over all pairs that could
 * pass; a tie weighs the rarity of what is shared.
 */
export function projectRows(incidence: Incidence): ProjectedGraph {
  const { rows, columns, columnsOfRow } = incidence;
  const model = fitConfigurationModel(incidence);
  const degrees = columnsOfRow.map(({ length }) => length);
  const candidates: Pair[] = [];
  forEachSharingPair(incidence, (row, other, shared) => {
    const [degree = 0, otherDegree = 0] = [degrees[row], degrees[other]];
    if (degree < FEWEST_ENTRIES || otherDegree < FEWEST_ENTRIES) return;
    const pValue = model.sharingProbability(degree, otherDegree, shared);
    if (pValue <= FALSE_DISCOVERY_RATE) candidates.push({ row, other, pValue });
  });
  const pairsTested = countTests(degrees, model);
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

/** Number of pairs that are compared: enough on both sides, and significant if they shared all they could. */
function countTests(degrees: readonly number[], model: ConfigurationModel): number {
  const counts = new Map<number, number>();
  for (const degree of degrees) if (degree >= FEWEST_ENTRIES) increment(counts, degree);
  let tests = 0;
  for (const [a, countA] of counts)
    for (const [b, countB] of counts)
      if (a <= b && model.sharingProbability(a, b, a) <= FALSE_DISCOVERY_RATE)
        tests += a === b ? pairs(countA) : countA * countB;
  return tests;
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
