/** Gathers nodes and edges in any order and writes them sorted, each edge checked at both ends. */
import { MultiDirectedGraph } from 'graphology';
import { compareText, InternalError } from '../errors.ts';
import type { AtlasGraph } from './atlas.ts';
import { EDGE_ENDPOINTS, type EdgeAttributes } from './edge-attributes.ts';
import type { NodeAttributes } from './node-attributes.ts';

interface DraftEdge {
  from: string;
  to: string;
  attributes: EdgeAttributes;
}

/** A graph in the making. */
export interface GraphDraft {
  readonly nodes: ReadonlyMap<string, NodeAttributes>;
  /** Adds a node, or replaces it when the key is taken. */
  setNode: (key: string, attributes: NodeAttributes) => void;
  /** @throws InternalError when the key is taken. */
  addEdge: (key: string, from: string, to: string, attributes: EdgeAttributes) => void;
  /**
   * The graph, nodes and edges in key order.
   * @throws InternalError for an edge whose ends are missing, equal or of the wrong kind.
   */
  toGraph: () => AtlasGraph;
}

/** An empty draft. */
export function createGraphDraft(): GraphDraft {
  const nodes = new Map<string, NodeAttributes>();
  const edges = new Map<string, DraftEdge>();
  return {
    nodes,
    setNode: (key, attributes) => {
      nodes.set(key, attributes);
    },
    addEdge: (key, from, to, attributes) => {
      if (edges.has(key)) throw new InternalError(`edge "${key}" is added twice`);
      edges.set(key, { from, to, attributes });
    },
    toGraph: () => {
      const graph: AtlasGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
      for (const [key, attributes] of sortedByKey(nodes)) graph.addNode(key, attributes);
      for (const [key, edge] of sortedByKey(edges)) {
        checkEnds(key, edge, nodes);
        graph.addEdgeWithKey(key, edge.from, edge.to, edge.attributes);
      }
      return graph;
    },
  };
}

function sortedByKey<T>(map: ReadonlyMap<string, T>): [string, T][] {
  return [...map].sort(([a], [b]) => compareText(a, b));
}

function checkEnds(key: string, edge: DraftEdge, nodes: ReadonlyMap<string, NodeAttributes>): void {
  if (edge.from === edge.to) throw new InternalError(`edge "${key}" joins a node to itself`);
  const expected = EDGE_ENDPOINTS[edge.attributes.kind];
  for (const [index, end] of [edge.from, edge.to].entries()) {
    const found = nodes.get(end)?.kind ?? 'nothing';
    if (found !== expected[index])
      throw new InternalError(
        `edge "${key}" expects a ${String(expected[index])} at "${end}", found ${found}`,
      );
  }
}
