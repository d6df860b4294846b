/** Which of many tests to believe. */

/**
 * The procedure of Y. Benjamini and Y. Hochberg, "Controlling the false discovery rate", Journal of the Royal
 * Statistical Society B 57 (1995) 289–300: of what passes, at most the share `rate` is expected to be chance.
 * @param pValues those at or below `rate`; larger ones can't pass and need not be given
 * @param tests number of all tests made
 * @returns the largest p-value that passes; null when none does
 */
export function falseDiscoveryThreshold(
  pValues: readonly number[],
  tests: number,
  rate: number,
): number | null {
  const sorted = [...pValues].sort((a, b) => a - b);
  return sorted.findLast((pValue, index) => pValue <= ((index + 1) / tests) * rate) ?? null;
}
