/** Reads the reports of a content folder and extracts their facts, with what people corrected, one by one. */
import { loadSource } from '../content/load-reports-fs.ts';
import { listReportFiles } from '../content/report-files-fs.ts';
import { compareText, type Problem } from '../errors.ts';
import type { ReportInput } from '../graph/atlas.ts';
import type { PackedSkeleton } from '../rehype/packed-skeleton.ts';
import { findUnmatchedDecisions } from '../resolve/unmatched-decisions.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { createReportReader, type ReadReport } from './report-reader.ts';

/** What a content folder gave. */
export interface ReportFactsOfFolder {
  /** In id order. */
  reports: ReportInput[];
  /** By report id, for those whose page was prepared with their facts. */
  skeletons: Map<string, PackedSkeleton>;
  /** Faults of those left out and corrections that no longer apply and decisions that match nothing, unsorted. */
  problems: Problem[];
  /** Files that no cache had. */
  readAnew: number;
}

/**
 * Loads and extracts all reports in this thread; a bad file never stops the others.
 * @param root the content folder
 * @param label how messages name that folder
 */
export function loadReportFacts(
  root: string,
  label: string,
  vocabulary: Vocabulary,
): ReportFactsOfFolder {
  const { files, problems } = listReportFiles(root, label);
  const read = createReportReader(vocabulary, false);
  return gather(
    files.map((file) => read(loadSource(file))),
    problems,
    vocabulary,
    files.length,
  );
}

/** Puts what single files gave together. @param problems faults of the folder @param readAnew how many no cache had */
export function gather(
  results: readonly ReadReport[],
  problems: readonly Problem[],
  vocabulary: Vocabulary,
  readAnew: number,
): ReportFactsOfFolder {
  const reports = results.flatMap(({ report }) => (report === null ? [] : [report]));
  const skeletons = new Map<string, PackedSkeleton>();
  for (const { report, skeleton } of results)
    if (report !== null && skeleton !== null) skeletons.set(report.id, skeleton);
  const extracted = results.flatMap(({ report, uncorrected }) =>
    report === null ? [] : [uncorrected ?? report.facts],
  );
  return {
    reports: reports.sort((a, b) => compareText(a.id, b.id)),
    skeletons,
    readAnew,
    problems: [
      ...problems,
      ...results.flatMap((result) => result.problems),
      ...findUnmatchedDecisions(vocabulary.decisionOrigins, extracted),
    ],
  };
}
