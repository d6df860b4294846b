/** Reads the reports of a content folder and extracts their facts, with what people corrected. */
import { loadReports, type ContentReport } from './content/load-reports-fs.ts';
import type { Problem } from './errors.ts';
import { createFactExtractor } from './pipeline.ts';
import { applyCorrections } from './resolve/apply-corrections.ts';
import type { ReportFacts } from './resolve/report-facts.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';

/** A report of the atlas with everything that is known about it. */
export interface ReportWithFacts extends Pick<ContentReport, 'id' | 'file' | 'frontMatter'> {
  facts: ReportFacts;
}

/**
 * Loads and extracts all reports; a bad file never stops the others.
 * @param root the content folder
 * @param label how messages name that folder
 * @returns reports in id order; faults of those left out and corrections that no longer apply, unsorted
 */
export function loadReportFacts(
  root: string,
  label: string,
  vocabulary: Vocabulary,
): { reports: ReportWithFacts[]; problems: Problem[] } {
  const { reports, problems } = loadReports(root, label, vocabulary);
  const extractFacts = createFactExtractor(vocabulary);
  return {
    reports: reports.map(({ id, file, frontMatter, document, placeOf }) => {
      const list = { file, corrections: frontMatter.corrections, placeOf };
      const corrected = applyCorrections(extractFacts(document), list, vocabulary);
      problems.push(...corrected.problems);
      return { id, file, frontMatter, facts: corrected.facts };
    }),
    problems,
  };
}
