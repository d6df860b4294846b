/** Years as they are written, the same in both languages. */

/** A stretch of years: `2019–2021`, or `2019` where it is one. */
export function formatYears(from: number, to: number): string {
  return from === to ? String(from) : `${from}–${to}`;
}
