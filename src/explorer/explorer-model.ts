/** The explorer's graph in the browser: packed columns become nodes with neighbours. */
import type { ExplorerGraph } from '../export/explorer-graph.ts';

/** A node as the explorer works with it. */
export interface ExplorerNode {
  index: number;
  /** Key in the atlas, e.g. `practice:one-window-service`. */
  key: string;
  label: string;
  kind: string;
  x: number;
  y: number;
  size: number;
  degree: number;
  /** First and last year that a report states something of it; null when none does. */
  years: readonly [from: number, to: number] | null;
  level: string | null;
  province: string | null;
  /** Number of its community; 0 for none. */
  community: number;
}

/** An edge as the explorer works with it; ends are node indices. */
export interface ExplorerEdge {
  index: number;
  source: number;
  target: number;
  kind: string;
  status: string | null;
  years: readonly [from: number, to: number] | null;
  /** Number of sentences behind it. */
  evidence: number;
}

/** All nodes and edges, and the edges at each node by node index. */
export interface ExplorerModel {
  nodes: readonly ExplorerNode[];
  edges: readonly ExplorerEdge[];
  edgesAt: readonly (readonly number[])[];
  indexOf: ReadonlyMap<string, number>;
  kinds: readonly string[];
  edgeKinds: readonly string[];
  provinces: readonly string[];
  /** First and last year of the whole graph; null when no edge has one. */
  years: readonly [from: number, to: number] | null;
}

/** Unpacks the columns of a packed graph. */
export function unpackExplorerGraph(packed: ExplorerGraph): ExplorerModel {
  const { nodes: n, edges: e } = packed;
  const years = (from: number | undefined, to: number | undefined) =>
    from === undefined || to === undefined || from === 0 ? null : ([from, to] as const);
  const nodes = n.key.map((key, index): ExplorerNode => ({
    index,
    key,
    label: n.label[index] ?? key,
    kind: packed.kinds[n.kind[index] ?? -1] ?? '',
    x: n.x[index] ?? 0,
    y: n.y[index] ?? 0,
    size: n.size[index] ?? 1,
    degree: n.degree[index] ?? 0,
    years: years(n.from[index], n.to[index]),
    level: packed.levels[n.level[index] ?? -1] ?? null,
    province: packed.provinces[n.province[index] ?? -1] ?? null,
    community: n.community[index] ?? 0,
  }));
  const edges = e.source.map((source, index): ExplorerEdge => ({
    index,
    source,
    target: e.target[index] ?? -1,
    kind: packed.edgeKinds[e.kind[index] ?? -1] ?? '',
    status: packed.statuses[e.status[index] ?? -1] ?? null,
    years: years(e.from[index], e.to[index]),
    evidence: e.evidence[index] ?? 0,
  }));
  const edgesAt: number[][] = nodes.map(() => []);
  let span: [number, number] | null = null;
  for (const edge of edges) {
    edgesAt[edge.source]?.push(edge.index);
    if (edge.target !== edge.source) edgesAt[edge.target]?.push(edge.index);
    if (edge.years === null) continue;
    const [from, to] = edge.years;
    span = span === null ? [from, to] : [Math.min(span[0], from), Math.max(span[1], to)];
  }
  return {
    nodes,
    edges,
    edgesAt,
    indexOf: new Map(nodes.map(({ key, index }) => [key, index])),
    kinds: packed.kinds,
    edgeKinds: packed.edgeKinds,
    provinces: packed.provinces,
    years: span,
  };
}
