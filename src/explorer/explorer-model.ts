/** The explorer's graph in the browser: packed columns become nodes with neighbours. */
import type { ExplorerGraph } from './explorer-file.ts';

/** First and last year, both included. */
export type Years = readonly [from: number, to: number];

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
  years: Years | null;
  level: string | null;
  province: string | null;
  /** Index of its community; null for none. */
  community: number | null;
  /** Site path of what stands for its page when it has none. */
  shownAt?: string | undefined;
}

/** An edge as the explorer works with it; ends are node indices. */
export interface ExplorerEdge {
  index: number;
  source: number;
  target: number;
  kind: string;
  status: string | null;
  years: Years | null;
  /** Number of sentences behind it; of a tie in a derived network, the number of things shared. */
  evidence: number;
  /** Which reports of the place at its start state it, as bits; see `reportsOf`. */
  reports: number;
  /** Names of what a tie's ends share, rarest first; the first few only. */
  shared: readonly string[];
}

/** All nodes and edges, and the edges at each node by node index. */
export interface ExplorerModel {
  network: ExplorerGraph['network'];
  nodes: readonly ExplorerNode[];
  edges: readonly ExplorerEdge[];
  edgesAt: readonly (readonly number[])[];
  indexOf: ReadonlyMap<string, number>;
  communities: readonly { name: string; stable: boolean }[];
  /** First and last year of the whole graph; null when no edge has one. */
  years: Years | null;
  /** Ids of the reports that state an edge; empty for what none states. */
  reportsOf: (edge: ExplorerEdge) => string[];
}

/** What a model is made from beside its nodes and edges. */
type Frame = Pick<ExplorerModel, 'network' | 'communities' | 'reportsOf'>;

const NOTHING: readonly string[] = [];

/**
 * Unpacks the columns of a packed graph. Edges come in hundreds of thousands: what many have alike is made once.
 * @param english names in English where there are any
 */
export function unpackExplorerGraph(packed: ExplorerGraph, english = false): ExplorerModel {
  const { nodes: n, edges: e } = packed;
  const years = spanMaker();
  const labelAt = (index: number) => (english ? n.labelEn[index] : '') || n.label[index];
  const sharedLabels = english ? packed.sharedLabelsEn : packed.sharedLabels;
  const nodes = n.key.map((key, index): ExplorerNode => {
    const community = n.community[index] ?? -1;
    return {
      index,
      key,
      label: labelAt(index) ?? key,
      kind: packed.kinds[n.kind[index] ?? -1] ?? '',
      x: n.x[index] ?? 0,
      y: n.y[index] ?? 0,
      size: n.size[index] ?? 1,
      degree: n.degree[index] ?? 0,
      years: years(n.from[index], n.to[index]),
      level: packed.levels[n.level[index] ?? -1] ?? null,
      province: packed.provinces[n.province[index] ?? -1] ?? null,
      community: community < 0 ? null : community,
      shownAt: packed.shownAt?.[key],
    };
  });
  const edges = e.source.map((source, index): ExplorerEdge => ({
    index,
    source,
    target: e.target[index] ?? -1,
    kind: packed.edgeKinds[e.kind[index] ?? -1] ?? '',
    status: packed.statuses[e.status[index] ?? -1] ?? null,
    years: years(e.from[index], e.to[index]),
    evidence: e.evidence[index] ?? 0,
    reports: e.reports[index] ?? 0,
    shared: e.shared[index]?.map((label) => sharedLabels[label] ?? '') ?? NOTHING,
  }));
  const communities = packed.communities.map(({ name, nameEn, stable }) => ({
    name: english ? nameEn : name,
    stable,
  }));
  const reportsOf = ({ source, reports }: ExplorerEdge): string[] => {
    const from = nodes[source];
    if (from?.kind === 'report') return [from.key.slice('report:'.length)];
    const own = n.reports[source] ?? [];
    return own.flatMap((report, bit) =>
      (reports & (1 << bit)) === 0 ? [] : (packed.reports[report] ?? []),
    );
  };
  return createModel({ network: packed.network, communities, reportsOf }, nodes, edges);
}

/** Makes spans of years, equal ones only once. */
function spanMaker(): (from: number | undefined, to: number | undefined) => Years | null {
  const spans = new Map<number, Years>();
  return (from, to) => {
    if (from === undefined || to === undefined || from === 0) return null;
    const id = from * 10_000 + to;
    let span = spans.get(id);
    if (span === undefined) spans.set(id, (span = [from, to]));
    return span;
  };
}

/** Adds the look-ups; nodes and edges must be numbered by their place in the lists. */
export function createModel(
  frame: Frame,
  nodes: readonly ExplorerNode[],
  edges: readonly ExplorerEdge[],
): ExplorerModel {
  const edgesAt: number[][] = nodes.map(() => []);
  let span: Years | null = null;
  for (const edge of edges) {
    edgesAt[edge.source]?.push(edge.index);
    if (edge.target !== edge.source) edgesAt[edge.target]?.push(edge.index);
    if (!covers(span, edge.years)) span = joinYears(span, edge.years);
  }
  return {
    ...frame,
    nodes,
    edges,
    edgesAt,
    indexOf: new Map(nodes.map(({ key, index }) => [key, index])),
    years: span,
  };
}

const covers = (span: Years | null, years: Years | null) =>
  years === null || (span !== null && span[0] <= years[0] && span[1] >= years[1]);

/** The span of both; null when neither has years. */
function joinYears(a: Years | null, b: Years | null): Years | null {
  if (a === null || b === null) return a ?? b;
  return [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
}
