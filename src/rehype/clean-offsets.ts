/** From the Markdown of a content report to offsets in its cleaned text. */
import type { OffsetMap } from '../text/offset-map.ts';

/** Offset in the cleaned text where the text node that begins at `raw` in the file begins. */
export function toCleanOffset({ runs }: OffsetMap, raw: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.raw ?? 0) <= raw) low = middle;
    else high = middle - 1;
  }
  const run = runs[low];
  return run === undefined ? raw : run.clean + Math.max(0, raw - run.raw);
}

/** The last of {@link alignOffsets}: where a text node ends in the cleaned text. */
export function alignEnd(value: string, text: string, from: number): number {
  if (text.startsWith(value, from)) return from + value.length;
  return alignOffsets(value, text, from).at(-1) ?? from;
}

/**
 * The offset in the cleaned text of every unit of a text node, and of its end. Units that cleaning left out, such as
 * a line end between Chinese characters, get the offset of what follows them.
 * @param value the node's text
 * @param text the cleaned text
 * @param from where the node begins in the cleaned text
 */
export function alignOffsets(value: string, text: string, from: number): number[] {
  const offsets: number[] = [];
  let at = from;
  for (const unit of value) {
    // A wrapped line is joined by a blank in the cleaned text, or by nothing.
    if (unit === '\n' && text.charAt(at) === ' ') offsets.push(at++);
    else if (text.startsWith(unit, at)) {
      for (let part = 0; part < unit.length; part += 1) offsets.push(at++);
    } else for (let part = 0; part < unit.length; part += 1) offsets.push(at);
  }
  offsets.push(at);
  return offsets;
}
