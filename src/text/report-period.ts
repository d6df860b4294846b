/** Reads the years that a report is about: from its title first, else from its opening and its headings. */
import { readDigits } from './chinese-numeral.ts';

/** Years, both included; null each when not stated. */
export interface Period {
  from: number | null;
  to: number | null;
}

const NONE: Period = { from: null, to: null };

const ARABIC_YEAR = '(?<!\\d)(?:19|20)\\d{2}(?!\\d)';
const CHINESE_YEAR = '二[〇○零ＯO0][〇○零ＯO0一二][〇○零ＯO0一二三四五六七八九]';
const ANY_YEAR = `(?:${ARABIC_YEAR}|${CHINESE_YEAR})`;

/** 2017—2020年 · 2021年至2025年 · (2016-2020) */
const RANGE = new RegExp(`(${ANY_YEAR})\\s*年?\\s*[-—–－―~～至到]{1,2}\\s*(${ANY_YEAR})`, 'u');
/** (20212025年): the dash lost. */
const LOST_DASH = /[(（](20\d{2})(20\d{2})年?[)）]/u;
const YEAR = new RegExp(ANY_YEAR, 'gu');
/** The second half of a title: 及2016年工作打算, 暨2021年工作计划. */
const OUTLOOK = new RegExp(
  `[及和暨与、,，]\\s*(?:${ANY_YEAR}年?度?)?[^及和暨]{0,14}(?:打算|计划|安排|思路|要点|谋划)$`,
  'u',
);
/** A year left out: 20xx年, X年, ××年度. */
const MASKED_YEAR = /(?:20[xX×*]{2}|[xX×*]{1,4})\s*年/u;
/**
 * A year that opens a sentence about itself, or goes straight on behind a title or a salutation: `2020年,在…` · `县政府:2020年,…` · `根据市里的部署,2020年,我镇…` ·
 * `…工作总结2019年以来`.
 */
const OPENING = new RegExp(
  `(?:^|[。:：\\n\\s]|[,，](?=.{4,6}[,，])|报告|总结|汇报)(${ANY_YEAR})\\s*年(?!\\s*\\d{1,2}\\s*月)`,
  'u',
);
/** 现将2020年度…报告如下 · 将我县2020年…情况报告如下 */
const REPORTED = new RegExp(
  `(?:现将|将|现就|现对)[^。《》\\n]{0,30}?(${ANY_YEAR})\\s*年[^。\\n]{0,40}(?:如下|公布|公开|公示)`,
  'u',
);
const REACH = 900;

/** The years in a title; `masked` when it hides one, so that the text must not fill it in. */
export function readTitlePeriod(title: string, isPlan: boolean): Period & { masked: boolean } {
  // Years of an outline that the title names are not those of the report, unless it is itself the document.
  const own = title.replace(/《[^》]*》/gu, (named) => (isPlan ? named : ''));
  const range = RANGE.exec(own) ?? LOST_DASH.exec(own);
  if (range !== null) {
    const [from, to] = [toYear(range[1]), toYear(range[2])];
    // (2023-2023): a site wrote its own year over both.
    if (from !== null && to !== null && from < to) return { from, to, masked: false };
    return { ...NONE, masked: true };
  }
  const outlook = OUTLOOK.exec(own);
  const main = outlook === null ? own : own.slice(0, outlook.index);
  const years = [...main.matchAll(YEAR)].map((match) => toYear(match[0]));
  const known = years.filter((year): year is number => year !== null);
  const [first] = known;
  if (first !== undefined)
    return { from: Math.min(...known), to: Math.max(...known), masked: false };
  return { ...NONE, masked: MASKED_YEAR.test(own) };
}

/**
 * The year that a report's own text states.
 * @param opening the text behind title and byline
 * @param headings its headings without numbers, in order
 */
export function readTextPeriod(opening: string, headings: readonly string[]): Period {
  const start = opening.slice(0, REACH).replace(/《[^》]*》/gu, '');
  const stated = REPORTED.exec(start)?.[1];
  const heading = headings
    .map((title) => new RegExp(`^[^《]{0,12}?(${ANY_YEAR})\\s*年`, 'u').exec(title)?.[1])
    .find((year) => year !== undefined);
  const opened = OPENING.exec(start.slice(0, 200))?.[1];
  const year = toYear(stated ?? opened ?? heading);
  return { from: year, to: year };
}

function toYear(text: string | undefined): number | null {
  const year = text === undefined ? null : readDigits(text);
  return year !== null && year >= 1990 && year <= 2050 ? year : null;
}
