/** Citations of one report → documents of the registry or found ones, with relation and status. */
import type { Document } from '../text/document.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { CitationFacts } from './report-facts.ts';

/** Prepares the registry once; the result takes one document at a time and keeps nothing between them. */
export function createCitationResolver(_vocabulary: Vocabulary) {
  return (_document: Document): CitationFacts => ({
    regulations: [],
    found: [],
    links: [],
    unresolved: [],
  });
}
