/** Words as parts of patterns. */

/** Any of some words, the longest that fits; marks in them, such as `+`, mean themselves. */
export function anyOf(words: readonly string[]): string {
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  return `(?:${longestFirst.map((word) => RegExp.escape(word)).join('|')})`;
}
