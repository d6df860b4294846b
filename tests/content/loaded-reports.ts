/** A content folder's reports as the pipeline reads them, one by one and without their facts. */
import { loadSource } from '../../src/content/load-reports-fs.ts';
import { readReportSource } from '../../src/content/read-report-source.ts';
import { listReportFiles } from '../../src/content/report-files-fs.ts';
import { compareProblems } from '../../src/errors.ts';
import type { Vocabulary } from '../../src/vocabulary/vocabulary.ts';

/** @returns good reports in the order of their ids, and the faults of the others in that of files */
export function loadReports(root: string, vocabulary: Vocabulary) {
  const { files, problems } = listReportFiles(root, 'content');
  const read = files.map((file) => readReportSource(loadSource(file), vocabulary));
  return {
    reports: read.flatMap(({ report }) => report ?? []).sort((a, b) => (a.id < b.id ? -1 : 1)),
    problems: [...problems, ...read.flatMap((each) => each.problems)].sort(compareProblems),
  };
}
