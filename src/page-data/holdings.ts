/** What the atlas holds, to stand beside counts. */
import type { Atlas } from '../graph/atlas.ts';
import { rememberLatest } from './remember-latest.ts';

/** Reports held, and places that have any. */
export interface Holdings {
  reports: number;
  places: number;
}

/** Counts reports and the places that they are of. */
export const holdingsOf = rememberLatest(({ reports }: Atlas): Holdings => {
  const places = new Set([...reports.values()].map(({ place }) => place));
  return { reports: reports.size, places: places.size };
});
