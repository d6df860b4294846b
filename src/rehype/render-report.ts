/** The text of a report as HTML, with every sentence and fact marked. */
import type { Document } from '../text/document.ts';
import { splitSentences } from '../text/sentences.ts';
import { markFacts, type FactMark } from './mark-facts.ts';
import type { ReportSkeleton } from './report-skeleton.ts';

/**
 * @param sentenceId HTML id of a sentence by its start
 * @param skeleton that of the document
 * @returns HTML whose headings begin at level 2
 */
export function renderReport(
  { text }: Document,
  marks: readonly FactMark[],
  sentenceId: (start: number) => string,
  skeleton: ReportSkeleton,
): string {
  return markFacts(skeleton, { text, sentences: splitSentences(text), sentenceId, marks });
}
