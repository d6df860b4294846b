/** One report's statements with their sentences: what the explorer shows when a node or edge is pinned. */
import { z } from 'zod';
import { InternalError } from '../errors.ts';
import { sentenceText, type Atlas, type EdgeAttributes } from '../graph/atlas.ts';
import { EDGE_KINDS } from '../graph/edge-attributes.ts';
import { reportKey } from '../graph/node-keys.ts';
import { evidenceOf } from '../graph/statements.ts';

/** A stretch of a report's text that shows a statement, with the sentence around it. */
export const statedSentenceSchema = z.object({
  /** Evidence id, the anchor on the report's page. */
  id: z.string(),
  quote: z.string(),
  sentence: z.string(),
});
export type StatedSentence = z.infer<typeof statedSentenceSchema>;

/** One edge that starts at the report. */
export const reportStatementSchema = z.object({
  /** Edge key. */
  edge: z.string(),
  kind: z.enum(EDGE_KINDS),
  /** Node key. */
  target: z.string(),
  sentences: z.array(statedSentenceSchema),
});
export type ReportStatement = z.infer<typeof reportStatementSchema>;

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
