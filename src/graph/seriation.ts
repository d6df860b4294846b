/** An order of rows in which neighbours have much in common, so that a matrix shows its blocks. */
import { inverseDocumentFrequencies, type Incidence } from './incidence.ts';
import { intersect } from './project.ts';

/**
 * Orders rows by average-linkage clustering (UPGMA; R. Sokal and C. Michener 1958), found by nearest-neighbour
 * chains (F. Murtagh 1983), with the leaves turned so that the rows on both sides of each join are as near as they
 * can be (G. Gruvaeus and H. Wainer 1972). The distance of two rows is 1 minus their weighted Jaccard index
 * (S. Ioffe 2010), columns weighted by inverse document frequency, as for peers. Rows with the same columns are
 * one leaf. Time and memory grow with the square of the number of leaves. Equal distances are settled by row
 * index, so the order is always the same.
 * @returns row indices in order
 */
export function seriate(incidence: Incidence): number[] {
  const { columnsOfRow } = incidence;
  const twins = Map.groupBy(columnsOfRow.keys(), (row) => (columnsOfRow[row] ?? []).join(' '));
  const groups = [...twins.values()];
  const weights = inverseDocumentFrequencies(incidence);
  const leaves = groups.map(([row = 0]) => columnsOfRow[row] ?? []);
  const ordered = orderLeaves(
    leaves,
    groups.map(({ length }) => length),
    weights,
  );
  const rows = ordered.flatMap((leaf) => groups[leaf] ?? []);
  const [first = 0] = rows;
  return first <= (rows.at(-1) ?? 0)
    ? rows
    : ordered.reverse().flatMap((leaf) => groups[leaf] ?? []);
}

/**
 * @param leaves columns of each leaf, ascending
 * @param sizes rows that each leaf stands for
 * @param weights of the columns
 * @returns leaf indices in order
 */
function orderLeaves(
  leaves: readonly (readonly number[])[],
  sizes: readonly number[],
  weights: readonly number[],
): number[] {
  const weigh = (columns: readonly number[]) =>
    columns.reduce((total, column) => total + (weights[column] ?? 0), 0);
  const totals = leaves.map(weigh);
  const distanceOf = (common: number, a: number, b: number): number => {
    const union = (totals[a] ?? 0) + (totals[b] ?? 0) - common;
    return union > 0 ? 1 - common / union : 0;
  };
  const size = leaves.length;
  const leavesOfColumn = weights.map((): number[] => []);
  const triangle = new Float64Array((size * (size - 1)) / 2);
  const common = new Float64Array(size);
  // From the last leaf on, so that what stands in the lists beside a column are the later ones alone.
  for (let a = size - 1; a >= 0; a -= 1) {
    common.fill(0, a + 1);
    for (const column of leaves[a] ?? []) {
      const weight = weights[column] ?? 0;
      const later = (leavesOfColumn[column] ??= []);
      for (const b of later) common[b] = (common[b] ?? 0) + weight;
      later.push(a);
    }
    for (let b = a + 1; b < size; b += 1)
      triangle[pairIndex(size, a, b)] = distanceOf(common[b] ?? 0, a, b);
  }
  const distance = (a: number, b: number): number =>
    distanceOf(weigh(intersect(leaves[a] ?? [], leaves[b] ?? [])), a, b);
  return clusterLeaves(sizes, triangle, distance);
}

/** Place of a pair in the upper triangle, row by row. */
function pairIndex(size: number, a: number, b: number): number {
  const [low, high] = a < b ? [a, b] : [b, a];
  return low * size - (low * (low + 1)) / 2 + high - low - 1;
}

const at = (triangle: Float64Array, size: number, a: number, b: number): number =>
  triangle[pairIndex(size, a, b)] ?? 0;

/**
 * Joins the two nearest clusters until one is left.
 * @param sizes rows of each leaf
 * @param triangle distances between clusters; is overwritten
 * @param distance between two leaves
 */
function clusterLeaves(
  sizes: readonly number[],
  triangle: Float64Array,
  distance: (a: number, b: number) => number,
): number[] {
  const size = sizes.length;
  const clusters = new Map<number, number[]>();
  const weightOf = (members: readonly number[]) =>
    members.reduce((total, leaf) => total + (sizes[leaf] ?? 0), 0);
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
    const [weightA, weightB] = [weightOf(a), weightOf(b)];
    clusters.delete(high);
    for (const other of clusters.keys()) {
      if (other === low) continue;
      const [first, second] = [at(triangle, size, low, other), at(triangle, size, high, other)];
      // Lance and Williams 1967, for average linkage; rounding must not bring the joined cluster nearer than both.
      const mean = (weightA * first + weightB * second) / (weightA + weightB);
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
