/** One report as long as several. */
import { InternalError } from '../errors.ts';
import type { Section } from '../schema/extraction.ts';
import type { Document } from '../text/document.ts';

/**
 * Puts the texts and sections of reports behind one another, under the metadata of the first. Extraction reads nothing
 * else of a document, so raw text and offset map stay those of the first.
 * @throws InternalError when there are none
 */
export function joinDocuments(documents: readonly Document[]): Document {
  const [first] = documents;
  if (first === undefined) throw new InternalError('there are no documents to join');
  const sections: Section[] = [];
  let text = '';
  for (const document of documents) {
    const shift = text.length;
    text += `${document.text}\n`;
    for (const section of document.sections)
      sections.push({ ...section, start: section.start + shift, end: section.end + shift });
    const last = sections.at(-1);
    if (last !== undefined) last.end = text.length;
  }
  return { ...first, text, sections };
}
