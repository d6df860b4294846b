/** Which places report, and for which years. */
import { compareText } from '../errors.ts';
import type { Place, PlaceRegistry } from '../vocabulary/places.ts';
import type { Chooser } from './chooser.ts';

/** One report to write. */
export interface Occasion {
  place: Place;
  /** From the province down. */
  path: readonly string[];
  year: number;
}

const FIRST_YEAR = 2015;
const LAST_YEAR = 2025;
const MOST_YEARS = 6;

/**
 * Chooses places of all levels below the nation, each with a run of years, until there are enough.
 * @param count how many occasions to give; fewer when the registry has no more places
 */
export function chooseOccasions(
  registry: PlaceRegistry,
  count: number,
  chooser: Chooser,
): Occasion[] {
  const places = [...registry.byCode.values()]
    .filter(({ code, became }) => /^\d+$/u.test(code) && became === undefined)
    .sort((a, b) => compareText(a.code, b.code));
  const occasions: Occasion[] = [];
  for (const place of chooser.sample(places, count)) {
    const path = pathOf(place, registry);
    const first = chooser.integer(FIRST_YEAR, LAST_YEAR);
    const last = Math.min(LAST_YEAR, first + chooser.integer(0, MOST_YEARS - 1));
    for (let year = first; year <= last && occasions.length < count; year += 1)
      occasions.push({ place, path, year });
    if (occasions.length === count) break;
  }
  return occasions;
}

function pathOf(place: Place, registry: PlaceRegistry): string[] {
  const parent = place.parent === null ? undefined : registry.byCode.get(place.parent);
  return parent === undefined ? [place.name] : [...pathOf(parent, registry), place.name];
}
