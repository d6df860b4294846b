/** An order of rows in which neighbours have much in common, so that a matrix shows its blocks. */
import { inverseDocumentFrequencies, type Incidence } from './incidence.ts';

/**
 * Orders rows by average-linkage clustering (UPGMA; R. Sokal and C. Michener 1958), found by nearest-neighbour
 * chains (F. Murtagh 1983), with the leaves turned so that the rows on both sides of each join are as near as they
 * can be (G. Gruvaeus and H. Wainer 1972). The distance of two rows is 1 minus their weighted Jaccard index
 * (S. Ioffe 2010), columns weighted by inverse document frequency, as for peers. Time and memory grow with the
 * square of the number of rows. Equal distances are settled by row index, so the order is always the same.
 * @returns row indices in order
 */
export function seriate(incidence: Incidence): number[] {
  const size = incidence.rows.length;
  if (size < 3) return incidence.rows.map((_, index) => index);
  const distances = rowDistances(incidence);
  const leaves = clusterLeaves(size, Float64Array.from(distances), (a, b) =>
    at(distances, size, a, b),
  );
  const [first = 0] = leaves;
  return first <= (leaves.at(-1) ?? 0) ? leaves : leaves.reverse();
}

/** Place of a pair in the upper triangle, row by row. */
function pairIndex(size: number, a: number, b: number): number {
  const [low, high] = a < b ? [a, b] : [b, a];
  return low * size - (low * (low + 1)) / 2 + high - low - 1;
}

const at = (triangle: Float64Array, size: number, a: number, b: number): number =>
  triangle[pairIndex(size, a, b)] ?? 0;

/** 1 minus the weighted Jaccard index of every pair of rows; 0 where neither has any weight. */
function rowDistances(incidence: Incidence): Float64Array {
  const { rows, columnsOfRow, rowsOfColumn } = incidence;
  const size = rows.length;
  const weights = inverseDocumentFrequencies(incidence);
  const totals = columnsOfRow.map((columns) =>
    columns.reduce((total, column) => total + (weights[column] ?? 0), 0),
  );
  const triangle = new Float64Array((size * (size - 1)) / 2);
  for (const [column, members] of rowsOfColumn.entries())
    for (const [index, a] of members.entries())
      for (const b of members.slice(index + 1)) {
        const pair = pairIndex(size, a, b);
        triangle[pair] = (triangle[pair] ?? 0) + (weights[column] ?? 0);
      }
  for (let a = 0; a < size; a += 1)
    for (let b = a + 1; b < size; b += 1) {
      const common = at(triangle, size, a, b);
      const union = (totals[a] ?? 0) + (totals[b] ?? 0) - common;
      triangle[pairIndex(size, a, b)] = union > 0 ? 1 - common / union : 0;
    }
  return triangle;
}

/**
 * Joins the two nearest clusters until one is left.
 * @param triangle distances between clusters; is overwritten
 * @param distance between two leaves
 */
function clusterLeaves(
  size: number,
  triangle: Float64Array,
  distance: (a: number, b: number) => number,
): number[] {
  const clusters = new Map<number, number[]>();
  for (let leaf = 0; leaf < size; leaf += 1) clusters.set(leaf, [leaf]);
  const chain: number[] = [];
  while (clusters.size > 1) {
    const top = chain.at(-1) ?? Math.min(...clusters.keys());
    if (chain.length === 0) chain.push(top);
    const previous = chain.at(-2);
    const next = nearestCluster(top, previous, clusters.keys(), (a, b) => at(triangle, size, a, b));
    if (next !== previous) {
      chain.push(next);
      continue;
    }
    chain.length -= 2;
    const [low, high] = top < next ? [top, next] : [next, top];
    const [a = [], b = []] = [clusters.get(low), clusters.get(high)];
    clusters.delete(high);
    for (const other of clusters.keys()) {
      if (other === low) continue;
      const [first, second] = [at(triangle, size, low, other), at(triangle, size, high, other)];
      // Lance and Williams 1967, for average linkage; rounding must not bring the joined cluster nearer than both.
      const mean = (a.length * first + b.length * second) / (a.length + b.length);
      triangle[pairIndex(size, low, other)] = Math.max(mean, Math.min(first, second));
    }
    clusters.set(low, joinLeaves(a, b, distance));
  }
  return [...(clusters.values().next().value ?? [])];
}

/** The nearest other cluster; of equally near ones the one that the chain came from, else the first. */
function nearestCluster(
  cluster: number,
  previous: number | undefined,
  others: Iterable<number>,
  distance: (a: number, b: number) => number,
): number {
  let nearest = previous ?? -1;
  let shortest = previous === undefined ? Infinity : distance(cluster, previous);
  for (const other of others) {
    if (other === cluster) continue;
    const length = distance(cluster, other);
    if (length < shortest) [nearest, shortest] = [other, length];
  }
  return nearest;
}

/** Both sequences end to end, each as it is or reversed, so that the ends that meet are nearest. */
function joinLeaves(
  a: readonly number[],
  b: readonly number[],
  distance: (a: number, b: number) => number,
): number[] {
  const turns = [
    [a, b],
    [a, b.toReversed()],
    [a.toReversed(), b],
    [a.toReversed(), b.toReversed()],
  ] as const;
  let best: readonly [readonly number[], readonly number[]] = turns[0];
  let shortest = Infinity;
  for (const turn of turns) {
    const gap = distance(turn[0].at(-1) ?? 0, turn[1][0] ?? 0);
    if (gap < shortest) [best, shortest] = [turn, gap];
  }
  return [...best[0], ...best[1]];
}
