/** Finds pairs of documents that may be one under two titles; nothing is merged, a person decides. */
import { numberKey } from '../extract/document-number.ts';
import type { ReviewDocument } from './review-documents.ts';
import { reportsOf } from './review-documents.ts';
import { compareTitles, type Certainty } from './title-likeness.ts';

/** Two documents that may be one. */
export interface LikelyDuplicate {
  /** The one that would give way: no entry of the registry. */
  document: ReviewDocument;
  other: ReviewDocument;
  certainty: Certainty;
  why: string;
}

/**
 * Compares documents of one region, and those of unknown origin with the others of the same report.
 * @param documents in id order
 * @param placesIn the names of places in a title
 * @returns likely ones first
 */
export function findLikelyDuplicates(
  documents: readonly ReviewDocument[],
  placesIn: (title: string) => readonly string[],
): LikelyDuplicate[] {
  const pairs: LikelyDuplicate[] = [];
  for (const group of groupsOf(documents))
    for (const [index, document] of group.entries())
      for (const other of group.slice(index + 1)) {
        const pair = compare(document, other, placesIn);
        if (pair !== null) pairs.push(pair);
      }
  const rank = ({ certainty }: LikelyDuplicate) => (certainty === 'likely' ? 0 : 1);
  return withoutRepeats(pairs).sort((a, b) => rank(a) - rank(b));
}

/** Documents that can be one: those of one region; those of unknown origin beside all of their report. */
function groupsOf(documents: readonly ReviewDocument[]): ReviewDocument[][] {
  const groups = new Map<string, ReviewDocument[]>();
  const add = (key: string, document: ReviewDocument) => {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [document]);
    else group.push(document);
  };
  for (const document of documents) {
    const isHomeless = document.region === null && document.level !== 'central';
    if (!isHomeless) add(`region ${document.region ?? ''}`, document);
    for (const report of reportsOf(document)) add(`report ${report}`, document);
  }
  return [...groups].flatMap(([key, group]) =>
    key.startsWith('region') || group.some((each) => each.region === null) ? [group] : [],
  );
}

function compare(
  a: ReviewDocument,
  b: ReviewDocument,
  placesIn: (title: string) => readonly string[],
): LikelyDuplicate | null {
  if (a.isKnown && b.isKnown) return null;
  const areApart = a.region !== b.region && a.region !== null && b.region !== null;
  if (areApart || areOfOtherLevels(a, b)) return null;
  const likeness = compareTitles(a.parts, b.parts, placesIn);
  if (likeness === null) return null;
  const [document, other] = b.isKnown || (!a.isKnown && isBetter(b, a)) ? [a, b] : [b, a];
  const { number } = document;
  const sameNumber =
    number !== null && other.number !== null && numberKey(number) === numberKey(other.number);
  if (number !== null && other.number !== null && !sameNumber) return null;
  return sameNumber
    ? { document, other, certainty: 'likely', why: `${likeness.why}, same number ${number}` }
    : { document, other, ...likeness };
}

/** A central document and a local one are two, whatever their titles. */
function areOfOtherLevels(a: ReviewDocument, b: ReviewDocument): boolean {
  return (
    a.level !== null && b.level !== null && (a.level === 'central') !== (b.level === 'central')
  );
}

/** The one that more reports cite, and of equals the longer title, stands for both. */
function isBetter(a: ReviewDocument, b: ReviewDocument): boolean {
  const [countA, countB] = [reportsOf(a).length, reportsOf(b).length];
  return countA !== countB ? countA > countB : a.title.length > b.title.length;
}

function withoutRepeats(pairs: readonly LikelyDuplicate[]): LikelyDuplicate[] {
  const seen = new Map<string, LikelyDuplicate>();
  for (const pair of pairs) {
    const key = [pair.document.id, pair.other.id].sort().join('|');
    if (!seen.has(key)) seen.set(key, pair);
  }
  return [...seen.values()];
}
