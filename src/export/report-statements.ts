/** One report's statements with their sentences: what the explorer shows when a node or edge is pinned. */
import { InternalError } from '../errors.ts';
import { sentenceText, type Atlas, type EdgeAttributes, type EdgeKind } from '../graph/atlas.ts';
import { reportKey } from '../graph/node-keys.ts';
import { evidenceOf } from '../graph/statements.ts';

/** A stretch of a report's text that shows a statement, with the sentence around it. */
export interface StatedSentence {
  /** Evidence id, the anchor on the report's page. */
  id: string;
  quote: string;
  sentence: string;
}

/** One edge that starts at the report. */
export interface ReportStatement {
  /** Edge key. */
  edge: string;
  kind: EdgeKind;
  /** Node key. */
  target: string;
  sentences: StatedSentence[];
}

/** All statements of a report, in edge order. */
export function reportStatements(atlas: Atlas, reportId: string): ReportStatement[] {
  return atlas.graph.mapOutEdges(reportKey(reportId), (edge, attributes, _, target) => ({
    edge,
    kind: attributes.kind,
    target,
    sentences: statedSentences(atlas, attributes),
  }));
}

/** The sentences behind an edge, in text order. @throws InternalError for evidence of a report that the atlas lacks */
export function statedSentences(atlas: Atlas, edge: EdgeAttributes): StatedSentence[] {
  return evidenceOf(atlas, edge).map((evidence) => {
    const document = atlas.reports.get(evidence.report)?.facts.document;
    if (document === undefined)
      throw new InternalError(`no report has the id "${evidence.report}"`);
    return { id: evidence.id, quote: evidence.quote, sentence: sentenceText(document, evidence) };
  });
}
