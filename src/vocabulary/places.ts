/** The places that a report can belong to: official divisions of a dated snapshot, zones and renamed places. */

/** One place, current or former. */
export interface Place {
  /** Official division code, or an own id such as `zone-huoju` for a place without one. */
  code: string;
  name: string;
  level: 'province' | 'city' | 'county' | 'township' | 'zone';
  /** Code of the place above; null for a province. */
  parent: string | null;
}

/** Look-ups over all places. */
export interface PlaceRegistry {
  byCode: ReadonlyMap<string, Place>;
  /** Places with this full name; several for homonyms. */
  byName: ReadonlyMap<string, readonly Place[]>;
}
