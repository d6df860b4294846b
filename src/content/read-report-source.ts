/** The bytes of a report file → the report, or every reason why it is none. */
import type { Problem } from '../errors.ts';
import { maskPersonalData } from '../privacy/vocabulary-mask.ts';
import {
  type ContentDocument,
  readContentReport,
  readFrontMatter,
} from '../text/read-content-report.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { findPlaceFaults } from './find-place-faults.ts';
import { decodeContent, fileFault } from './read-content-file-fs.ts';
import { originalOf } from './report-files-fs.ts';

/** A file's bytes, or why they could not be read. */
export interface SourceBytes {
  /** Path for messages. */
  file: string;
  bytes: Uint8Array | Problem;
}

/** A report file with the copy of its text before a repair, if there is one. */
export interface ReportSource extends SourceBytes {
  id: string;
  original: SourceBytes | null;
}

/** A content report with its name in the atlas. */
export interface ContentReport extends ContentDocument {
  id: string;
  file: string;
}

/** A report, and what is wrong with the files: a fault of the copy leaves the report in. */
export interface ReadSource {
  report: ContentReport | null;
  problems: Problem[];
}

/** Reads a report and compares it with the copy of its original text. */
export function readReportSource(source: ReportSource, vocabulary: Vocabulary): ReadSource {
  const { id, file, original } = source;
  const text = decodeText(source);
  if (typeof text !== 'string') return { report: null, problems: [text] };
  const read = readContentReport(file, text, vocabulary);
  if ('problems' in read) return { report: null, problems: read.problems };
  const placeFaults = findPlaceFaults({ file, ...read }, vocabulary.places);
  if (placeFaults.some(({ severity }) => severity === 'error'))
    return { report: null, problems: placeFaults };
  const before = original === null ? null : decodeText(original);
  const fault = findOriginalFault(read, file, original?.file ?? file, before);
  const document = {
    ...read.document,
    original: typeof before === 'string' ? maskPersonalData(before, vocabulary).text : null,
  };
  return {
    report: { id, file, ...read, document },
    problems: fault === null ? placeFaults : [...placeFaults, fault],
  };
}

/** Faults that show without a vocabulary. */
export function findSourceFaults(source: ReportSource): Problem[] {
  const text = decodeText(source);
  if (typeof text !== 'string') return [text];
  const read = readFrontMatter(source.file, text);
  return 'problems' in read ? read.problems : [];
}

/** What is wrong with the copy of the original text; a digest is told in other words and needs none. */
function findOriginalFault(
  { frontMatter }: ContentDocument,
  file: string,
  originalFile: string,
  original: string | Problem | null,
): Problem | null {
  if (original !== null && typeof original !== 'string') return original;
  const isRepaired = frontMatter.repair !== null;
  if (original === null)
    return isRepaired && frontMatter.coverage === 'full'
      ? fileFault(
          file,
          'the text is repaired, and no copy of the original is kept',
          `put the text as it was into ${originalOf(file)}, as \`npm run ingest\` does`,
        )
      : null;
  if (!isRepaired)
    return fileFault(
      originalFile,
      'the report beside it is not repaired',
      'remove this file, or state the repair in the front matter of the report',
    );
  return original.trim() === ''
    ? fileFault(originalFile, 'file is empty', 'put the text as it was into it')
    : null;
}

function decodeText({ file, bytes }: SourceBytes): string | Problem {
  return bytes instanceof Uint8Array ? decodeContent(bytes, file) : bytes;
}
