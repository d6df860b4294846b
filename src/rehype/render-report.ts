/** The text of a report as HTML, with every sentence and fact marked. */
import { splitSentences } from '../text/sentences.ts';
import { markFacts, type FactMark } from './mark-facts.ts';
import type { ReportSkeleton } from './report-skeleton.ts';

/**
 * @param text the cleaned text
 * @param sentenceId HTML id of a sentence by its start
 * @param skeleton that of the report
 * @returns HTML whose headings begin at level 2
 */
export function renderReport(
  text: string,
  marks: readonly FactMark[],
  sentenceId: (start: number) => string,
  skeleton: ReportSkeleton,
): string {
  return markFacts(skeleton, { text, sentences: splitSentences(text), sentenceId, marks });
}
