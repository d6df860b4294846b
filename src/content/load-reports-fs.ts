/** Reads the files of content/reports/: the bytes of one, or the faults of all that show without a vocabulary. */
import { compareProblems, type Problem } from '../errors.ts';
import { findSourceFaults, type ReportSource } from './read-report-source.ts';
import { readContentBytes } from './read-content-file-fs.ts';
import { listReportFiles, type ReportFile } from './report-files-fs.ts';

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
