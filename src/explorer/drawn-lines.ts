/** The lines of a picture: one for each pair of joined dots, however many edges join them. */
import type { ExplorerModel } from './explorer-model.ts';
import type { VisibleGraph } from './visible-graph.ts';

/** A picture of more lines is a blot that takes seconds to draw; the table has all. */
export const MOST_LINES = 30_000;

/** Lines as pairs of node indices. */
export interface DrawnLines {
  /** The lower index first. */
  lines: readonly (readonly [number, number])[];
  /** How many there would be. */
  all: number;
}

/**
 * All lines, or of very many the rarest: those whose ends have the fewest edges between them, since what everyone has
 * tells the least. In the order in which edges first join their ends.
 */
export function drawnLines(
  { nodes, edges }: Pick<ExplorerModel, 'nodes' | 'edges'>,
  visible: Pick<VisibleGraph, 'edges'>,
  most: number = MOST_LINES,
): DrawnLines {
  const seen = new Set<number>();
  const lines: [number, number][] = [];
  for (const index of visible.edges) {
    const edge = edges[index];
    if (edge === undefined || edge.source === edge.target) continue;
    const [low, high] =
      edge.source < edge.target ? [edge.source, edge.target] : [edge.target, edge.source];
    const id = low * nodes.length + high;
    if (seen.has(id)) continue;
    seen.add(id);
    lines.push([low, high]);
  }
  if (lines.length <= most) return { lines, all: lines.length };
  const degreeOf = (node: number) => nodes[node]?.degree ?? 0;
  const weights = lines.map(([a, b]) => degreeOf(a) * degreeOf(b));
  const order = [...lines.keys()].sort((a, b) => (weights[a] ?? 0) - (weights[b] ?? 0) || a - b);
  const kept = order.slice(0, most).sort((a, b) => a - b);
  return { lines: kept.flatMap((index) => [lines[index] ?? [0, 0]]), all: lines.length };
}
