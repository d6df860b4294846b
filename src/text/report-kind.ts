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
/** What happened on a day is news: `11月1日,我县召开…`, `近日,`. */
const NEWS = /^\s*(?:本报讯|近日|日前|连日来|(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:[上下]午)?)\s*[,，]/u;
/** A report looks back over a year: `2019年,在省委的正确领导下…`, `2022年以来,我县坚持…`. */
const LOOKING_BACK =
  /^\s*(?:20\d{2}\s*年(?:度|以来|来|是)?|今年以来|近年来|一年来)[^。]{0,120}?(?:领导下|坚持|贯彻|落实|围绕|以习近平)/u;
/** The first line is a heading that tells what was done in a year: `一、2020年度推进法治政府建设的主要举措和成效`. */
const HEADED_BY_YEAR =
  /^\s*(?:[一1][、.．]|[(（][一1][)）])\s*20\d{2}\s*年(?:度)?(?![^\n]{0,40}(?:打算|计划|安排|思路|要点|谋划))[^。\n]{0,24}(?:成效|做法|情况|总结|主要工作|工作回顾)/u;
/** The headings of a report: `一、`, `（一）`. */
const NUMBERED = /(?:^|[。\n\s])(?:[一二三四五六七八九]、|[(（][一二三四五六七八九][)）])/gu;
const LEAST_NUMBERED = 1;

/**
 * @param title may be empty
 * @param text the cleaned text
 * @param opening the text behind the title
 */
export function readKind(
  title: string,
  text: string,
  opening: string,
  kinds: ReportKinds,
  titles: ReportTitles,
): ReportKind {
  const byTitle = kindOfTitle(title, kinds, false);
  if (byTitle !== null) return byTitle;
  const head = text.slice(0, REACH);
  if (NEWS.test(opening)) return 'other';
  if ((head.match(QUESTION)?.length ?? 0) >= LEAST_QUESTIONS) return 'commentary';
  const byText = kinds.texts.find(
    ({ kind, words, atLeast, within }) =>
      kind !== 'annual-report' &&
      words.filter((word) => isWithin(text, word, within)).length >= atLeast,
  );
  if (byText !== undefined) return byText.kind;
  const byWeakTitle = kindOfTitle(title, kinds, true);
  if (byWeakTitle !== null) return byWeakTitle;
  const isOfGenre = titles.subjects.some((word) => head.includes(word));
  const reports =
    kinds.texts.some(
      ({ kind, words }) => kind === 'annual-report' && words.some((word) => text.includes(word)),
    ) ||
    (title === '' && ((head.match(SELF)?.length ?? 0) >= LEAST_SELF || looksBack(opening)));
  return isOfGenre && reports ? 'annual-report' : 'other';
}

function looksBack(opening: string): boolean {
  return (
    HEADED_BY_YEAR.test(opening) ||
    (LOOKING_BACK.test(opening) &&
      (opening.slice(0, REACH).match(NUMBERED)?.length ?? 0) >= LEAST_NUMBERED)
  );
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
