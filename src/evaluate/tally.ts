/** Counts of right and wrong answers, and the shares made of them. */

/** True positives, false positives, false negatives. */
export interface Tally {
  tp: number;
  fp: number;
  fn: number;
}

/** Precision, recall and their harmonic mean, each 0–1, with the counts. */
export interface Score extends Tally {
  p: number;
  r: number;
  f1: number;
}

/** Right answers out of all that were asked for. */
export interface Ratio {
  ok: number;
  of: number;
}

/** A tally with nothing counted. */
export function emptyTally(): Tally {
  return { tp: 0, fp: 0, fn: 0 };
}

/** Precision, recall and F1; with nothing predicted or nothing to find, precision or recall is 1. */
export function toScore({ tp, fp, fn }: Tally): Score {
  const p = tp + fp > 0 ? tp / (tp + fp) : 1;
  const r = tp + fn > 0 ? tp / (tp + fn) : 1;
  return { p, r, f1: p + r > 0 ? (2 * p * r) / (p + r) : 0, tp, fp, fn };
}

/** Adds the counts of `part` to `total`. */
export function addTally(total: Tally, part: Tally): void {
  total.tp += part.tp;
  total.fp += part.fp;
  total.fn += part.fn;
}
