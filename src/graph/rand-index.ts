/** How alike two partitions of the same nodes are. */

/**
 * Adjusted Rand index of L. Hubert and P. Arabie, "Comparing partitions", Journal of Classification 2 (1985)
 * 193–218: 1 for equal partitions, about 0 for unrelated ones.
 * @param a group of each node, counted from 0; @param b the same nodes in the same order
 */
export function adjustedRandIndex(a: readonly number[], b: readonly number[]): number {
  const [groupsA, groupsB] = [groupCount(a), groupCount(b)];
  const [sizesA, sizesB] = [new Uint32Array(groupsA), new Uint32Array(groupsB)];
  const together = new Uint32Array(groupsA * groupsB);
  for (let index = 0; index < a.length; index += 1) {
    const [groupA, groupB] = [a[index] ?? 0, b[index] ?? 0];
    add(together, groupA * groupsB + groupB);
    add(sizesA, groupA);
    add(sizesB, groupB);
  }
  const [inBoth, inA, inB] = [countPairs(together), countPairs(sizesA), countPairs(sizesB)];
  const all = pairs(a.length);
  const expected = all === 0 ? 0 : (inA * inB) / all;
  const most = (inA + inB) / 2;
  // All nodes apart, or all together, in both partitions: equal, and the formula is 0 / 0.
  return most === expected ? 1 : (inBoth - expected) / (most - expected);
}

/** Number of pairs among `size` things. */
export const pairs = (size: number): number => (size * (size - 1)) / 2;

function countPairs(sizes: Uint32Array): number {
  let total = 0;
  for (const size of sizes) total += pairs(size);
  return total;
}

function groupCount(groups: readonly number[]): number {
  let most = -1;
  for (const group of groups) most = Math.max(most, group);
  return most + 1;
}

function add(counts: Uint32Array, index: number): void {
  counts[index] = (counts[index] ?? 0) + 1;
}

/** Adds one to a count. */
export function increment<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
