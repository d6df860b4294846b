/** The graph for the explorer page: columns of numbers and text, small enough to send whole. */
import type { Analysis } from '../graph/analysis.ts';
import type { Atlas, EdgeAttributes, NodeAttributes, YearSpan } from '../graph/atlas.ts';
import { EDGE_KINDS } from '../graph/edge-attributes.ts';
import { nodeSize } from '../graph/layout.ts';
import { NODE_KINDS } from '../graph/node-attributes.ts';
import { JURISDICTION_LEVELS, METRIC_STATUSES, PRACTICE_STATUSES } from '../schema/extraction.ts';
import { REGULATION_LEVELS } from '../schema/regulation.ts';
import { compareText } from '../errors.ts';

/** One entry per node in every list, in node order; indices point into the named lists, -1 for none. */
export interface ExplorerNodes {
  key: string[];
  label: string[];
  /** Index into `kinds`. */
  kind: number[];
  x: number[];
  y: number[];
  size: number[];
  degree: number[];
  /** First and last year that an edge of it is stated for; 0 when none is. */
  from: number[];
  to: number[];
  /** Index into `levels`; of jurisdictions and regulations. */
  level: number[];
  /** Index into `provinces`; of jurisdictions, their reports and local regulations. */
  province: number[];
  /** Number of its community in the network by practices; 0 for none. */
  community: number[];
}

/** One entry per edge in every list, in edge order. */
export interface ExplorerEdges {
  /** Indices into the nodes. */
  source: number[];
  target: number[];
  /** Index into `edgeKinds`. */
  kind: number[];
  /** Index into `statuses`, -1 for none. */
  status: number[];
  from: number[];
  to: number[];
  /** Number of sentences behind it. */
  evidence: number[];
}

/** What the explorer loads. */
export interface ExplorerGraph {
  schema: 'explorer@1';
  kinds: readonly string[];
  edgeKinds: readonly string[];
  statuses: readonly string[];
  levels: readonly string[];
  provinces: readonly string[];
  nodes: ExplorerNodes;
  edges: ExplorerEdges;
}

const STATUSES: readonly string[] = [
  ...new Set(['done', 'planned', ...PRACTICE_STATUSES, ...METRIC_STATUSES]),
];
const LEVELS: readonly string[] = [...new Set([...JURISDICTION_LEVELS, ...REGULATION_LEVELS])];

/** Packs the whole graph; nodes and edges in the order of the atlas. */
export function explorerGraph({ graph }: Atlas, analysis: Analysis): ExplorerGraph {
  const provinceOf = (node: NodeAttributes): string | null => {
    if (node.kind === 'jurisdiction') return node.province;
    if (node.kind === 'regulation') return node.region?.split('/')[0] ?? null;
    return node.kind === 'report' ? provinceOf(graph.getNodeAttributes(node.place)) : null;
  };
  const provinces = [
    ...new Set(graph.mapNodes((_, node) => provinceOf(node)).filter((name) => name !== null)),
  ].sort(compareText);
  const nodes: ExplorerNodes = {
    key: [],
    label: [],
    kind: [],
    x: [],
    y: [],
    size: [],
    degree: [],
    from: [],
    to: [],
    level: [],
    province: [],
    community: [],
  };
  graph.forEachNode((key, node) => {
    const { x, y } = analysis.positions.get(key) ?? { x: 0, y: 0 };
    const years = yearsOfEdges(graph.mapEdges(key, (_, edge) => edge));
    nodes.key.push(key);
    nodes.label.push(node.label);
    nodes.kind.push(NODE_KINDS.indexOf(node.kind));
    nodes.x.push(Math.round(x));
    nodes.y.push(Math.round(y));
    nodes.size.push(Math.round(nodeSize(graph.neighbors(key).length) * 10) / 10);
    nodes.degree.push(graph.degree(key));
    nodes.from.push(years?.from ?? 0);
    nodes.to.push(years?.to ?? 0);
    nodes.level.push(LEVELS.indexOf('level' in node ? (node.level ?? '') : ''));
    nodes.province.push(provinces.indexOf(provinceOf(node) ?? ''));
    nodes.community.push(communityOf(key, analysis));
  });
  const indexOf = new Map(nodes.key.map((key, index) => [key, index] as const));
  const edges: ExplorerEdges = {
    source: [],
    target: [],
    kind: [],
    status: [],
    from: [],
    to: [],
    evidence: [],
  };
  graph.forEachEdge((_, edge, source, target) => {
    edges.source.push(indexOf.get(source) ?? -1);
    edges.target.push(indexOf.get(target) ?? -1);
    edges.kind.push(EDGE_KINDS.indexOf(edge.kind));
    edges.status.push('status' in edge ? STATUSES.indexOf(edge.status) : -1);
    edges.from.push(edge.years?.from ?? 0);
    edges.to.push(edge.years?.to ?? 0);
    edges.evidence.push(edge.evidence.length);
  });
  return {
    schema: 'explorer@1',
    kinds: NODE_KINDS,
    edgeKinds: EDGE_KINDS,
    statuses: STATUSES,
    levels: LEVELS,
    provinces,
    nodes,
    edges,
  };
}

function yearsOfEdges(edges: readonly EdgeAttributes[]): YearSpan | null {
  const spans = edges.map(({ years }) => years).filter((years) => years !== null);
  if (spans.length === 0) return null;
  return {
    from: Math.min(...spans.map(({ from }) => from)),
    to: Math.max(...spans.map(({ to }) => to)),
  };
}

function communityOf(key: string, { projections }: Analysis): number {
  for (const id of [
    'places-by-practices',
    'practices-by-places',
    'regulations-by-places',
  ] as const) {
    const { graph } = projections[id];
    if (graph.hasNode(key)) return Number(graph.getNodeAttribute(key, 'community') ?? 0);
  }
  return 0;
}
