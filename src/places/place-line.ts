/** Steps up from a place to those above it. */
import type { Place, PlaceRegistry } from '../vocabulary/places.ts';

/** The place above; null for a province. */
function parentOf(registry: PlaceRegistry, place: Place): Place | null {
  return place.parent === null ? null : (registry.byCode.get(place.parent) ?? null);
}

/** Whether `place` is `other` or lies in it. */
export function isWithin(registry: PlaceRegistry, place: Place, other: Place): boolean {
  for (let at: Place | null = place; at !== null; at = parentOf(registry, at))
    if (at === other) return true;
  return false;
}
