/** Finds what dates the figures of a text: 截至2019年10月, 今年以来, 2019年1-10月, 上半年, “十三五”期间. */
import { daysInMonth, isoDay } from '../iso-day.ts';
import type { PeriodWords } from '../schema/quantity-grammar.ts';
import { createPhraseMatcher } from '../text/phrase-matcher.ts';
import { readChineseNumeral } from './numeral.ts';

/** First and last day, as YYYY-MM-DD. */
export interface Period {
  from: string;
  to: string;
}

/** A stretch of text that dates what follows it. Offsets are UTF-16 units. */
export interface PeriodMark {
  start: number;
  end: number;
  period: Period;
  /**
   * How far it dates. Its own sentence alone: a month or a day tells when one thing was done, and another year than the
   * report's in the middle of a clause tells of what some object is (对2019年收到的文件进行审查). One figure alone:
   * the states before and after a change (由2017年的45%提高到2018年的68%).
   */
  reach: 'line' | 'sentence' | 'figure';
}

/** What a report says of itself; the year is null when it is about several. */
export interface ReportDates {
  year: number | null;
  signedOn: string | null;
}

/** A year with what narrows it: `2019年`, `2019年度`, `2019年10月`, `2019年1-10月`, `2019年11月18日`. */
const YEAR =
  /(?<![\d.〔[—–~～-])(?<year>20[0-4]\d)年度?(?:(?<month>\d{1,2})(?:月份?)?(?:[-—–~～至到](?<toMonth>\d{1,2}))?月(?:份|底|末)?(?:(?<day>\d{1,2})日)?)?/gu;

/** A month of the report's year: `10月30日`, `1-10月`, `截至11月`, `1月至10月`. */
const MONTH =
  /(?<![\d年.第个-])(?<month>\d{1,2})(?:月份?)?(?:[-—–~～至到](?<toMonth>\d{1,2}))?月(?!饼)(?:份|底|末)?(?:(?<day>\d{1,2})日)?/gu;

/** Before a date: what is counted runs up to it. */
const UP_TO = /(?:截至|截止到?|止于)$/u;
/** Behind a year: what is counted runs from it up to now. */
const SINCE = /^(?:以来|至今|起)/u;
/** Before a year: it is a goal. */
const AIMED_AT = /到$/u;
/** Behind a year: it names a version, a plan or, alone in brackets, a document. */
const NAMES_VERSION = /^(?:[)）]|版|计划|规划|目录)/u;
/** Behind a date: it is when a document came into force, not when what follows was done: 《…》9月1日[正式施行后]，…. */
const COMES_INTO_FORCE = /^(?:起|正式)?(?:实施|施行|生效|颁布|公布|印发|出台)/u;
/** Several years up to that of the report: 近三年, 近5年来. */
const LAST_YEARS = /近(?<count>[两二三四五六七八九十]|\d{1,2})年/gu;
/** Around a year that only serves as a measure: 较去年, 比上年, 去年同期. */
const COMPARED = /[较比与同]/u;
/** The same around a date: 较2024年, 比2023年同期; 2023年与2024年 are two dates. */
const COMPARED_DATE = /[较比]$/u;
const BASELINE = /^(?:同期|同比|相比|结转|底|末)/u;
const DATE_BASELINE = /^(?:同期|同比|相比)/u;
/** Before a year: the clause opens with it, or what is counted runs from or in it. */
const OPENS_CLAUSE = /(?:^|[\s,，。;；:：、(（“]|[自从于在至和与及])$/u;
/** Before another year in the middle of a clause: what is reported on or approved has the year in its name. */
const NAMED_BY_YEAR = /(?:报告|汇报|公开|公布|通报|审议|听取|报送|提交|通过|发布|总结)(?:了|的)?$/u;
/** Inside a title a year names the document. */
const TITLE = /《[^《》\n]{1,100}》/gu;

/** Prepares the words; the result finds the marks of one text in order. */
export function createPeriodFinder(
  words: PeriodWords,
): (text: string, dates: ReportDates) => PeriodMark[] {
  const phrases: { word: string; periodIn: (dates: ReportDates) => Period | null }[] = [
    ...words.thisYear.map((word) => ({
      word,
      periodIn: ({ year }: ReportDates) => wholeYear(year),
    })),
    ...words.lastYear.map((word) => ({
      word,
      periodIn: ({ year }: ReportDates) => wholeYear(year === null ? null : year - 1),
    })),
    ...words.toDate.map((word) => ({ word, periodIn: upToSigning })),
    ...words.parts.flatMap(({ words: parts, months: [first, last] }) =>
      parts.map((word) => ({
        word,
        periodIn: ({ year }: ReportDates) => (year === null ? null : months(year, first, last)),
      })),
    ),
    ...words.plans.flatMap(({ words: plans, years: [first, last] }) =>
      plans.flatMap((plan) =>
        [`“${plan}”期间`, `${plan}期间`, `“${plan}”以来`].map((word) => ({
          word,
          periodIn: () => ({ from: isoDay(first, 1, 1), to: isoDay(last, 12, 31) }),
        })),
      ),
    ),
  ];
  const findPhrases = createPhraseMatcher(phrases.map(({ word }) => word));
  return (text, dates) => {
    const titles = [...text.matchAll(TITLE)];
    const marks = [...text.matchAll(YEAR), ...text.matchAll(MONTH)]
      .map((match) => readDate(text, match, dates))
      .filter((mark) => mark !== null);
    for (const match of text.matchAll(LAST_YEARS)) {
      const count = readChineseNumeral(match.groups?.count ?? '') ?? Number(match.groups?.count);
      const { year } = dates;
      if (year === null || !(count >= 2)) continue;
      const period = { from: isoDay(year - count + 1, 1, 1), to: isoDay(year, 12, 31) };
      const end = match.index + match[0].length;
      marks.push({ start: match.index, end, period, reach: 'line' });
    }
    for (const { index, start, end } of findPhrases(text)) {
      const reach = FIGURE_BEHIND.test(text.slice(end, end + 4)) ? 'figure' : 'line';
      if (COMPARED.test(text.slice(start - 1, start))) continue;
      if (reach === 'line' && BASELINE.test(text.slice(end, end + 2))) continue;
      const period = phrases[index]?.periodIn(dates) ?? null;
      if (period !== null) marks.push({ start, end, period, reach });
    }
    marks.sort((a, b) => a.start - b.start || b.end - a.end);
    return joinMarks(text, dropInside(marks, titles));
  };
}

/** Between a year and the one figure that it dates: 2018年[底的]68%. */
const OF_FIGURE = /^(?:[底末初]|同期)?的?$/u;
/** Behind a year: the figure is that year's, 2018年的68%. */
const FIGURE_BEHIND = /^(?:[底末初]的?|同期的?|的)[0-9]/u;
/** What ends a sentence, and with it the reach of a month or a day. */
const SENTENCE_END = /[。！？!?]/u;

/** The period of a place in the text: that of the last mark before it in its line and bracket; null without one. */
export function periodAt(
  text: string,
  marks: readonly PeriodMark[],
  lineStart: number,
  offset: number,
): Period | null {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  for (let at = low - 1; at >= 0; at -= 1) {
    const mark = marks[at];
    if (mark === undefined || mark.start < lineStart) return null;
    const between = text.slice(mark.end, offset);
    if (mark.reach === 'sentence' && SENTENCE_END.test(between)) continue;
    if (mark.reach === 'figure' && !OF_FIGURE.test(between)) continue;
    if (!isBracketClosed(between)) return mark.period;
  }
  return null;
}

/**
 * The year of one figure of a series where the period is just as many whole years; else the period as it is.
 * @param series the figure's place, null when it is none of a series
 */
export function yearOfSeries(
  period: Period | null,
  series: { at: number; of: number } | null,
): Period | null {
  if (period === null || series === null) return period;
  const first = Number(period.from.slice(0, 4));
  const years = Number(period.to.slice(0, 4)) - first + 1;
  const isWhole = period.from.endsWith('-01-01') && period.to.endsWith('-12-31');
  if (!isWhole || years !== series.of) return period;
  return { from: isoDay(first + series.at, 1, 1), to: isoDay(first + series.at, 12, 31) };
}

/** A date inside a bracket says nothing of what follows the bracket: 16份（2019年9份），…. */
function isBracketClosed(between: string): boolean {
  const close = between.search(/[)）]/u);
  return close >= 0 && !/[(（]/u.test(between.slice(0, close));
}

function readDate(text: string, match: RegExpMatchArray, dates: ReportDates): PeriodMark | null {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const before = text.slice(Math.max(0, start - 4), start);
  const behind = text.slice(end, end + 4);
  if (COMPARED_DATE.test(before) || DATE_BASELINE.test(behind)) return null;
  if (NAMES_VERSION.test(behind)) return null;
  if (match.groups?.day !== undefined && COMES_INTO_FORCE.test(behind)) return null;
  const isOfFigure = FIGURE_BEHIND.test(behind);
  if (AIMED_AT.test(before) && !UP_TO.test(before) && !isOfFigure) return null;
  const groups = match.groups ?? {};
  const year = groups.year === undefined ? dates.year : Number(groups.year);
  if (year === null) return null;
  const month = Number(groups.month ?? 1);
  const toMonth = Number(groups.toMonth ?? groups.month ?? 12);
  if (month < 1 || toMonth > 12 || month > toMonth) return null;
  const lastDay = groups.day === undefined ? null : Number(groups.day);
  const to = isoDay(year, toMonth, lastDay ?? daysInMonth(year, toMonth));
  if (UP_TO.test(before))
    return { start, end, period: { from: isoDay(year, 1, 1), to }, reach: 'line' };
  if (SINCE.test(behind)) {
    const reached = dates.signedOn ?? (dates.year === null ? null : isoDay(dates.year, 12, 31));
    const from = isoDay(year, month, lastDay ?? 1);
    return reached === null || reached < from
      ? null
      : { start, end, period: { from, to: reached }, reach: 'line' };
  }
  const period = { from: isoDay(year, month, lastDay ?? 1), to };
  const isOther = groups.year !== undefined && dates.year !== null && year !== dates.year;
  const isInside = isOther && !OPENS_CLAUSE.test(before);
  if (isInside && groups.month === undefined && NAMED_BY_YEAR.test(before)) return null;
  return {
    start,
    end,
    period,
    reach: isOfFigure ? 'figure' : isInside ? 'sentence' : reachOf(period),
  };
}

/** A period within one month tells when one thing was done. */
function reachOf({ from, to }: Period): PeriodMark['reach'] {
  return from.slice(0, 7) === to.slice(0, 7) ? 'sentence' : 'line';
}

function dropInside(marks: readonly PeriodMark[], titles: readonly RegExpExecArray[]) {
  const kept: PeriodMark[] = [];
  let next = 0;
  for (const mark of marks) {
    while ((titles[next]?.index ?? Infinity) + (titles[next]?.[0].length ?? 0) <= mark.start)
      next += 1;
    const inTitle = (titles[next]?.index ?? Infinity) < mark.start;
    if (!inTitle && mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark);
  }
  return kept;
}

/** 2019年上半年 and 5月和10月 are one mark each. */
function joinMarks(text: string, marks: readonly PeriodMark[]): PeriodMark[] {
  const joined: PeriodMark[] = [];
  for (const mark of marks) {
    const last = joined.at(-1);
    const between = last === undefined ? null : text.slice(last.end, mark.start);
    if (last === undefined || between === null || !/^[和、与至到—-]?$/u.test(between))
      joined.push(mark);
    else if (between === '') {
      // The narrower one behind the year, moved into that year.
      const year = last.period.from.slice(0, 4);
      const period = {
        from: year + mark.period.from.slice(4),
        to: year + mark.period.to.slice(4),
      };
      joined[joined.length - 1] = { ...last, end: mark.end, period, reach: mark.reach };
    } else {
      const period = { from: last.period.from, to: mark.period.to };
      if (period.from <= period.to)
        joined[joined.length - 1] = { ...last, end: mark.end, period, reach: reachOf(period) };
      else joined.push(mark);
    }
  }
  return joined;
}

function wholeYear(year: number | null): Period | null {
  return year === null ? null : months(year, 1, 12);
}

function upToSigning({ year, signedOn }: ReportDates): Period | null {
  if (year === null) return null;
  const from = isoDay(year, 1, 1);
  return { from, to: signedOn !== null && signedOn >= from ? signedOn : isoDay(year, 12, 31) };
}

function months(year: number, first: number, last: number): Period {
  return { from: isoDay(year, first, 1), to: isoDay(year, last, daysInMonth(year, last)) };
}
