/** Reads a set of annotated reports from disk and extracts their sources. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText, RefusalError } from '../errors.ts';
import { createFactExtractor, toExtraction } from '../pipeline.ts';
import type { Extraction } from '../schema/extraction.ts';
import { readSourceFile } from '../text/read-file-fs.ts';
import { readSource } from '../text/read-source.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { goldSchema, type Gold } from './gold.ts';

/**
 * All annotations of a folder, in the order of their file names.
 * @throws ZodError when a file has another shape
 */
export function readGolds(folder: string): Gold[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names
    .sort(compareText)
    .map((name) => goldSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
}

/**
 * Extracts every source that the annotations name.
 * @param folder where the sources lie
 * @param refused told of each source that could not be read
 * @returns one extraction per report, with its text
 */
export async function extractSources(
  folder: string,
  golds: readonly Gold[],
  vocabulary: Vocabulary,
  refused: (error: RefusalError) => void,
): Promise<Extraction[]> {
  const extractFacts = createFactExtractor(vocabulary);
  const extractions: Extraction[] = [];
  for (const name of [...new Set(golds.map((gold) => gold.source))].sort(compareText)) {
    try {
      const { bytes } = readSourceFile(join(folder, name));
      for (const document of await readSource({ name, bytes }, vocabulary))
        extractions.push(toExtraction(extractFacts(document), true));
    } catch (error) {
      if (!(error instanceof RefusalError)) throw error;
      refused(error);
    }
  }
  return extractions;
}
