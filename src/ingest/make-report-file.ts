/** A read report → its content file: front matter and Markdown, checked as the pipeline will check it. */
import { InternalError, formatProblem } from '../errors.ts';
import type { ReportFrontMatter } from '../schema/report.ts';
import type { Document } from '../text/document.ts';
import { readContentReport } from '../text/read-content-report.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { makeFrontMatter, writeFrontMatter } from './report-front-matter.ts';
import { writeReportMarkdown } from './report-markdown.ts';

/** A content file that is not written yet. */
export interface ReportFile {
  frontMatter: ReportFrontMatter;
  content: string;
  /** A repaired report's text as its file shows it, to be kept beside it; null for one that was not repaired. */
  original: string | null;
}

/**
 * @param url where the page was found; null for a file
 * @throws InternalError when the pipeline would not read what was made
 */
export function makeReportFile(
  document: Document,
  url: string | null,
  vocabulary: Vocabulary,
): ReportFile {
  const frontMatter = makeFrontMatter(document, url);
  const { title } = document.metadata;
  const { text, sections } = document;
  const body = writeReportMarkdown({ title, text, sections });
  const content = `${writeFrontMatter(frontMatter)}\n${body}`;
  const read = readContentReport(document.metadata.source.file, content, vocabulary);
  if ('problems' in read)
    throw new InternalError(
      `made a file that is none: ${read.problems.map(formatProblem).join('; ')}`,
    );
  return { frontMatter, content, original: document.original };
}

/** Whether a content file holds the report that another front matter describes. */
export function holdsReport(
  existing: string,
  { title, source }: ReportFrontMatter,
  vocabulary: Vocabulary,
): boolean {
  const read = readContentReport('existing', existing, vocabulary);
  if ('problems' in read) return false;
  const { frontMatter } = read;
  const { url } = frontMatter.source;
  return source.url !== null && url !== null ? source.url === url : frontMatter.title === title;
}
