/** Reads made-up pages for tests as the pipeline reads files. */
import type { SourcedDocument } from '../../src/text/document.ts';
import { readSource } from '../../src/text/read-source.ts';
import { loadVocabulary } from '../../src/vocabulary/load-vocabulary-fs.ts';

export const vocabulary = loadVocabulary('content');

/** All reports in a file; text is taken as UTF-8. */
export async function readReports(
  content: string | Uint8Array,
  name = 'page.txt',
): Promise<SourcedDocument[]> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readSource({ name, bytes }, vocabulary);
}

/** The only report in a file. */
export async function readReport(
  content: string | Uint8Array,
  name?: string,
): Promise<SourcedDocument> {
  const documents = await readReports(content, name);
  const [document] = documents;
  if (document === undefined || documents.length > 1)
    throw new Error(`found ${documents.length} reports, expected one`);
  return document;
}
