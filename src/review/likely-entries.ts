/** Picks the found documents that the registry should know: those that several reports or a higher level stand behind. */
import { analyseTitle } from '../extract/title.ts';
import { reportsOf, type ReviewDocument } from './review-documents.ts';

/** This many reports make a document worth an entry wherever it comes from. */
const MANY_REPORTS = 2;
/** This many mentions in a single report do as well. */
const MANY_MENTIONS = 3;

/** The documents that deserve an entry, those of most reports first. */
export function findLikelyEntries(documents: readonly ReviewDocument[]): ReviewDocument[] {
  return documents
    .filter(({ isKnown, level }) => !isKnown && level !== null)
    .filter(
      (document) =>
        reportsOf(document).length >= MANY_REPORTS ||
        document.evidence.length >= MANY_MENTIONS ||
        (document.number !== null &&
          (document.level === 'central' || document.level === 'province')),
    )
    .sort(
      (a, b) => reportsOf(b).length - reportsOf(a).length || b.evidence.length - a.evidence.length,
    );
}

/** A draft of the registry entry; what only a person can know is null. */
export function draftEntry({ title, number, issuer, level, region, kind }: ReviewDocument) {
  const years = analyseTitle(title).years?.split('-').map(Number);
  const isRange = years?.length === 2 && years.every(Number.isInteger);
  return {
    id: null,
    title,
    ...(number === null ? {} : { number }),
    ...(issuer === null ? {} : { issuer }),
    level,
    ...(region === null ? {} : { region }),
    kind,
    ...(isRange ? { period: years } : {}),
    sure: false,
  };
}
