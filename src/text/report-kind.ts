/** Tells what kind of document a page holds: a report, a plan, a commentary or something else. */
import type { ReportKind } from '../schema/extraction.ts';
import type { ReportKinds, ReportTitles } from '../schema/report-genre.ts';

/** Lines that begin with 问: or 答:, as in an interview. */
const QUESTION = /^[\s\u3000]*(?:\*\*)?[问答]\s*[:：]/gmu;
const LEAST_QUESTIONS = 4;
/** The reporting place speaks of itself: 我县, 我局. */
const SELF = /我(?:省|市|县|区|旗|州|镇|乡|街道|局|委|厅|办|院|馆|所|中心)/gu;
const LEAST_SELF = 2;
/** So far into the text the words of a genre count. */
const REACH = 6000;

/**
 * @param title may be empty
 * @param text the cleaned text
 */
export function readKind(
  title: string,
  text: string,
  kinds: ReportKinds,
  titles: ReportTitles,
): ReportKind {
  const byTitle = kindOfTitle(title, kinds, false);
  if (byTitle !== null) return byTitle;
  const opening = text.slice(0, REACH);
  if ((opening.match(QUESTION)?.length ?? 0) >= LEAST_QUESTIONS) return 'commentary';
  const byText = kinds.texts.find(
    ({ kind, words, atLeast, within }) =>
      kind !== 'annual-report' &&
      words.filter((word) => isWithin(text, word, within)).length >= atLeast,
  );
  if (byText !== undefined) return byText.kind;
  const byWeakTitle = kindOfTitle(title, kinds, true);
  if (byWeakTitle !== null) return byWeakTitle;
  const isOfGenre = titles.subjects.some((word) => opening.includes(word));
  const reports =
    kinds.texts.some(
      ({ kind, words }) => kind === 'annual-report' && words.some((word) => text.includes(word)),
    ) ||
    (title === '' && (opening.match(SELF)?.length ?? 0) >= LEAST_SELF);
  return isOfGenre && reports ? 'annual-report' : 'other';
}

function isWithin(text: string, word: string, reach: number): boolean {
  const at = text.indexOf(word);
  return at >= 0 && at < reach;
}

function kindOfTitle(title: string, kinds: ReportKinds, weak: boolean): ReportKind | null {
  // A document named in the title is not what the page holds: 关于《…报告》的政策解读.
  const own = title.replace(/《[^》]*》(?=.*(?:解读|问答))/gu, '');
  const rule = kinds.titles.find(
    (candidate) =>
      candidate.weak === weak &&
      candidate.words.some((word) => own.includes(word)) &&
      !candidate.unless.some((word) => own.includes(word)),
  );
  return rule?.kind ?? null;
}
