/** Maps offsets of cleaned text back to the raw text, as a list of straight runs. */

/** A run: from `clean` on, text was copied from `raw` on, up to the next run. */
export interface OffsetRun {
  clean: number;
  raw: number;
}

/** Offsets in UTF-16 units on both sides; runs sorted by `clean`. */
export interface OffsetMap {
  runs: readonly OffsetRun[];
}

/** The map of a text that cleaning left as it was, beginning at `raw`. */
export function identityMap(raw = 0): OffsetMap {
  return { runs: [{ clean: 0, raw }] };
}

/** Raw offset of a cleaned offset; inside inserted text, that of the place where it was inserted. */
export function toRawOffset(map: OffsetMap, clean: number): number {
  const { runs } = map;
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.clean ?? 0) <= clean) low = middle;
    else high = middle - 1;
  }
  const run = runs[low];
  if (run === undefined) return clean;
  const next = runs[low + 1];
  const raw = run.raw + Math.max(0, clean - run.clean);
  return next !== undefined && next.raw >= run.raw ? Math.min(raw, next.raw) : raw;
}

/**
 * The stretch of raw text that a stretch of cleaned text came from: from its first character to behind
 * its last one, with whatever cleaning took out between them.
 */
export function toRawSpan(
  map: OffsetMap,
  start: number,
  end: number,
): { start: number; end: number } {
  const rawStart = toRawOffset(map, start);
  if (end <= start) return { start: rawStart, end: rawStart };
  return { start: rawStart, end: toRawOffset(map, end - 1) + 1 };
}
