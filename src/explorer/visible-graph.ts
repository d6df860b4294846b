/** Which nodes and edges a state of the explorer shows. */
import type { ExplorerEdge, ExplorerModel } from './explorer-model.ts';
import type { ExplorerState } from './explorer-state.ts';

/** Indices of what is shown. */
export interface VisibleGraph {
  nodes: ReadonlySet<number>;
  edges: ReadonlySet<number>;
  /** Indices along the path, ends included; null when none was asked for or none exists. */
  path: readonly number[] | null;
}

/**
 * Applies filters, then the neighbourhood of the pinned node or the path from it.
 * Nodes that filters leave without an edge are not shown, the pinned one always is.
 */
export function visibleGraph(model: ExplorerModel, state: ExplorerState): VisibleGraph {
  const focus = state.focus === null ? undefined : model.indexOf.get(state.focus);
  const kept = new Set(
    model.edges.filter((edge) => passes(model, state, edge, focus)).map((edge) => edge.index),
  );
  const goal = state.pathTo === null ? undefined : model.indexOf.get(state.pathTo);
  if (focus !== undefined && goal !== undefined) {
    const path = shortestPath(model, kept, focus, goal);
    if (path !== null) return { nodes: new Set(path), edges: edgesAmong(model, kept, path), path };
  }
  const edges =
    focus === undefined || state.depth === 0 ? kept : within(model, kept, focus, state.depth);
  const nodes = new Set<number>(focus === undefined ? [] : [focus]);
  for (const index of edges) {
    const edge = model.edges[index];
    if (edge !== undefined) nodes.add(edge.source).add(edge.target);
  }
  return { nodes, edges, path: null };
}

function passes(
  model: ExplorerModel,
  state: ExplorerState,
  edge: ExplorerEdge,
  focus: number | undefined,
): boolean {
  const ends = [model.nodes[edge.source], model.nodes[edge.target]];
  for (const end of ends) {
    if (end === undefined) return false;
    if (end.index === focus) continue;
    if (state.hiddenKinds.includes(end.kind)) return false;
    if (state.maxDegree !== null && end.degree > state.maxDegree) return false;
  }
  if (state.province !== null && !ends.some((end) => end?.province === state.province))
    return false;
  if (state.years === null) return true;
  if (edge.years === null) return false;
  return edge.years[0] <= state.years[1] && edge.years[1] >= state.years[0];
}

/** Edges reached from a node in at most `depth` steps over kept edges. */
function within(
  model: ExplorerModel,
  kept: ReadonlySet<number>,
  start: number,
  depth: number,
): Set<number> {
  const reached = new Set([start]);
  const edges = new Set<number>();
  let frontier = [start];
  for (let step = 0; step < depth; step += 1) {
    const next: number[] = [];
    for (const node of frontier) {
      for (const [edge, other] of neighbours(model, kept, node)) {
        edges.add(edge);
        if (!reached.has(other)) next.push(other);
        reached.add(other);
      }
    }
    frontier = next;
  }
  return edges;
}

/**
 * Node indices along a shortest path over kept edges, breadth first; null when there is none.
 * Among equally short paths the one over lower node indices, so that a shared address shows the same.
 */
export function shortestPath(
  model: ExplorerModel,
  kept: ReadonlySet<number>,
  start: number,
  goal: number,
): number[] | null {
  const from = new Map<number, number>([[start, start]]);
  let frontier = [start];
  while (frontier.length > 0 && !from.has(goal)) {
    const next: number[] = [];
    for (const node of frontier) {
      const others = neighbours(model, kept, node).map(([, other]) => other);
      for (const other of others.sort((a, b) => a - b)) {
        if (from.has(other)) continue;
        from.set(other, node);
        next.push(other);
      }
    }
    frontier = next;
  }
  if (!from.has(goal)) return null;
  const path = [goal];
  for (let node = goal; node !== start;) {
    node = from.get(node) ?? start;
    path.push(node);
  }
  return path.reverse();
}

function neighbours(
  model: ExplorerModel,
  kept: ReadonlySet<number>,
  node: number,
): [edge: number, other: number][] {
  const found: [number, number][] = [];
  for (const index of model.edgesAt[node] ?? []) {
    const edge = model.edges[index];
    if (edge === undefined || !kept.has(index)) continue;
    found.push([index, edge.source === node ? edge.target : edge.source]);
  }
  return found;
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
