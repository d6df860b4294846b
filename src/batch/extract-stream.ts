/** Reports one after the other → lines of extractions; nothing is kept between reports. */
import { RefusalError } from '../errors.ts';
import { createFactExtractor, toExtraction } from '../pipeline.ts';
import { maskDocument } from '../privacy/mask-document.ts';
import type { PersonalDataKind } from '../schema/personal-data.ts';
import type { SourceFile } from '../text/document.ts';
import { readSource } from '../text/read-source.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** What becomes of one report file. */
export interface ExtractedFile {
  /** A JSON object per report of the file. */
  lines: string[];
  /** Kinds of the personal data that were hidden, one list for each report. */
  hidden: (readonly PersonalDataKind[])[];
  /** Why the file is left out; null when it is not. */
  refusal: RefusalError | null;
}

/** What the lines hold. */
export interface LineOptions {
  withText: boolean;
  /** Leave personal data in texts, quotes and headings. */
  keepsPersonalData: boolean;
}

/**
 * @param open gives the file, or refuses it
 * @returns a function that extracts one file and never lets a refused one stop the others
 */
export function createFileExtractor(
  vocabulary: Vocabulary,
  { withText, keepsPersonalData }: LineOptions,
): (open: () => SourceFile) => Promise<ExtractedFile> {
  const extractFacts = createFactExtractor(vocabulary);
  return async (open) => {
    const lines: string[] = [];
    const hidden: (readonly PersonalDataKind[])[] = [];
    try {
      for (const read of await readSource(open(), vocabulary)) {
        const document = keepsPersonalData ? read : maskDocument(read, vocabulary);
        lines.push(JSON.stringify(toExtraction(extractFacts(document), withText)));
        hidden.push(document.hidden);
      }
      return { lines, hidden, refusal: null };
    } catch (error) {
      if (!(error instanceof RefusalError)) throw error;
      return { lines, hidden, refusal: error };
    }
  };
}
