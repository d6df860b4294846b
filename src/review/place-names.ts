/** Finds the names of places in titles, so that 山西 is never taken for a slip of 陕西. */
import type { PlaceRegistry } from '../vocabulary/places.ts';

/** Names of one character (沪) stand in too many words. */
const SHORTEST = 2;
/** The longest names are those of peoples' own places. */
const LONGEST = 16;

/** Gives the places that a title names, with and without their rank, in text order; the longest name at a place counts. */
export function createPlaceNameFinder({
  byName,
  byShortName,
}: Pick<PlaceRegistry, 'byName' | 'byShortName'>): (title: string) => string[] {
  return (title) => {
    const names: string[] = [];
    for (let at = 0; at < title.length;) {
      const name = nameAt(title, at);
      if (name !== null) names.push(name);
      at += name?.length ?? 1;
    }
    return names;
  };

  function nameAt(title: string, at: number): string | null {
    for (let length = Math.min(LONGEST, title.length - at); length >= SHORTEST; length -= 1) {
      const name = title.slice(at, at + length);
      if (byName.has(name) || byShortName.has(name)) return name;
    }
    return null;
  }
}
