/** Which nodes and edges a state of the explorer shows. */
import type { ExplorerEdge, ExplorerModel, ExplorerNode } from './explorer-model.ts';
import type { ExplorerState } from './explorer-state.ts';
import { neighbours, shortestPath } from './shortest-path.ts';

/** Indices of what is shown. */
export interface VisibleGraph {
  nodes: ReadonlySet<number>;
  edges: ReadonlySet<number>;
  /** Indices along the path, ends included; null when none was asked for or none exists. */
  path: readonly number[] | null;
}

/**
 * Applies filters, then the neighbourhood of the pinned node with what was expanded, or the path from it.
 * Nodes that filters leave without an edge are not shown, the pinned one always is.
 */
export function visibleGraph(model: ExplorerModel, state: ExplorerState): VisibleGraph {
  const focus = state.focus === null ? undefined : model.indexOf.get(state.focus);
  const isShown = nodeFilter(model, state, focus);
  const kept = new Set(
    model.edges
      .filter((edge) => isShown(edge.source) && isShown(edge.target) && passes(model, state, edge))
      .map((edge) => edge.index),
  );
  const goal = state.pathTo === null ? undefined : model.indexOf.get(state.pathTo);
  if (focus !== undefined && goal !== undefined) {
    const path = shortestPath(model, kept, focus, goal);
    if (path !== null) return { nodes: new Set(path), edges: edgesAmong(model, kept, path), path };
  }
  const edges = focus === undefined || state.depth === 0 ? kept : around(model, kept, state, focus);
  const nodes = new Set<number>(focus === undefined ? [] : [focus]);
  for (const index of edges) {
    const edge = model.edges[index];
    if (edge !== undefined) nodes.add(edge.source).add(edge.target);
  }
  return { nodes, edges, path: null };
}

/** Tells of a node index whether kind, degree and a reader's choice let it stay. */
function nodeFilter(
  model: ExplorerModel,
  state: ExplorerState,
  focus: number | undefined,
): (index: number) => boolean {
  const dropped = new Set(state.dropped);
  const hidden = new Set(state.hiddenKinds);
  return (index) => {
    const node = model.nodes[index];
    if (node === undefined) return false;
    if (index === focus) return true;
    if (dropped.has(node.key) || hidden.has(node.kind)) return false;
    if (state.minDegree !== null && node.degree < state.minDegree) return false;
    return state.maxDegree === null || node.degree <= state.maxDegree;
  };
}

function passes(model: ExplorerModel, state: ExplorerState, edge: ExplorerEdge): boolean {
  if (state.hiddenRelations.includes(edge.kind)) return false;
  if (edge.status !== null && state.hiddenStatuses.includes(edge.status)) return false;
  const ends = [model.nodes[edge.source], model.nodes[edge.target]];
  const someEnd = (test: (node: ExplorerNode) => boolean) =>
    ends.some((end) => end !== undefined && test(end));
  const { province, level, community, years } = state;
  if (province !== null && !someEnd((end) => end.province === province)) return false;
  if (level !== null && !someEnd((end) => end.level === level)) return false;
  if (community !== null && !someEnd((end) => end.community === community)) return false;
  if (years === null) return true;
  return edge.years !== null && edge.years[0] <= years[1] && edge.years[1] >= years[0];
}

/** Edges within some steps of the pinned node, and at nodes that were expanded as far as those are reached. */
function around(
  model: ExplorerModel,
  kept: ReadonlySet<number>,
  state: ExplorerState,
  focus: number,
): Set<number> {
  const reached = new Set([focus]);
  const edges = new Set<number>();
  const open = (nodes: readonly number[]): number[] => {
    const next: number[] = [];
    for (const node of nodes) {
      for (const [edge, other] of neighbours(model, kept, node)) {
        edges.add(edge);
        if (!reached.has(other)) next.push(other);
        reached.add(other);
      }
    }
    return next;
  };
  let frontier = [focus];
  for (let step = 0; step < state.depth; step += 1) frontier = open(frontier);
  // In the order they were expanded: each was in sight by then.
  for (const key of state.expanded) {
    const index = model.indexOf.get(key);
    if (index !== undefined && reached.has(index)) open([index]);
  }
  return edges;
}

function edgesAmong(
  model: ExplorerModel,
  kept: ReadonlySet<number>,
  path: readonly number[],
): Set<number> {
  const edges = new Set<number>();
  for (const [step, node] of path.entries()) {
    const next = path[step + 1];
    for (const [edge, other] of neighbours(model, kept, node)) if (other === next) edges.add(edge);
  }
  return edges;
}
