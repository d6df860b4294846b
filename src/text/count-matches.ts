/** Counts how often a pattern occurs. */

/** @param pattern with the flag g; otherwise it is counted once at most */
export function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
