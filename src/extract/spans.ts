/** Orders and disentangles stretches of text; all lists sorted by start, offsets in UTF-16 units. */
import { firstFrom } from './cue-words.ts';

/** A stretch of text. */
export interface Stretch {
  start: number;
  end: number;
}

/** Items that touch no stretch of `stretches`, which must not overlap each other. */
export function outside<T extends Stretch>(
  items: readonly T[],
  stretches: readonly Stretch[],
): T[] {
  return items.filter((item) => {
    const before = stretches[firstFrom(stretches, item.end) - 1];
    return before === undefined || before.end <= item.start;
  });
}

/** Of items that overlap, the longest, and of equals the first; the rest as they are. */
export function longestOfOverlapping<T extends Stretch>(items: readonly T[]): T[] {
  const kept: T[] = [];
  for (const item of inOrder(items)) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= item.start) kept.push(item);
    else if (item.end - item.start > last.end - last.start) kept[kept.length - 1] = item;
  }
  return kept;
}

/** The items sorted by start. */
export function inOrder<T extends Stretch>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => a.start - b.start);
}
