/** The explorer's graph of places without their reports: what a place's reports state becomes the place's own. */
import { InternalError } from '../errors.ts';
import type { ExplorerEdges, ExplorerGraph, ExplorerNodes } from '../explorer/explorer-file.ts';
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

  const merged = emptyEdges();
  const known = new Map<number, number>();
  for (const index of edgesByStart(edges, placeOf)) {
    const [from = -1, to = -1] = [edges.source[index], edges.target[index]];
    const place = placeOf.get(from);
    const [source, target] = [newIndex.get(place ?? from), newIndex.get(to)];
    if (source === undefined || target === undefined) continue;
    const [kind = -1, status = -1] = [edges.kind[index], edges.status[index]];
    const id =
      ((source * kept.length + target) * edgeKinds.length + kind) * (statuses.length + 1) + status;
    const bit = place === undefined ? 0 : 2 ** (reportsOf.get(place)?.indexOf(from) ?? 0);
    const at = known.get(id) ?? merged.source.length;
    if (at === merged.source.length) {
      known.set(id, at);
      merged.source.push(source);
      merged.target.push(target);
      merged.kind.push(kind);
      merged.status.push(status);
      merged.from.push(edges.from[index] ?? 0);
      merged.to.push(edges.to[index] ?? 0);
      merged.evidence.push(edges.evidence[index] ?? 0);
      merged.reports.push(bit);
      continue;
    }
    merged.from[at] = earlier(merged.from[at] ?? 0, edges.from[index] ?? 0);
    merged.to[at] = Math.max(merged.to[at] ?? 0, edges.to[index] ?? 0);
    merged.evidence[at] = (merged.evidence[at] ?? 0) + (edges.evidence[index] ?? 0);
    merged.reports[at] = ((merged.reports[at] ?? 0) | bit) >>> 0;
  }
  return {
    ...packed,
    reports: reports.map((index) => nodes.key[index]?.slice('report:'.length) ?? ''),
    nodes: recount(pickNodes(nodes, kept, reportsOf, reportIndex), merged),
    edges: merged,
  };
}

/** Indices of edges, all of one place behind each other: a file with long runs is small when compressed. */
function edgesByStart({ source }: ExplorerEdges, placeOf: ReadonlyMap<number, number>): number[] {
  const starts = source.map((from) => placeOf.get(from) ?? from);
  return [...source.keys()].sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0) || a - b);
}

/** The earlier of two years, 0 standing for none. */
const earlier = (a: number, b: number) => (a === 0 || b === 0 ? a + b : Math.min(a, b));

const emptyEdges = (): ExplorerEdges => ({
  source: [],
  target: [],
  kind: [],
  status: [],
  from: [],
  to: [],
  evidence: [],
  reports: [],
  shared: [],
});

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
