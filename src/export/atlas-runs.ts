/** What the atlas holds, divided into runs that are made from few reports each. */
import { hash } from 'node:crypto';
import type { EdgeAttributes, Atlas, Evidence } from '../graph/atlas.ts';
import { evidenceOfReport } from '../graph/report-index.ts';
import type { Run } from './runs.ts';
import { idHash } from './thing-files.ts';

/** An edge with its ends. */
export interface RunEdge {
  edge: string;
  source: string;
  target: string;
  attributes: EdgeAttributes;
}

/** Reports in a run, on average. A run begins with a report that its own id tells, so that a new report changes one run alone. */
const REPORTS = 128;

const beginsRun = (id: string, size = REPORTS) => idHash(id) % size === 0;

/** A hash of all that reports are read from; null when nothing is kept for one of them. */
export function madeOfReports({ reports }: Atlas, ids: Iterable<string>): string | null {
  const parts: string[] = [];
  for (const id of ids) {
    const madeOf = reports.get(id)?.madeOf;
    if (madeOf === undefined) return null;
    parts.push(madeOf);
  }
  return hash('sha256', parts.join(), 'hex');
}

/** All report ids in order, in runs. */
function reportRuns({ reports }: Atlas): string[][] {
  const runs: string[][] = [];
  for (const id of reports.keys()) {
    const last = runs.at(-1);
    if (last === undefined || beginsRun(id)) runs.push([id]);
    else last.push(id);
  }
  return runs;
}

/** Edges of one kind. */
export interface EdgeRun extends Run<RunEdge> {
  kind: EdgeAttributes['kind'];
}

const known = new WeakMap<Atlas, readonly EdgeRun[]>();

/**
 * All edges in the order of the graph, which is that of their keys: by kind, then by what they start at. What starts at
 * a report is told by the report alone. Made once for an atlas.
 */
export function edgeRuns(atlas: Atlas): readonly EdgeRun[] {
  const made = known.get(atlas) ?? divideEdges(atlas);
  known.set(atlas, made);
  return made;
}

function divideEdges(atlas: Atlas): EdgeRun[] {
  const { graph } = atlas;
  const runs: { kind: EdgeAttributes['kind']; sources: string[]; edges: string[] }[] = [];
  graph.forEachEdge((edge, { kind }, from) => {
    const last = runs.at(-1);
    const isSame = last?.sources.at(-1) === from;
    if (last?.kind !== kind || (!isSame && beginsRun(from)))
      runs.push({ kind, sources: [from], edges: [edge] });
    else {
      last.edges.push(edge);
      if (!isSame) last.sources.push(from);
    }
  });
  return runs.map(({ kind, sources, edges }) => {
    function* entries(): Generator<RunEdge> {
      for (const edge of edges)
        yield {
          edge,
          source: graph.source(edge),
          target: graph.target(edge),
          attributes: graph.getEdgeAttributes(edge),
        };
    }
    const madeOf = () => {
      if (!sources.every((key) => graph.getNodeAttribute(key, 'kind') === 'report'))
        return hash('sha256', JSON.stringify([...entries()]), 'hex');
      const reports = madeOfReports(
        atlas,
        sources.map((key) => graph.getNodeAttribute(key, 'id')),
      );
      return reports === null ? null : `${kind} ${reports}`;
    };
    return { kind, madeOf, entries };
  });
}

/**
 * Keys in their order, in runs: what one report tells by itself stands with its like.
 * @param reportOf id of that report; null for what others may say something of too, which makes runs of which nothing is known
 * @param size reports in a run, on average
 */
export function runsByReport(
  atlas: Atlas,
  keys: readonly string[],
  reportOf: (key: string) => string | null,
  size = REPORTS,
): Run<string>[] {
  const runs: { reports: Set<string> | null; keys: string[] }[] = [];
  for (const key of keys) {
    const report = reportOf(key);
    const last = runs.at(-1);
    const reports = last?.reports ?? null;
    const isSame =
      report === null
        ? reports === null
        : reports?.has(report) === true || !beginsRun(report, size);
    if (last === undefined || (reports === null) !== (report === null) || !isSame)
      runs.push({ reports: report === null ? null : new Set([report]), keys: [key] });
    else {
      last.keys.push(key);
      if (report !== null) reports?.add(report);
    }
  }
  return runs.map(({ reports, keys }) => ({
    madeOf: () => (reports === null ? null : madeOfReports(atlas, reports)),
    entries: () => keys,
  }));
}

/** All evidence in its order. */
export function evidenceRuns(atlas: Atlas): Run<Evidence>[] {
  return reportRuns(atlas).map((ids) => ({
    madeOf: () => madeOfReports(atlas, ids),
    entries: () => ids.flatMap((id) => evidenceOfReport(atlas, id)),
  }));
}

/** Keys of all nodes in the order of the graph: reports in runs, everything else in runs of which nothing is known. */
export function nodeRuns(atlas: Atlas): Run<string>[] {
  return runsByReport(atlas, atlas.graph.nodes(), reportIds(atlas));
}

/** Node key → the id of a report, whose attributes it tells alone; null for any other node. */
export function reportIds({ graph }: Atlas): (key: string) => string | null {
  return (key) => {
    const { kind, id } = graph.getNodeAttributes(key);
    return kind === 'report' ? id : null;
  };
}
