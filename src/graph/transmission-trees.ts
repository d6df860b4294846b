/** How documents travel from the nation down: each with what carries it out, and how many years later. */
import { compareText } from '../errors.ts';
import type { TransmissionNode } from './analysis.ts';
import type { Atlas } from './atlas.ts';
import type { RegulationNode } from './node-attributes.ts';
import { localisedDocuments, regulationUses } from './regulation-statements.ts';
import { nodeOfKind, nodesOfKind } from './statements.ts';

// The year in a document number: 中发〔2015〕36号, 粤府[2016]1号.
const NUMBER_YEAR = /[〔[［(（](\d{4})[〕\]］)）]/u;

/**
 * A tree for each document that others carry out and that carries out none itself. A document with several
 * above it stands below the nearest, the one at the end of the longest chain, so that each stands in one place.
 * @returns largest tree first, then by key
 */
export function transmissionTrees(atlas: Atlas): TransmissionNode[] {
  const parents = new Map(
    nodesOfKind(atlas.graph, 'regulation').map(
      ({ key }) =>
        [key, localisedDocuments(atlas, key).map(({ regulation }) => regulation)] as const,
    ),
  );
  const depths = chainDepths(parents);
  const children = new Map<string, string[]>();
  const roots = new Set<string>();
  for (const [key, above] of parents) {
    const parent = nearest(above, key, depths);
    if (parent === null) roots.add(key);
    else children.set(parent, [...(children.get(parent) ?? []), key]);
  }
  return [...roots]
    .filter((root) => children.has(root))
    .map((root) => grow(atlas, root, null, children))
    .sort((a, b) => treeSize(b) - treeSize(a) || compareText(a.regulation, b.regulation));
}

/** Length of the longest chain above each document; a link that closes a circle does not count. */
function chainDepths(parents: ReadonlyMap<string, readonly string[]>): Map<string, number> {
  const depths = new Map<string, number>();
  const open = new Set<string>();
  const depthOf = (key: string): number => {
    const known = depths.get(key);
    if (known !== undefined) return known;
    open.add(key);
    let depth = 0;
    for (const parent of parents.get(key) ?? [])
      if (!open.has(parent)) depth = Math.max(depth, depthOf(parent) + 1);
    open.delete(key);
    depths.set(key, depth);
    return depth;
  };
  for (const key of parents.keys()) depthOf(key);
  return depths;
}

/** The parent at the end of the longest chain, first by key; one not above its child closes a circle. */
function nearest(
  above: readonly string[],
  key: string,
  depths: ReadonlyMap<string, number>,
): string | null {
  const depthOf = (node: string) => depths.get(node) ?? 0;
  const candidates = above.filter((parent) => depthOf(parent) < depthOf(key));
  candidates.sort((a, b) => depthOf(b) - depthOf(a) || compareText(a, b));
  return candidates[0] ?? null;
}

function grow(
  atlas: Atlas,
  key: string,
  parentYear: number | null,
  childrenOf: ReadonlyMap<string, readonly string[]>,
): TransmissionNode {
  const year = issueYear(nodeOfKind(atlas.graph, key, 'regulation'));
  const children = (childrenOf.get(key) ?? []).map((child) => grow(atlas, child, year, childrenOf));
  return {
    regulation: key,
    year,
    lag: year === null || parentYear === null ? null : year - parentYear,
    places: regulationUses(atlas, key).length,
    children: children.sort(compareByYear),
  };
}

/** Year of issue, from the registry's date or else from the document number; null when neither says. */
export function issueYear({ issuedOn, number }: RegulationNode): number | null {
  const year = issuedOn?.slice(0, 4) ?? NUMBER_YEAR.exec(number ?? '')?.[1];
  return year === undefined ? null : Number(year);
}

function compareByYear(a: TransmissionNode, b: TransmissionNode): number {
  const [first, second] = [a.year ?? Infinity, b.year ?? Infinity];
  return first === second ? compareText(a.regulation, b.regulation) : first - second;
}

function treeSize({ children }: TransmissionNode): number {
  return children.reduce((total, child) => total + treeSize(child), 1);
}
