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

const beginsRun = (id: string) => idHash(id) % REPORTS === 0;

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

/** All evidence in its order. */
export function evidenceRuns(atlas: Atlas): Run<Evidence>[] {
  return reportRuns(atlas).map((ids) => ({
    madeOf: () => madeOfReports(atlas, ids),
    entries: () => ids.flatMap((id) => evidenceOfReport(atlas, id)),
  }));
}

/** Keys of all nodes in the order of the graph: reports in runs, everything else in runs of which nothing is known. */
export function nodeRuns(atlas: Atlas): Run<string>[] {
  const runs: { isReports: boolean; keys: string[] }[] = [];
  atlas.graph.forEachNode((key, { kind, id }) => {
    const last = runs.at(-1);
    const isReports = kind === 'report';
    if (last?.isReports !== isReports || (isReports && beginsRun(id)))
      runs.push({ isReports, keys: [key] });
    else last.keys.push(key);
  });
  return runs.map(({ isReports, keys }) => {
    const ids = () => keys.map((key) => atlas.graph.getNodeAttribute(key, 'id'));
    return {
      madeOf: () => (isReports ? madeOfReports(atlas, ids()) : null),
      entries: () => keys,
    };
  });
}
