/** Notes why a text is to be trusted less, and takes out what document-sharing sites put into it. */
import type { TrustWords } from '../schema/trust.ts';
import type { TrustNote } from './document.ts';
import { applyEdits, withoutOverlaps, type Edit, type MappedText } from './edits.ts';

/** A text without the site's own words, and whether there were any. */
export interface PlainText {
  source: MappedText;
  fromDocSite: boolean;
}

/** A longer line is a paragraph of the report that happens to hold the words. */
const LONGEST_LINE = 160;

/** So many kinds of spun words are no accident. */
const LEAST_SPUN = 3;

/** A slot to be filled in: `X县`, `××镇`, `20xx年`, `XX件`. */
const SLOT = /(?:[XxＸｘ×*＊]{1,3}(?=[省市县区镇乡村局年月日件名次个项])|(?<=20)[xX×*]{2}(?=年))/gu;
/** So many slots, and so many in a thousand characters, make a template. */
const LEAST_SLOTS = 5;
const LEAST_SLOT_SHARE = 0.002;

/** Takes out lines and phrases of document-sharing sites. */
export function removeDocSiteLines(source: MappedText, words: TrustWords): PlainText {
  const edits = withoutOverlaps([
    ...findLines(source.text, words),
    ...findPhrases(source.text, words),
  ]);
  return { source: applyEdits(source, edits), fromDocSite: edits.length > 0 };
}

/**
 * Judges a text.
 * @param text one report, cleaned
 * @param signs what earlier steps saw
 */
export function judgeTrust(
  text: string,
  signs: { fromDocSite: boolean; converted: boolean },
  words: TrustWords,
): TrustNote[] {
  const slots = text.match(SLOT)?.length ?? 0;
  const [head = ''] = text.split('\n', 1);
  const isTemplate =
    words.template.some((word) => head.includes(word)) ||
    (slots >= LEAST_SLOTS && slots >= text.length * LEAST_SLOT_SHARE);
  const spun = words.spun.filter((word) => text.includes(word)).length;
  const notes: TrustNote[] = [];
  if (isTemplate) notes.push('template');
  if (signs.fromDocSite) notes.push('doc-site');
  if (spun >= LEAST_SPUN) notes.push('synonym-spun');
  if (signs.converted) notes.push('machine-converted');
  return notes;
}

function findLines(text: string, words: TrustWords): Edit[] {
  const edits: Edit[] = [];
  for (const word of words.docSiteLines)
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const from = text.slice(Math.max(0, at - LONGEST_LINE), at).lastIndexOf('\n');
      const start = from < 0 ? 0 : Math.max(0, at - LONGEST_LINE) + from + 1;
      const lineEnd = text.indexOf('\n', at);
      const end = lineEnd < 0 ? text.length : lineEnd;
      if ((from >= 0 || at <= LONGEST_LINE) && end - start <= LONGEST_LINE)
        edits.push({ start, end, insert: '' });
    }
  return edits;
}

function findPhrases(text: string, words: TrustWords): Edit[] {
  const edits: Edit[] = [];
  for (const word of words.docSitePhrases)
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
      edits.push({ start: at, end: at + word.length, insert: '' });
  return edits;
}
