/** Hides personal data in a report that was read from a file of the caller's, before anything is made from it. */
import type { Document } from '../text/document.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { maskPersonalData } from './vocabulary-mask.ts';

/**
 * Text, title, headings and the kept original are masked character for character, so that every offset stays.
 * @param document of any format; those of content/ are masked when they are read, and stay as they are
 */
export function maskDocument<Kind extends Document>(document: Kind, vocabulary: Vocabulary): Kind {
  const mask = (text: string) => maskPersonalData(text, vocabulary).text;
  const { text, hidden } = maskPersonalData(document.text, vocabulary);
  const { metadata, sections, original } = document;
  return {
    ...document,
    text,
    hidden: document.hidden.length > 0 ? document.hidden : hidden.map(({ kind }) => kind),
    metadata: { ...metadata, title: mask(metadata.title) },
    sections: sections.map((section) => ({ ...section, path: section.path.map(mask) })),
    original: original === null ? null : mask(original),
  };
}
