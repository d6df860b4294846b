/** How a practice spread within groups of places, such as levels or provinces, and where too little is known to say. */
import { compareText } from '../errors.ts';
import type { AdoptionCurve } from './analysis.ts';
import type { Atlas, AtlasGraph, NodeOfKind } from './atlas.ts';
import { nodeOfKind, nodesOfKind } from './statements.ts';

/** What places are grouped by. */
export type Grouping = 'level' | 'province';

/** Fewer observed places than this say little about a group. */
const THIN_BELOW = 5;

/** One group of places and one practice. */
export interface GroupDiffusion {
  /** Level or province; null where it is not proven. */
  group: string | null;
  /** Places with a dated annual report: those that could be seen at all. */
  observed: number;
  /** Of these, places first seen with it in some year. */
  adopted: number;
  /** Of these, places without it by their last report: they may have begun since (right-censored). */
  notYetSeen: number;
  /** Of the adopted, places without an earlier report: they may have begun before (left-censored). */
  leftCensored: number;
  /** First year and middle year of first appearance; null when none is seen. */
  firstYear: number | null;
  medianYear: number | null;
  /** Year → places first seen with it up to that year, for years in which some place is first seen. */
  cumulative: readonly { year: number; places: number }[];
  /** True with fewer than {@link THIN_BELOW} observed places. */
  thin: boolean;
}

/** Place key → group, of all places with a dated annual report. */
export type ObservedPlaces = ReadonlyMap<string, string | null>;

/** The places that could be seen with a practice at all, by group. */
export function observedPlaces({ graph }: Pick<Atlas, 'graph'>, by: Grouping): ObservedPlaces {
  const known = groupings.get(graph)?.[by];
  if (known !== undefined) return known;
  const groups = new Map<string, string | null>();
  for (const { node } of nodesOfKind(graph, 'report')) {
    if (node.reportKind !== 'annual-report' || node.years === null) continue;
    groups.set(node.place, groupOf(nodeOfKind(graph, node.place, 'jurisdiction'), by));
  }
  groupings.set(graph, { ...groupings.get(graph), [by]: groups });
  return groups;
}

/** Every page of a practice asks anew. */
const groupings = new WeakMap<AtlasGraph, Partial<Record<Grouping, ObservedPlaces>>>();

const groupOf = (place: NodeOfKind<'jurisdiction'>, by: Grouping) =>
  by === 'level' ? place.level : place.province;

/** Groups in the order in which they adopt: by first year, groups without any last, then by name. */
export function diffusionByGroup(
  { firstSeen }: Pick<AdoptionCurve, 'firstSeen'>,
  observed: ObservedPlaces,
): GroupDiffusion[] {
  const seen = new Map(firstSeen.map((entry) => [entry.place, entry] as const));
  const members = Map.groupBy(observed.keys(), (place) => observed.get(place) ?? null);
  return [...members]
    .map(([group, places]): GroupDiffusion => {
      const entries = places.flatMap((place) => seen.get(place) ?? []);
      const years = entries.map(({ year }) => year).sort((a, b) => a - b);
      return {
        group,
        observed: places.length,
        adopted: entries.length,
        notYetSeen: places.length - entries.length,
        leftCensored: entries.filter(({ leftCensored }) => leftCensored).length,
        firstYear: years[0] ?? null,
        // The lower middle: a year in which a place is first seen, not one between two.
        medianYear: years[Math.floor((years.length - 1) / 2)] ?? null,
        cumulative: [...new Set(years)].map((year) => ({
          year,
          places: years.filter((other) => other <= year).length,
        })),
        thin: places.length < THIN_BELOW,
      };
    })
    .sort(
      (a, b) =>
        (a.firstYear ?? Infinity) - (b.firstYear ?? Infinity) ||
        compareText(a.group ?? '', b.group ?? ''),
    );
}
