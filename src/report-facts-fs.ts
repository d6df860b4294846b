/** Reads the reports of a content folder and extracts their facts, with what people corrected. */
import { loadReports, type ContentReport } from './content/load-reports-fs.ts';
import type { Problem } from './errors.ts';
import { createFactExtractor } from './pipeline.ts';
import { applyCorrections } from './resolve/apply-corrections.ts';
import type { ReportFacts } from './resolve/report-facts.ts';
import { findUnmatchedDecisions } from './resolve/unmatched-decisions.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';

/** A report of the atlas with everything that is known about it. */
export interface ReportWithFacts extends Pick<ContentReport, 'id' | 'file' | 'frontMatter'> {
  facts: ReportFacts;
}

/**
 * Loads and extracts all reports; a bad file never stops the others.
 * @param root the content folder
 * @param label how messages name that folder
 * @returns reports in id order; faults of those left out, corrections that no longer apply and decisions that match nothing, unsorted
 */
export function loadReportFacts(
  root: string,
  label: string,
  vocabulary: Vocabulary,
): { reports: ReportWithFacts[]; problems: Problem[] } {
  const { reports, problems } = loadReports(root, label, vocabulary);
  const extractFacts = createFactExtractor(vocabulary);
  const extracted: ReportFacts[] = [];
  const withFacts = reports.map(({ id, file, frontMatter, document, placeOf }) => {
    const list = { file, corrections: frontMatter.corrections, placeOf };
    const facts = extractFacts(document);
    extracted.push(facts);
    const corrected = applyCorrections(facts, list, vocabulary);
    problems.push(...corrected.problems);
    return { id, file, frontMatter, facts: corrected.facts };
  });
  problems.push(...findUnmatchedDecisions(vocabulary.decisionOrigins, extracted));
  return { reports: withFacts, problems };
}
