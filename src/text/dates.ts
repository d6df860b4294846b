/** Reads dates in every form that pages and signatures use, as ISO days. */
import { daysInMonth, isoDay } from '../iso-day.ts';
import { readDigits, readSmallNumeral } from './chinese-numeral.ts';

/**
 * How a date is written. Signatures use 年月日 without leading zeros; numbers with marks, or 2020年04月08日,
 * are those of a web page.
 */
export type DateStyle = 'chinese' | 'numeric';

/** A date in a text; offsets in UTF-16 units. */
export interface FoundDate {
  /** YYYY-MM-DD */
  day: string;
  style: DateStyle;
  start: number;
  end: number;
}

/** A month without a day: `2018年10月`. */
export interface FoundMonth {
  year: number;
  month: number;
}

const CN = '[一二三四五六七八九十廿卅]';

/** Forms with year, month and day; the reader turns the three captured texts into numbers. */
const FORMS: readonly [DateStyle, RegExp, 'ymd' | 'dmy'][] = [
  // 2019年11月21日 · 2019 年 1 月 5 日 · 2019年11月21
  ['chinese', /(?<!\d)((?:19|20)\d{2})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?(?!\d)/gu, 'ymd'],
  // 二〇一九年十一月二十一日 · 二○一一年五月十一日 · 二O一七年二月三日
  [
    'chinese',
    new RegExp(
      `([一二][〇○零ＯO0oо九][〇○零ＯO0o一二三四五六七八九]{2})\\s*年\\s*(${CN}{1,3})\\s*月\\s*(${CN}{1,3})\\s*日`,
      'gu',
    ),
    'ymd',
  ],
  // 2020-04-08 · 2021/3/29 · 2017.02.16 · 2022－01－05
  [
    'numeric',
    /(?<![\d.])((?:19|20)\d{2})\s?[-/.－—–]\s?(\d{1,2})\s?[-/.－—–]\s?(\d{1,2})(?![\d])/gu,
    'ymd',
  ],
  // 05.06.2018 · 28-02-2022
  ['numeric', /(?<![\d.-])(\d{2})[-/.](\d{2})[-/.](20\d{2})(?!\d)/gu, 'dmy'],
  // 20200408, eight digits alone
  ['numeric', /(?<!\d)(20\d{2})([01]\d)([0-3]\d)(?!\d)/gu, 'ymd'],
];

/** 2025730日, 20211118日: 年 and 月 lost. */
const LOST_MARKS = /(?<!\d)(20\d{2})(\d{2,4})日/gu;

/** 2018年10月 · 二〇一八年十月, without a day behind. */
const MONTH = new RegExp(
  `((?:19|20)\\d{2}|[一二][〇○零ＯO0o九][〇○零ＯO0o一二三四五六七八九]{2})\\s*年\\s*(\\d{1,2}|${CN}{1,2})\\s*月(?!\\s*[\\d${CN.slice(1, -1)}])`,
  'u',
);

/** All dates with a day in a line, in reading order; days that no calendar has are left out. */
export function findDates(line: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const [style, pattern, order] of FORMS)
    for (const match of line.matchAll(pattern)) {
      const [whole, first = '', second = '', third = ''] = match;
      const [year, month, date] = order === 'ymd' ? [first, second, third] : [third, second, first];
      const day = toDay(toNumber(year), toNumber(month), toNumber(date));
      if (day !== null)
        found.push({
          day,
          style: /年\s*0|月\s*0/u.test(whole) ? 'numeric' : style,
          start: match.index,
          end: match.index + whole.length,
        });
    }
  for (const match of line.matchAll(LOST_MARKS)) {
    const [whole, year = '', rest = ''] = match;
    const day = splitLostMarks(Number(year), rest);
    if (day !== null)
      found.push({ day, style: 'chinese', start: match.index, end: match.index + whole.length });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The first month without a day in a line; null when there is none. */
export function findMonth(line: string): FoundMonth | null {
  const match = MONTH.exec(line);
  const year = toNumber(match?.[1] ?? '');
  const month = toNumber(match?.[2] ?? '');
  if (match === null || year === null || month === null || month < 1 || month > 12) return null;
  return { year, month };
}

function toNumber(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  return text.length > 3 ? readDigits(text) : readSmallNumeral(text);
}

/** 730 is 7月30日; 111 could be 1月11日 or 11月1日 and gives null. */
function splitLostMarks(year: number, digits: string): string | null {
  const days = new Set<string>();
  for (const length of [1, 2]) {
    const [month, date] = [digits.slice(0, length), digits.slice(length)];
    if (month.startsWith('0') && length === 1) continue;
    const day = date === '' || date.length > 2 ? null : toDay(year, Number(month), Number(date));
    if (day !== null && !(date.startsWith('0') && month.length === 1)) days.add(day);
  }
  const [only] = days;
  return days.size === 1 && only !== undefined ? only : null;
}

function toDay(year: number | null, month: number | null, date: number | null): string | null {
  if (year === null || month === null || date === null) return null;
  if (year < 1980 || year > 2050 || month < 1 || month > 12 || date < 1) return null;
  return date > daysInMonth(year, month) ? null : isoDay(year, month, date);
}
