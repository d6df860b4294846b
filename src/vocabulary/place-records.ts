/** What the registries beside the snapshot put on record of a place: other names, since when, until when. */
import type { FormerPlace, Zone } from '../schema/place.ts';

/** A name that is no longer used. */
export interface FormerName {
  name: string;
  /** Year of the change. */
  until: number;
}

/** What is on record of one place. */
export interface PlaceRecord {
  /** Year in which a zone was approved; null where it is not known or the place is no zone. */
  since: number | null;
  /** Other names in use. */
  aliases: string[];
  /** Names that it had before it got its present name or rank. */
  formerNames: FormerName[];
  /** Places that it took in. */
  takenIn: FormerName[];
  /** For a place that is no more: when, and the code of the place that took it in. */
  ended: { year: number; into: string } | null;
}

/** A place of the registries with its entry. */
export interface RecordedPlaces {
  /** Code of a zone → its entry. */
  zones: ReadonlyMap<string, Zone>;
  /** Own id of a former place → its entry. */
  former: ReadonlyMap<string, FormerPlace>;
}

/** Records by code of the place; places of which nothing is on record are left out. */
export function createPlaceRecords({ zones, former }: RecordedPlaces): Map<string, PlaceRecord> {
  const records = new Map<string, PlaceRecord>();
  const recordOf = (code: string): PlaceRecord => {
    const known = records.get(code);
    if (known !== undefined) return known;
    const made = { since: null, aliases: [], formerNames: [], takenIn: [], ended: null };
    records.set(code, made);
    return made;
  };
  for (const [code, { since, aliases }] of zones) {
    if (since === undefined && aliases.length === 0) continue;
    const record = recordOf(code);
    record.since = since === undefined ? null : Number(since);
    record.aliases.push(...aliases);
  }
  for (const [code, { name, until, became, mergedInto }] of former) {
    const entry = { name, until: Number(until) };
    if (became !== undefined) recordOf(became).formerNames.push(entry);
    if (mergedInto === undefined) continue;
    recordOf(mergedInto).takenIn.push(entry);
    recordOf(code).ended = { year: entry.until, into: mergedInto };
  }
  return records;
}
