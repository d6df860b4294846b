/** The graph with plain attributes, positions, sizes and colours, as drawing programs take it. */
import type { Analysis } from '../graph/analysis.ts';
import type { Atlas, EdgeAttributes, NodeAttributes } from '../graph/atlas.ts';
import { nodeSize } from '../graph/layout.ts';
import { attributeTypes, type AttributeType } from './attribute-types.ts';
import { NODE_COLORS } from './palette.ts';
import { edgeRuns } from './atlas-runs.ts';
import { mapRun, type Run } from './runs.ts';

export type PlainValue = string | number | boolean;
export type PlainAttributes = Readonly<Record<string, PlainValue>>;

export interface DrawnNode {
  key: string;
  label: string;
  x: number;
  y: number;
  size: number;
  /** `#rrggbb`. */
  color: string;
  /** What is known of it; lists joined by `/`, spans as `2019` or `2019-2020`. */
  attributes: PlainAttributes;
}

export interface DrawnEdge {
  key: string;
  source: string;
  target: string;
  weight: number;
  attributes: PlainAttributes;
}

/** Nodes and edges made one at a time, as often as they are asked for: the whole would fill the memory twice. */
export interface DrawnGraph {
  nodes: () => Iterable<DrawnNode>;
  edges: () => Iterable<Run<DrawnEdge>>;
  /** Of the attributes of all edges, worked out once. */
  edgeTypes: () => ReadonlyMap<string, AttributeType>;
}

/** The atlas made ready to be drawn; keys and order as in its graph. */
export function drawGraph(atlas: Atlas, { positions }: Analysis): DrawnGraph {
  const { graph } = atlas;
  let types: Map<string, AttributeType> | undefined;
  return {
    *nodes() {
      for (const { node: key, attributes } of graph.nodeEntries()) {
        const { x, y } = positions.get(key) ?? { x: 0, y: 0 };
        yield {
          key,
          label: attributes.label,
          x,
          y,
          size: nodeSize(graph.neighbors(key).length),
          color: NODE_COLORS[attributes.kind],
          attributes: plainAttributes(attributes, LEFT_OUT_OF_NODES),
        };
      }
    },
    edges: () =>
      edgeRuns(atlas).map((run) =>
        mapRun(run, function* (entries) {
          for (const { edge: key, attributes, source, target } of entries)
            yield {
              key,
              source,
              target,
              // A relation stated more often is drawn heavier; a link that is stated once has weight 1.
              weight: 'count' in attributes ? attributes.count : 1,
              attributes: plainAttributes(attributes, LEFT_OUT_OF_EDGES),
            };
        }),
      ),
    edgeTypes: () =>
      (types ??= attributeTypes(
        graph.mapEdges((_, attributes) => plainAttributes(attributes, LEFT_OUT_OF_EDGES)),
      )),
  };
}

const LEFT_OUT_OF_NODES: ReadonlySet<string> = new Set(['id', 'label']);
const LEFT_OUT_OF_EDGES: ReadonlySet<string> = new Set(['count', 'evidence']);

/** Scalars as they are, lists and spans as text; what is null or left out is not there. */
function plainAttributes(
  attributes: NodeAttributes | EdgeAttributes,
  leftOut: ReadonlySet<string>,
): PlainAttributes {
  const plain: Record<string, PlainValue> = {};
  const values = attributes as Readonly<Record<string, unknown>>;
  for (const name in values) {
    const text = leftOut.has(name) ? null : plainValue(values[name]);
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
