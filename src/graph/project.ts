/** One side of a two-sided network tied by what its nodes share beyond chance. */
import { UndirectedGraph } from 'graphology';
import type { Centrality, Tie } from './analysis.ts';
import { fitConfigurationModel, type ConfigurationModel } from './configuration-model.ts';
import { falseDiscoveryThreshold } from './false-discovery.ts';
import { inverseDocumentFrequencies, type Incidence } from './incidence.ts';
import { increment, pairs } from './rand-index.ts';
import { StrongestPairs } from './strongest-pairs.ts';

/**
 * Rows with fewer columns show no pattern, and testing them would cost the others: a filter by degree is
 * independent of what is shared, so it costs no validity (R. Bourgon, R. Gentleman, W. Huber, "Independent
 * filtering increases detection power for high-throughput experiments", PNAS 107 (2010) 9546–9551).
 */
const FEWEST_ENTRIES = 3;
/** False discovery rate of all projections. */
export const FALSE_DISCOVERY_RATE = 0.05;
/** Strongest ties of each row that are shown even when they are not significant. */
const LEADS = 3;
/** Sharing a single column is no lead, nor is sharing what chance alone would often give. */
const FEWEST_SHARED = 2;
const LARGEST_LEAD_P_VALUE = 0.2;

/** A projection before its nodes are measured. */
export interface ProjectedGraph {
  graph: UndirectedGraph<Centrality, Tie>;
  pairsTested: number;
  threshold: number | null;
  degreeError: number;
}

/** Two rows by index and the chance of sharing as much. */
export interface Pair {
  row: number;
  other: number;
  pValue: number;
}

/**
 * Ties the rows that share more columns than the configuration model lets expect, at a false discovery rate of
 * {@link FALSE_DISCOVERY_RATE} over all pairs that could pass; a tie weighs the rarity of what is shared.
 * In a small sample few pairs pass. So that a reader sees at least where to look, each row is also tied to the
 * {@link LEADS} rows with which it shares the most by weight; those ties say that they are not significant.
 */
export function projectRows(incidence: Incidence): ProjectedGraph {
  const { rows, columns, columnsOfRow } = incidence;
  const model = fitConfigurationModel(incidence);
  const degrees = columnsOfRow.map(({ length }) => length);
  const rarity = inverseDocumentFrequencies(incidence);
  const candidates: Pair[] = [];
  const leads = new StrongestPairs(LEADS);
  forEachSharingPair(incidence, rarity, (row, other, shared, weight) => {
    const [degree = 0, otherDegree = 0] = [degrees[row], degrees[other]];
    if (degree < FEWEST_ENTRIES || otherDegree < FEWEST_ENTRIES) return;
    if (model.leastSharingProbability(degree, otherDegree, shared) > LARGEST_LEAD_P_VALUE) return;
    const pValue = model.sharingProbability(degree, otherDegree, shared);
    if (pValue <= FALSE_DISCOVERY_RATE) candidates.push({ row, other, pValue });
    if (shared >= FEWEST_SHARED && pValue <= LARGEST_LEAD_P_VALUE)
      leads.offer({ row, other, pValue }, weight);
  });
  const pairsTested = countTests(degrees, model);
  const threshold = falseDiscoveryThreshold(
    candidates.map(({ pValue }) => pValue),
    pairsTested,
    FALSE_DISCOVERY_RATE,
  );
  const graph = new UndirectedGraph<Centrality, Tie>();
  for (const key of rows)
    graph.addNode(key, {
      degree: 0,
      strength: 0,
      betweenness: null,
      closeness: 0,
      community: null,
    });
  const isSignificant = ({ pValue }: Pair) => threshold !== null && pValue <= threshold;
  const passed = candidates.filter(isSignificant);
  const others = leads.pairs().filter((pair) => !isSignificant(pair));
  for (const pair of [...passed, ...others].sort(byRows)) {
    const { row, other, pValue } = pair;
    const shared = intersect(columnsOfRow[row] ?? [], columnsOfRow[other] ?? []);
    shared.sort((a, b) => (rarity[b] ?? 0) - (rarity[a] ?? 0) || a - b);
    const [from = '', to = ''] = [rows[row], rows[other]];
    graph.addEdgeWithKey(`${from}|${to}`, from, to, {
      shared: shared.map((column) => columns[column] ?? ''),
      weight: shared.reduce((total, column) => total + (rarity[column] ?? 0), 0),
      pValue,
      significant: isSignificant(pair),
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
      if (a <= b && canPass(a, b, model)) tests += a === b ? pairs(countA) : countA * countB;
  return tests;
}

/** Whether two rows would be tied if the one with fewer columns shared them all. */
function canPass(few: number, many: number, model: ConfigurationModel): boolean {
  return (
    model.mostSharingProbability(few, many, few) <= FALSE_DISCOVERY_RATE ||
    model.sharingProbability(few, many, few) <= FALSE_DISCOVERY_RATE
  );
}

const byRows = (a: Pair, b: Pair): number => a.row - b.row || a.other - b.other;

/**
 * Calls back for every pair of rows with at least one column in common, in index order.
 * @param rarity weight of each column
 * @param visit gets the number of common columns and the sum of their weights
 */
export function forEachSharingPair(
  { columnsOfRow, rowsOfColumn }: Incidence,
  rarity: readonly number[],
  visit: (row: number, other: number, shared: number, weight: number) => void,
): void {
  const counts = new Uint32Array(columnsOfRow.length);
  const weights = new Float64Array(columnsOfRow.length);
  for (const [row, columns] of columnsOfRow.entries()) {
    counts.fill(0);
    weights.fill(0);
    for (const column of columns) {
      const holders = rowsOfColumn[column] ?? [];
      const weight = rarity[column] ?? 0;
      // Holders ascend: those up to this row have had their turn.
      for (let at = holders.length - 1; at >= 0; at -= 1) {
        const other = holders[at] ?? 0;
        if (other <= row) break;
        counts[other] = (counts[other] ?? 0) + 1;
        weights[other] = (weights[other] ?? 0) + weight;
      }
    }
    for (let other = row + 1; other < counts.length; other += 1) {
      const shared = counts[other] ?? 0;
      if (shared > 0) visit(row, other, shared, weights[other] ?? 0);
    }
  }
}

/** Common members of two ascending lists. */
export function intersect(a: readonly number[], b: readonly number[]): number[] {
  const members = new Set(b);
  return a.filter((value) => members.has(value));
}
