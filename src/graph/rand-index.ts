/** How alike two partitions of the same nodes are. */

/**
 * Adjusted Rand index of L. Hubert and P. Arabie, "Comparing partitions", Journal of Classification 2 (1985)
 * 193–218: 1 for equal partitions, about 0 for unrelated ones.
 * @param a group of each node; @param b the same nodes in the same order
 */
export function adjustedRandIndex(a: readonly number[], b: readonly number[]): number {
  const together = new Map<string, number>();
  const [sizesA, sizesB] = [new Map<number, number>(), new Map<number, number>()];
  for (const [index, groupA] of a.entries()) {
    const groupB = b[index] ?? -1;
    increment(together, `${groupA}|${groupB}`);
    increment(sizesA, groupA);
    increment(sizesB, groupB);
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

function countPairs(sizes: ReadonlyMap<unknown, number>): number {
  let total = 0;
  for (const size of sizes.values()) total += pairs(size);
  return total;
}

/** Adds one to a count. */
export function increment<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
