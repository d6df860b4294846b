/** Which groups a colouring tells apart, largest first: the legend and the dots read the same list. */
import type { ExplorerModel, ExplorerNode } from './explorer-model.ts';
import type { Colouring } from './explorer-state.ts';
import type { VisibleGraph } from './visible-graph.ts';

/** One entry of the legend. */
export interface ColourGroup {
  /** Kind, community index, level or province. */
  value: string;
  nodes: number;
  /** Position in the palette; null when there are more groups than colours. */
  colour: number | null;
}

/** Colours for groups that are no kinds; what is beyond shares one grey. */
export const PALETTE_SIZE = 8;

/** What a colouring reads from a node; null when it has none of it. */
export function groupOf(node: ExplorerNode, colouring: Colouring): string | null {
  switch (colouring) {
    case 'kind':
      return node.kind;
    case 'community':
      return node.community === null ? null : String(node.community);
    case 'level':
      return node.level;
    case 'province':
      return node.province;
  }
}

/** Groups among the shown nodes, largest first, equal ones in the order of the model. */
export function colourGroups(
  model: ExplorerModel,
  { nodes }: VisibleGraph,
  colouring: Colouring,
): ColourGroup[] {
  const counts = new Map<string, number>();
  for (const node of model.nodes) {
    const value = nodes.has(node.index) ? groupOf(node, colouring) : null;
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([value, count], index) => ({
      value,
      nodes: count,
      colour: index < PALETTE_SIZE ? index : null,
    }));
}
