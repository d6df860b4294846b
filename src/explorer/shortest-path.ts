/** Neighbours and shortest paths over the edges that filters keep. */
import type { ExplorerModel } from './explorer-model.ts';

/** Kept edges at a node with the node at their other end, in edge order. */
export function neighbours(
  model: ExplorerModel,
  kept: Pick<ReadonlySet<number>, 'has'>,
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
