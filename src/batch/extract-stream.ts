/** Reports one after the other → lines of extractions; nothing is kept between reports. */
import { RefusalError } from '../errors.ts';
import { createFactExtractor, toExtraction } from '../pipeline.ts';
import type { SourceFile } from '../text/document.ts';
import { readSource } from '../text/read-source.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** What becomes of one report file. */
export interface ExtractedFile {
  /** A JSON object per report of the file. */
  lines: string[];
  /** Why the file is left out; null when it is not. */
  refusal: RefusalError | null;
}

/**
 * @param open gives the file, or refuses it
 * @returns a function that extracts one file and never lets a refused one stop the others
 */
export function createFileExtractor(
  vocabulary: Vocabulary,
  withText: boolean,
): (open: () => SourceFile) => Promise<ExtractedFile> {
  const extractFacts = createFactExtractor(vocabulary);
  return async (open) => {
    const lines: string[] = [];
    try {
      for (const document of await readSource(open(), vocabulary))
        lines.push(JSON.stringify(toExtraction(extractFacts(document), withText)));
      return { lines, refusal: null };
    } catch (error) {
      if (!(error instanceof RefusalError)) throw error;
      return { lines, refusal: error };
    }
  };
}
