/** Seeded choices: the same seed makes the same report. */
import { seededRandom } from '../graph/seeded-random.ts';

/** A source of choices. */
export interface Chooser {
  /** An integer from `least` to `most`, both included. */
  integer(least: number, most: number): number;
  /** True with probability `share` (0–1). */
  chance(share: number): boolean;
  /** One entry of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
  /** Up to `count` different entries in a random order. */
  sample<T>(list: readonly T[], count: number): T[];
}

/**
 * Makes a chooser.
 * @param seed any integer
 */
export function createChooser(seed: number): Chooser {
  const random = seededRandom(seed);
  const integer = (least: number, most: number) =>
    least + Math.floor(random() * (most - least + 1));
  const pick = <T>(list: readonly T[]): T => {
    const chosen = list[integer(0, list.length - 1)];
    if (chosen === undefined) throw new RangeError('nothing to pick from');
    return chosen;
  };
  return {
    integer,
    pick,
    chance: (share) => random() < share,
    /** Partial Fisher–Yates shuffle (Durstenfeld 1964). */
    sample: <T>(list: readonly T[], count: number): T[] => {
      const rest = [...list];
      const chosen: T[] = [];
      while (chosen.length < count && rest.length > 0) {
        const at = integer(0, rest.length - 1);
        chosen.push(...rest.slice(at, at + 1));
        rest[at] = rest.at(-1) as T;
        rest.pop();
      }
      return chosen;
    },
  };
}
