/** The text of a report as HTML, with every sentence and fact marked. */
import type { Document } from '../text/document.ts';
import { splitSentences } from '../text/sentences.ts';
import { markFacts, type FactMark } from './mark-facts.ts';
import { reportSkeleton, type ReportSkeleton } from './report-skeleton.ts';

/** A report's page is rendered once for each language, one behind the other. */
let latest: { document: Document; skeleton: ReportSkeleton } | null = null;

/**
 * @param sentenceId HTML id of a sentence by its start
 * @returns HTML whose headings begin at level 2
 */
export function renderReport(
  document: Document,
  marks: readonly FactMark[],
  sentenceId: (start: number) => string,
): string {
  if (latest?.document !== document) latest = { document, skeleton: reportSkeleton(document) };
  const { text } = document;
  const sentences = splitSentences(text);
  return markFacts(latest.skeleton, { text, sentences, sentenceId, marks });
}
