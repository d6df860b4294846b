/** Notes why a text is to be trusted less, and takes out what document-sharing sites put into it. */
import type { TrustWords } from '../schema/trust.ts';
import type { TrustNote } from './document.ts';
import { applyEdits, withoutOverlaps, type Edit, type MappedText } from './edits.ts';
import { createPhraseMatcher, type PhraseMatcher } from './phrase-matcher.ts';

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
  const { lines, phrases } = matchersOf(words);
  const edits = withoutOverlaps([
    ...lines(source.text).flatMap(({ start }) => lineAround(source.text, start)),
    ...phrases(source.text).map(({ start, end }) => ({ start, end, insert: '' })),
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
  signs: { fromDocSite: boolean; converted: boolean; garbled: boolean },
  words: TrustWords,
): TrustNote[] {
  const slots = text.match(SLOT)?.length ?? 0;
  const [head = ''] = text.split('\n', 1);
  const isTemplate =
    words.template.some((word) => head.includes(word)) ||
    (slots >= LEAST_SLOTS && slots >= text.length * LEAST_SLOT_SHARE);
  const spun = new Set(
    matchersOf(words)
      .spun(text)
      .map(({ index }) => index),
  ).size;
  const notes: TrustNote[] = [];
  if (isTemplate) notes.push('template');
  if (signs.fromDocSite) notes.push('doc-site');
  if (spun >= LEAST_SPUN) notes.push('synonym-spun');
  if (signs.converted) notes.push('machine-converted');
  if (signs.garbled) notes.push('garbled');
  return notes;
}

/** The words of one vocabulary, each list found in one pass over a text. */
interface Matchers {
  lines: PhraseMatcher;
  phrases: PhraseMatcher;
  spun: PhraseMatcher;
}

const prepared = new WeakMap<TrustWords, Matchers>();

function matchersOf(words: TrustWords): Matchers {
  let matchers = prepared.get(words);
  if (matchers === undefined) {
    matchers = {
      lines: createPhraseMatcher(words.docSiteLines),
      phrases: createPhraseMatcher(words.docSitePhrases),
      spun: createPhraseMatcher(words.spun),
    };
    prepared.set(words, matchers);
  }
  return matchers;
}

/** The edit that takes out the line around an offset; none for a paragraph. */
function lineAround(text: string, at: number): Edit[] {
  const from = text.slice(Math.max(0, at - LONGEST_LINE), at).lastIndexOf('\n');
  if (from < 0 && at > LONGEST_LINE) return [];
  const start = from < 0 ? 0 : Math.max(0, at - LONGEST_LINE) + from + 1;
  const lineEnd = text.indexOf('\n', at);
  const end = lineEnd < 0 ? text.length : lineEnd;
  return end - start <= LONGEST_LINE ? [{ start, end, insert: '' }] : [];
}
