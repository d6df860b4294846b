/** The page of diffusion: when each practice is first seen on each level, and how documents travel down. */
import type { TransmissionNode } from '../graph/analysis.ts';
import {
  diffusionByGroup,
  observedPlaces,
  type GroupDiffusion,
  type Grouping,
} from '../graph/diffusion.ts';
import { linkTo, type EntityLink } from './entities.ts';
import { rememberLatest } from './remember-latest.ts';
import type { Site } from './site.ts';

/** One practice over all groups. */
export interface PracticeDiffusion {
  practice: EntityLink;
  /** Places first seen with it, and observed places without it. */
  adopted: number;
  notYetSeen: number;
  leftCensored: number;
  firstYear: number;
  /** By level, in the order in which levels adopt. */
  levels: GroupDiffusion[];
}

/** A document in a tree, with the years between it and the one above. */
export interface TransmittedDocument {
  document: EntityLink;
  year: number | null;
  lag: number | null;
  places: number;
  children: TransmittedDocument[];
}

/** Everything that the page shows. */
export interface DiffusionPage {
  /** Most adopters first. */
  practices: PracticeDiffusion[];
  /** Places with a dated annual report. */
  observed: number;
  /** Those with one such report alone: nothing can be seen to change there. */
  observedOnce: number;
  trees: TransmittedDocument[];
  /** Lags over all trees: how many are known, how many are not, the middle one. */
  lags: { known: number; unknown: number; median: number | null };
}

/** Trees with fewer documents say little; the pages of documents show them. */
const SMALLEST_TREE = 3;

/** The curves and trees of a site, arranged. */
export const diffusionPage = rememberLatest(({ atlas, analysis }: Site): DiffusionPage => {
  const { graph } = atlas;
  const levels = observedPlaces(atlas, 'level');
  const practices = [...analysis.adoption.values()].flatMap((curve): PracticeDiffusion[] => {
    const [first] = curve.firstSeen;
    if (first === undefined) return [];
    return [
      {
        practice: linkTo(graph, curve.practice),
        adopted: curve.firstSeen.length,
        notYetSeen: curve.notYetSeen,
        leftCensored: curve.firstSeen.filter(({ leftCensored }) => leftCensored).length,
        firstYear: first.year,
        levels: diffusionByGroup(curve, levels),
      },
    ];
  });
  const years = new Map<string, Set<number>>();
  graph.forEachNode((_, node) => {
    if (node.kind !== 'report' || node.reportKind !== 'annual-report' || node.years === null)
      return;
    years.set(node.place, (years.get(node.place) ?? new Set()).add(node.years.to));
  });
  const tell = (node: TransmissionNode): TransmittedDocument => ({
    document: linkTo(graph, node.regulation),
    year: node.year,
    lag: node.lag,
    places: node.places,
    children: node.children.map(tell),
  });
  const below = analysis.transmission.flatMap(({ children }) => children.flatMap(withChildren));
  const known = below.flatMap(({ lag }) => (lag === null ? [] : [lag])).sort((a, b) => a - b);
  return {
    practices: practices.sort((a, b) => b.adopted - a.adopted || a.firstYear - b.firstYear),
    observed: levels.size,
    observedOnce: [...years.values()].filter(({ size }) => size === 1).length,
    trees: analysis.transmission
      .filter((tree) => withChildren(tree).length >= SMALLEST_TREE)
      .map(tell),
    lags: {
      known: known.length,
      unknown: below.length - known.length,
      median: known[Math.floor((known.length - 1) / 2)] ?? null,
    },
  };
});

function withChildren(node: TransmissionNode): TransmissionNode[] {
  return [node, ...node.children.flatMap(withChildren)];
}

/** The groups of one practice, for its own page; null when no place is seen with it. @param key node key */
export function practiceDiffusion(
  { atlas, analysis }: Site,
  key: string,
): Record<Grouping, GroupDiffusion[]> | null {
  const curve = analysis.adoption.get(key);
  if (curve === undefined || curve.firstSeen.length === 0) return null;
  const groups = (by: Grouping) =>
    diffusionByGroup(curve, observedPlaces(atlas, by)).filter(({ adopted }) => adopted > 0);
  return { level: groups('level'), province: groups('province') };
}
