/** The graphs for the explorer page: columns of numbers and text, small enough to send whole. */
import { compareText } from '../errors.ts';
import {
  noEdges,
  EXPLORER_FILE_IDS,
  type ExplorerFileId,
  type ExplorerGraph,
  type ExplorerNodes,
  type NetworkId,
} from '../explorer/explorer-file.ts';
import type { Analysis, Community, Position, Projection } from '../graph/analysis.ts';
import type { Atlas, AtlasGraph, NodeAttributes, YearSpan } from '../graph/atlas.ts';
import { EDGE_KINDS } from '../graph/edge-attributes.ts';
import { nodeSize } from '../graph/layout.ts';
import { NODE_KINDS } from '../graph/node-attributes.ts';
import { JURISDICTION_LEVELS, METRIC_STATUSES, PRACTICE_STATUSES } from '../schema/extraction.ts';
import { entityName } from '../i18n/entity-name.ts';
import { linkTo, linkToNode } from '../page-data/entities.ts';
import { hasOwnPage, nodePath } from '../page-data/paths.ts';
import { mergeReports } from './merge-reports.ts';
import { REGULATION_LEVELS } from '../schema/regulation.ts';

/** Of ties in derived networks. */
const TIE_STATUSES = ['significant', 'lead'] as const;

/** Things that one tie lists by name. */
const SHARED_LISTED = 12;

const STATUSES: readonly string[] = [
  ...new Set(['done', 'planned', ...PRACTICE_STATUSES, ...METRIC_STATUSES, ...TIE_STATUSES]),
];
const LEVELS: readonly string[] = [...new Set([...JURISDICTION_LEVELS, ...REGULATION_LEVELS])];
const EXPLORER_EDGE_KINDS: readonly string[] = [...EDGE_KINDS, 'shares'];

/** The networks whose communities colour the atlas: one per kind of node. */
const COLOURING = ['places-by-practices', 'practices-by-places', 'regulations-by-places'] as const;

type Analysed = Pick<Analysis, 'positions' | 'projections'>;

/** Packs one file; nodes and edges in the order of the atlas. */
export function explorerGraph(atlas: Atlas, analysis: Analysed, id: ExplorerFileId): ExplorerGraph {
  return pack(atlas, analysis, id, packAtlas(atlas, analysis));
}

/** Packs all files, one at a time. */
export function* explorerGraphs(
  atlas: Atlas,
  analysis: Analysed,
): Generator<[id: ExplorerFileId, packed: ExplorerGraph]> {
  const whole = packAtlas(atlas, analysis);
  for (const id of EXPLORER_FILE_IDS) yield [id, pack(atlas, analysis, id, whole)];
}

/** @param whole the graph with its reports */
function pack(
  atlas: Atlas,
  { projections }: Analysed,
  id: ExplorerFileId,
  whole: ExplorerGraph,
): ExplorerGraph {
  if (id === 'reports') return whole;
  return id === 'atlas' ? mergeReports(whole) : packProjection(atlas, projections[id]);
}

function packAtlas(atlas: Atlas, analysis: Analysed): ExplorerGraph {
  const { graph } = atlas;
  const communities = COLOURING.flatMap((id) => analysis.projections[id].communities.communities);
  const { frame, nodes, indexOf } = startPacking(atlas, 'atlas', communities);
  graph.forEachNode((key) =>
    nodes.add(key, {
      position: analysis.positions.get(key),
      neighbours: graph.neighbors(key).length,
      degree: graph.degree(key),
    }),
  );
  graph.forEachEdge((_, edge, source, target) => {
    const { edges } = frame;
    edges.source.push(indexOf(source));
    edges.target.push(indexOf(target));
    edges.kind.push(EXPLORER_EDGE_KINDS.indexOf(edge.kind));
    edges.status.push('status' in edge ? STATUSES.indexOf(edge.status) : -1);
    edges.from.push(edge.years?.from ?? 0);
    edges.to.push(edge.years?.to ?? 0);
    edges.evidence.push(edge.evidence.length);
    edges.reports.push(0);
  });
  return frame;
}

function packProjection(
  atlas: Atlas,
  { id, graph, positions, communities }: Projection,
): ExplorerGraph {
  const { frame, nodes, indexOf } = startPacking(atlas, id, communities.communities);
  graph.forEachNode((key) => {
    const degree = graph.degree(key);
    if (degree > 0) nodes.add(key, { position: positions.get(key), neighbours: degree, degree });
  });
  const keys = new Map<string, number>();
  graph.forEachEdge((_, { shared, significant }, source, target) => {
    const { edges } = frame;
    edges.source.push(indexOf(source));
    edges.target.push(indexOf(target));
    edges.kind.push(EXPLORER_EDGE_KINDS.indexOf('shares'));
    edges.status.push(STATUSES.indexOf(significant ? 'significant' : 'lead'));
    edges.from.push(0);
    edges.to.push(0);
    edges.evidence.push(shared.length);
    edges.reports.push(0);
    edges.shared.push(
      shared.slice(0, SHARED_LISTED).map((key) => {
        const index = keys.get(key) ?? keys.size;
        keys.set(key, index);
        return index;
      }),
    );
  });
  const shared = [...keys.keys()].map((key) => linkTo(atlas.graph, key));
  return {
    ...frame,
    sharedLabels: shared.map(({ label }) => label),
    sharedLabelsEn: shared.map((link) => entityName(link, true)),
  };
}

/** What a network says of one of its nodes. */
interface NodeInNetwork {
  position: Position | undefined;
  neighbours: number;
  degree: number;
}

function startPacking(
  { graph }: Atlas,
  network: NetworkId,
  communities: readonly Community[],
): {
  frame: ExplorerGraph;
  nodes: { add: (key: string, node: NodeInNetwork) => void };
  indexOf: (key: string) => number;
} {
  const provinces = explorerProvinces(graph);
  const communityOf = new Map(
    communities.flatMap(({ members }, index) => members.map((key) => [key, index] as const)),
  );
  const nodes: ExplorerNodes = {
    key: [],
    label: [],
    labelEn: [],
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
    reports: [],
  };
  const indices = new Map<string, number>();
  const add = (key: string, { position, neighbours, degree }: NodeInNetwork) => {
    const node = graph.getNodeAttributes(key);
    const years = yearsAt(graph, key);
    indices.set(key, nodes.key.length);
    nodes.key.push(key);
    nodes.label.push(node.label);
    nodes.labelEn.push(linkToNode(node).labelEn ?? '');
    nodes.kind.push(NODE_KINDS.indexOf(node.kind));
    nodes.x.push(Math.round(position?.x ?? 0));
    nodes.y.push(Math.round(position?.y ?? 0));
    nodes.size.push(Math.round(nodeSize(neighbours) * 10) / 10);
    nodes.degree.push(degree);
    nodes.from.push(years?.from ?? 0);
    nodes.to.push(years?.to ?? 0);
    nodes.level.push(LEVELS.indexOf('level' in node ? (node.level ?? '') : ''));
    nodes.province.push(provinces.indexOf(provinceOf(graph, node) ?? ''));
    nodes.community.push(communityOf.get(key) ?? -1);
    nodes.reports.push([]);
    if (!hasOwnPage(node)) (frame.shownAt ??= {})[key] = nodePath(node);
  };
  const frame: ExplorerGraph = {
    schema: 'explorer@3',
    network,
    kinds: NODE_KINDS,
    edgeKinds: EXPLORER_EDGE_KINDS,
    statuses: STATUSES,
    levels: LEVELS,
    provinces,
    communities: communities.map(({ name, distinctive, stable }) => ({
      name,
      nameEn: distinctive.map((key) => entityName(linkTo(graph, key), true)).join(', '),
      stable,
    })),
    reports: [],
    sharedLabels: [],
    sharedLabelsEn: [],
    nodes,
    edges: noEdges(),
  };
  return { frame, nodes: { add }, indexOf: (key) => indices.get(key) ?? -1 };
}

/** Provinces that the explorer can filter by, sorted. */
export function explorerProvinces(graph: AtlasGraph): string[] {
  const named = graph.mapNodes((_, node) => provinceOf(graph, node));
  return [...new Set(named.filter((name) => name !== null))].sort(compareText);
}

function provinceOf(graph: AtlasGraph, node: NodeAttributes): string | null {
  if (node.kind === 'jurisdiction') return node.province;
  if (node.kind === 'regulation') return node.region?.split('/')[0] ?? null;
  return node.kind === 'report' ? provinceOf(graph, graph.getNodeAttributes(node.place)) : null;
}

/** Of all edges at a node; a practice has thousands. */
function yearsAt(graph: AtlasGraph, key: string): YearSpan | null {
  let [first, last] = [Infinity, -Infinity];
  graph.forEachEdge(key, (_, { years }) => {
    if (years === null) return;
    if (years.from < first) first = years.from;
    if (years.to > last) last = years.to;
  });
  return first === Infinity ? null : { from: first, to: last };
}
