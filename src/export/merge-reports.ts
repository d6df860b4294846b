/** The explorer's graph of places without their reports: what a place's reports state becomes the place's own. */
import { InternalError } from '../errors.ts';
import {
  noEdges,
  type ExplorerEdges,
  type ExplorerGraph,
  type ExplorerNodes,
} from '../explorer/explorer-file.ts';
import { nodeSize } from '../graph/layout.ts';

/** Reports of one place that the bits of a number can tell apart. */
const MOST_REPORTS = 31;

/**
 * Takes the reports out. Statements of equal kind and status about one thing become one edge of the place, with its
 * reports, all their years and the sum of their sentences. Degrees and sizes are those of the merged graph.
 * @returns edges by their start, in the order in which they first come
 * @throws InternalError for a place with more than 31 reports
 */
export function mergeReports(packed: ExplorerGraph): ExplorerGraph {
  const { nodes, edges, kinds, edgeKinds, statuses } = packed;
  const isReport = nodes.kind.map((kind) => kinds[kind] === 'report');
  const published = edgeKinds.indexOf('published');
  const placeOf = new Map<number, number>();
  const reportsOf = new Map<number, number[]>();
  for (const [index, kind] of edges.kind.entries()) {
    const [place = -1, report = -1] = [edges.source[index], edges.target[index]];
    if (kind !== published) continue;
    placeOf.set(report, place);
    reportsOf.set(place, [...(reportsOf.get(place) ?? []), report]);
  }
  for (const [place, reports] of reportsOf)
    if (reports.length > MOST_REPORTS)
      throw new InternalError(`${nodes.key[place] ?? ''} has more than ${MOST_REPORTS} reports`);

  const kept = [...nodes.key.keys()].filter((index) => isReport[index] !== true);
  const newIndex = new Map(kept.map((old, index) => [old, index] as const));
  const reports = [...nodes.key.keys()].filter((index) => isReport[index] === true);
  const reportIndex = new Map(reports.map((old, index) => [old, index] as const));

  const merged = new MergedEdges();
  for (const index of edgesByStart(edges, placeOf)) {
    const edge = edgeAt(edges, index);
    const place = placeOf.get(edge.source);
    const [source, target] = [newIndex.get(place ?? edge.source), newIndex.get(edge.target)];
    if (source === undefined || target === undefined) continue;
    const pair = source * kept.length + target;
    const id = (pair * edgeKinds.length + edge.kind) * (statuses.length + 1) + edge.status;
    const bit = place === undefined ? 0 : 2 ** (reportsOf.get(place)?.indexOf(edge.source) ?? 0);
    merged.add(id, { ...edge, source, target }, bit);
  }
  return {
    ...packed,
    reports: reports.map((index) => nodes.key[index]?.slice('report:'.length) ?? ''),
    nodes: recount(pickNodes(nodes, kept, reportsOf, reportIndex), merged.columns),
    edges: merged.columns,
  };
}

/** Indices of edges, all of one place behind each other: a file with long runs is small when compressed. */
function edgesByStart({ source }: ExplorerEdges, placeOf: ReadonlyMap<number, number>): number[] {
  const starts = source.map((from) => placeOf.get(from) ?? from);
  return [...source.keys()].sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0) || a - b);
}

/** The earlier of two years, 0 standing for none. */
const earlier = (a: number, b: number) => (a === 0 || b === 0 ? a + b : Math.min(a, b));

/** What an edge has in the columns. */
type Edge = Record<'source' | 'target' | 'kind' | 'status' | 'from' | 'to' | 'evidence', number>;

const edgeAt = (edges: ExplorerEdges, index: number): Edge => ({
  source: edges.source[index] ?? -1,
  target: edges.target[index] ?? -1,
  kind: edges.kind[index] ?? -1,
  status: edges.status[index] ?? -1,
  from: edges.from[index] ?? 0,
  to: edges.to[index] ?? 0,
  evidence: edges.evidence[index] ?? 0,
});

/** Columns of edges in which equal ones are joined. */
class MergedEdges {
  readonly columns = noEdges();
  readonly #known = new Map<number, number>();

  /** @param id equal for edges to be joined @param bit of the report that states it; 0 for none */
  add(id: number, edge: Edge, bit: number): void {
    const { source, target, kind, status, from, to, evidence, reports } = this.columns;
    const at = this.#known.get(id);
    if (at === undefined) {
      this.#known.set(id, source.length);
      source.push(edge.source);
      target.push(edge.target);
      kind.push(edge.kind);
      status.push(edge.status);
      from.push(edge.from);
      to.push(edge.to);
      evidence.push(edge.evidence);
      reports.push(bit);
      return;
    }
    from[at] = earlier(from[at] ?? 0, edge.from);
    to[at] = Math.max(to[at] ?? 0, edge.to);
    evidence[at] = (evidence[at] ?? 0) + edge.evidence;
    reports[at] = ((reports[at] ?? 0) | bit) >>> 0;
  }
}

function pickNodes(
  nodes: ExplorerNodes,
  kept: readonly number[],
  reportsOf: ReadonlyMap<number, readonly number[]>,
  reportIndex: ReadonlyMap<number, number>,
): ExplorerNodes {
  const pick = <T>(list: readonly T[]) => kept.map((index) => list[index] as T);
  return {
    key: pick(nodes.key),
    label: pick(nodes.label),
    labelEn: pick(nodes.labelEn),
    kind: pick(nodes.kind),
    x: pick(nodes.x),
    y: pick(nodes.y),
    size: pick(nodes.size),
    degree: pick(nodes.degree),
    from: pick(nodes.from),
    to: pick(nodes.to),
    level: pick(nodes.level),
    province: pick(nodes.province),
    community: pick(nodes.community),
    reports: kept.map((index) =>
      (reportsOf.get(index) ?? []).map((report) => reportIndex.get(report) ?? -1),
    ),
  };
}

/** Degree: number of edges; size: by the number of different neighbours, as everywhere. */
function recount(nodes: ExplorerNodes, { source, target }: ExplorerEdges): ExplorerNodes {
  const degree = nodes.key.map(() => 0);
  const neighbours = nodes.key.map(() => new Set<number>());
  for (const [index, from] of source.entries()) {
    const to = target[index] ?? -1;
    degree[from] = (degree[from] ?? 0) + 1;
    degree[to] = (degree[to] ?? 0) + 1;
    neighbours[from]?.add(to);
    neighbours[to]?.add(from);
  }
  const size = neighbours.map((around) => Math.round(nodeSize(around.size) * 10) / 10);
  return { ...nodes, degree, size };
}
