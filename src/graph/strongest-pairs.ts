/** Keeps, for each row, the few pairs of the greatest weight. */
import type { Pair } from './project.ts';

/** A bounded list per row; pairs of no weight are never kept, equal weights keep the earlier pair. */
export class StrongestPairs {
  readonly #limit: number;
  readonly #kept = new Map<number, { pair: Pair; weight: number }[]>();

  /** @param limit pairs kept per row */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Takes a pair into the lists of both its rows, as far as it is among their strongest. */
  offer(pair: Pair, weight: number): void {
    if (weight <= 0) return;
    for (const row of [pair.row, pair.other]) {
      const list = this.#kept.get(row) ?? [];
      this.#kept.set(row, list);
      const place = list.findIndex((entry) => entry.weight < weight);
      if (place < 0 && list.length >= this.#limit) continue;
      list.splice(place < 0 ? list.length : place, 0, { pair, weight });
      if (list.length > this.#limit) list.pop();
    }
  }

  /** All kept pairs, each once. */
  pairs(): Pair[] {
    return [...new Set([...this.#kept.values()].flatMap((list) => list.map(({ pair }) => pair)))];
  }
}
