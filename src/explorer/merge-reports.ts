/** The graph of places without their reports: what a place's reports state becomes the place's own. */
import {
  createModel,
  joinYears,
  type ExplorerEdge,
  type ExplorerModel,
  type ExplorerNode,
} from './explorer-model.ts';

/**
 * Takes the reports out. Statements of equal kind and status about one thing become one edge of the place, with all
 * their reports and years and the sum of their sentences. Degrees are counted anew.
 */
export function mergeReports(model: ExplorerModel): ExplorerModel {
  const placeOf = new Map<number, number>();
  for (const edge of model.edges)
    if (edge.kind === 'published') placeOf.set(edge.target, edge.source);
  const kept = model.nodes.filter(({ kind }) => kind !== 'report');
  const newIndex = new Map(kept.map((node, index) => [node.index, index] as const));

  const merged = new Map<string, ExplorerEdge>();
  for (const edge of model.edges) {
    const source = newIndex.get(placeOf.get(edge.source) ?? edge.source);
    const target = newIndex.get(edge.target);
    if (source === undefined || target === undefined) continue;
    const id = [edge.kind, edge.status ?? '', source, target].join('|');
    const before = merged.get(id);
    merged.set(id, {
      ...edge,
      index: before?.index ?? merged.size,
      source,
      target,
      years: joinYears(before?.years ?? null, edge.years),
      evidence: (before?.evidence ?? 0) + edge.evidence,
      reports: [...(before?.reports ?? []), ...edge.reports],
    });
  }
  const edges = [...merged.values()];
  return createModel(model.network, recount(kept, edges), edges, model.communities);
}

function recount(nodes: readonly ExplorerNode[], edges: readonly ExplorerEdge[]): ExplorerNode[] {
  const degrees = nodes.map(() => 0);
  for (const { source, target } of edges) {
    degrees[source] = (degrees[source] ?? 0) + 1;
    degrees[target] = (degrees[target] ?? 0) + 1;
  }
  return nodes.map((node, index) => ({ ...node, index, degree: degrees[index] ?? 0 }));
}
