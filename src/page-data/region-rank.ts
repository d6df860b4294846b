/** Lets lists of one document, practice or indicator stand in the order of regions, as readers of Chinese statistics expect: Beijing first. */
import type { Atlas } from '../graph/atlas.ts';
import { placesByRegion } from '../graph/jurisdictions.ts';
import { rememberLatest } from './remember-latest.ts';

const ranks = rememberLatest(
  (atlas: Atlas): ReadonlyMap<string, number> =>
    new Map(placesByRegion(atlas).map((key, rank) => [key, rank])),
);

/** Where a place stands among all, each before those below it. @param place node key */
export function regionRank(atlas: Atlas, place: string): number {
  return ranks(atlas).get(place) ?? Infinity;
}

/** Compares places so that those whose province is not proven, and the nation, come last. */
export function unprovenLast(
  a: { province: string | null },
  b: { province: string | null },
): number {
  return Number(a.province === null) - Number(b.province === null);
}
