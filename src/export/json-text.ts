/** JSON written piece by piece, for values too large to be one text. */

/**
 * An object with some plain members and some long lists, each list entry on a line of its own.
 * @param head members written first; @param lists name → entries, written in turn
 */
export function* jsonLines(
  head: object,
  lists: Readonly<Record<string, Iterable<unknown>>>,
): Generator<string> {
  yield JSON.stringify(head).slice(0, -1);
  for (const [name, entries] of Object.entries(lists)) {
    yield `,${JSON.stringify(name)}:[`;
    let separator = '\n';
    for (const entry of entries) {
      yield separator + JSON.stringify(entry);
      separator = ',\n';
    }
    yield '\n]';
  }
  yield '}\n';
}
