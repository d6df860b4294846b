/** Reads content/reports/: every good report, and the faults of the others, which are left out. */
import { compareProblems, compareText, type Problem } from '../errors.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import {
  type ContentReport,
  findSourceFaults,
  readReportSource,
  type ReportSource,
} from './read-report-source.ts';
import { readContentBytes } from './read-content-file-fs.ts';
import { listReportFiles, type ReportFile } from './report-files-fs.ts';

/** What a folder of reports gave. */
export interface LoadedReports {
  /** In id order. */
  reports: ContentReport[];
  /** In file order; errors belong to reports that are left out. */
  problems: Problem[];
}

/**
 * Loads `<root>/reports/<province>/<name>.md`. A bad file never stops the others.
 * @param root the content folder
 * @param label how messages name that folder, e.g. `content`
 */
export function loadReports(root: string, label: string, vocabulary: Vocabulary): LoadedReports {
  const { files, problems } = listReportFiles(root, label);
  const reports: ContentReport[] = [];
  for (const file of files) {
    const read = readReportSource(loadSource(file), vocabulary);
    if (read.report !== null) reports.push(read.report);
    problems.push(...read.problems);
  }
  return {
    reports: reports.sort((a, b) => compareText(a.id, b.id)),
    problems: problems.sort(compareProblems),
  };
}

/**
 * Faults of reports that show without a vocabulary, in file order: for the message when the vocabulary has faults too.
 * @param root the content folder
 * @param label how messages name that folder, e.g. `content`
 */
export function findReportFaults(root: string, label: string): Problem[] {
  const { files, problems } = listReportFiles(root, label);
  return [...problems, ...files.flatMap((file) => findSourceFaults(loadSource(file)))].sort(
    compareProblems,
  );
}

/** Reads the bytes of a report and of the copy of its original text. */
export function loadSource({ path, file, id, original }: ReportFile): ReportSource {
  return {
    id,
    file,
    bytes: readContentBytes(path, file),
    original:
      original === null
        ? null
        : { file: original.file, bytes: readContentBytes(original.path, original.file) },
  };
}
