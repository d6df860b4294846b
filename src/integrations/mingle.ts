/** Two kinds of work in one order, so that neither waits for the other. */

/**
 * Spreads the fewer evenly among the more; each kind keeps its own order.
 * @param isOfFirstKind tells the kinds apart
 */
export function mingle<T>(items: readonly T[], isOfFirstKind: (item: T) => boolean): T[] {
  const kinds = [items.filter(isOfFirstKind), items.filter((item) => !isOfFirstKind(item))];
  return kinds
    .flatMap((kind) => kind.map((item, at) => ({ item, place: (at + 0.5) / kind.length })))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
