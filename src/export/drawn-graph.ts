/** The graph with plain attributes, positions, sizes and colours, as drawing programs take it. */
import { MultiDirectedGraph } from 'graphology';
import type { Analysis } from '../graph/analysis.ts';
import type { Atlas, EdgeAttributes, NodeAttributes } from '../graph/atlas.ts';
import { nodeSize } from '../graph/layout.ts';
import { NODE_COLORS } from './palette.ts';

export type PlainValue = string | number | boolean;

export interface DrawnNode {
  label: string;
  x: number;
  y: number;
  size: number;
  /** `#rrggbb`. */
  color: string;
  /** What is known of it; lists joined by `/`, spans as `2019` or `2019-2020`. */
  attributes: Record<string, PlainValue>;
  [name: string]: unknown;
}

export interface DrawnEdge {
  weight: number;
  attributes: Record<string, PlainValue>;
  [name: string]: unknown;
}

/** The atlas made ready to be drawn; keys and order as in its graph. */
export function drawGraph(
  { graph }: Atlas,
  { positions }: Analysis,
): MultiDirectedGraph<DrawnNode, DrawnEdge> {
  const drawn = new MultiDirectedGraph<DrawnNode, DrawnEdge>();
  graph.forEachNode((key, node) => {
    const { x, y } = positions.get(key) ?? { x: 0, y: 0 };
    drawn.addNode(key, {
      label: node.label,
      x,
      y,
      size: nodeSize(graph.neighbors(key).length),
      color: NODE_COLORS[node.kind],
      attributes: plainAttributes(node, ['id', 'label']),
    });
  });
  graph.forEachEdge((key, edge, from, to) => {
    drawn.addEdgeWithKey(key, from, to, {
      // A relation stated more often is drawn heavier; a link that is stated once has weight 1.
      weight: 'count' in edge ? edge.count : 1,
      attributes: plainAttributes(edge, ['count', 'evidence']),
    });
  });
  return drawn;
}

/** Scalars as they are, lists and spans as text; what is null or left out is not there. */
function plainAttributes(
  attributes: NodeAttributes | EdgeAttributes,
  leftOut: readonly string[],
): Record<string, PlainValue> {
  const plain: Record<string, PlainValue> = {};
  for (const [name, value] of Object.entries(attributes) as [string, unknown][]) {
    const text = leftOut.includes(name) ? null : plainValue(value);
    if (text !== null && text !== '') plain[name] = text;
  }
  return plain;
}

function plainValue(value: unknown): PlainValue | null {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  if (Array.isArray(value)) return value.join('/');
  if (value === null || typeof value !== 'object' || !('from' in value) || !('to' in value))
    return null;
  const [from, to] = [String(value.from), String(value.to)];
  return from === to ? from : `${from}-${to}`;
}
