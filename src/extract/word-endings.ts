/** Looks up the longest word of a list that a string ends with. */

/** Gives the longest listed ending of a string; null when no word fits. */
export type EndingLookup<T> = (text: string) => { word: string; value: T } | null;

/**
 * Prepares a look-up. A word that stands twice keeps its first value.
 * @param entries word and what it stands for
 */
export function createEndingLookup<T>(entries: Iterable<readonly [string, T]>): EndingLookup<T> {
  const values = new Map<string, T>();
  for (const [word, value] of entries) if (!values.has(word)) values.set(word, value);
  const lengths = [...new Set([...values.keys()].map((word) => word.length))].sort((a, b) => b - a);
  return (text) => {
    for (const length of lengths) {
      if (length > text.length) continue;
      const word = text.slice(-length);
      const value = values.get(word);
      if (value !== undefined) return { word, value };
    }
    return null;
  };
}
