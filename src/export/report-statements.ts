/** One report's statements with their sentences: what the explorer shows when a node or edge is pinned. */
import { sentenceText, type Atlas, type EdgeKind } from '../graph/atlas.ts';
import { reportKey } from '../graph/node-keys.ts';
import { evidenceOf } from '../graph/statements.ts';

/** One edge that starts at the report. */
export interface ReportStatement {
  /** Edge key. */
  edge: string;
  kind: EdgeKind;
  /** Node key. */
  target: string;
  sentences: { id: string; quote: string; sentence: string }[];
}

/** All statements of a report, in edge order. */
export function reportStatements(atlas: Atlas, reportId: string): ReportStatement[] {
  const document = atlas.reports.get(reportId)?.facts.document;
  if (document === undefined) return [];
  return atlas.graph.mapOutEdges(reportKey(reportId), (edge, attributes, _, target) => ({
    edge,
    kind: attributes.kind,
    target,
    sentences: evidenceOf(atlas, attributes).map((evidence) => ({
      id: evidence.id,
      quote: evidence.quote,
      sentence: sentenceText(document, evidence),
    })),
  }));
}
