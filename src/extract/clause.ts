/** Finds the ends of clauses and sentences around an offset; all offsets in UTF-16 units. */

export const CLAUSE_END = /[，,。；;：:！!？?\n]/u;
export const SENTENCE_END = /[。！!？?\n；;]/u;

/** Where the stretch that ends at `offset` begins: behind the nearest `stop`, at most `limit` units before. */
export function backTo(text: string, offset: number, stop: RegExp, limit: number): number {
  const lowest = Math.max(0, offset - limit);
  let at = offset;
  while (at > lowest && !stop.test(text.charAt(at - 1))) at -= 1;
  return at;
}

/** Where the stretch that begins at `offset` ends: in front of the nearest `stop`, at most `limit` units behind. */
export function forwardTo(text: string, offset: number, stop: RegExp, limit: number): number {
  const highest = Math.min(text.length, offset + limit);
  let at = offset;
  while (at < highest && !stop.test(text.charAt(at))) at += 1;
  return at;
}
