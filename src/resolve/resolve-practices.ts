/** Practice mentions of one report → one fact per practice, with status. */
import type { PracticeFact } from '../schema/extraction.ts';
import type { Document } from '../text/document.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** Prepares the lexicon once; the result takes one document at a time and keeps nothing between them. */
export function createPracticeResolver(_vocabulary: Vocabulary) {
  return (_document: Document): PracticeFact[] => [];
}
