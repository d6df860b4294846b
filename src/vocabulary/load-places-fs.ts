/** Reads the division-code snapshot and the registry of zones and renamed places. */
import type { Problem } from '../errors.ts';
import type { PlaceRegistry } from './places.ts';

/**
 * Loads all places below a content folder; faults are added to `problems`.
 * @param _root the content folder
 * @param _label how messages name that folder
 */
export function loadPlaces(_root: string, _label: string, _problems: Problem[]): PlaceRegistry {
  return { byCode: new Map(), byName: new Map() };
}
