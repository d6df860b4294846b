/** Stretches of files, each of which says what it is made from, so that a build can take it over from the one before. */

/** Entries of a file that follow each other. */
export interface Run<T> {
  /** A hash of all that they are made from beside code, registries and what the exports say of the whole; null where nobody knows. */
  madeOf: () => string | null;
  entries: () => Iterable<T>;
}

/** The same run with other entries. @param change depends on the entries, code, registries and the whole alone */
export function mapRun<T, U>(
  { madeOf, entries }: Run<T>,
  change: (entries: Iterable<T>) => Iterable<U>,
): Run<U> {
  return { madeOf, entries: () => change(entries()) };
}

/** A run of which nothing is known before it is made. */
export function freeRun<T>(entries: () => Iterable<T>): Run<T> {
  return { madeOf: () => null, entries };
}
