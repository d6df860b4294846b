/** The numbers that headings begin with, and how deep each form lies. */
import { readSmallNumeral } from './chinese-numeral.ts';

/** Forms of numbers from the top down: 第一部分, 第一章, 第一节, Ⅰ., 一、, （一）, 1., 1.1, （1）, ①. */
export const HEADING_FORMS = [
  'part',
  'chapter',
  'section',
  'roman',
  'cn',
  'paren',
  'arabic',
  'decimal',
  'parenArabic',
  'circled',
] as const;
export type HeadingForm = (typeof HEADING_FORMS)[number];

/** A number that could begin a heading; offsets in UTF-16 units of the text that was given. */
export interface HeadingNumber {
  form: HeadingForm;
  ordinal: number;
  start: number;
  /** End of the number with its mark and the blanks behind it. */
  end: number;
}

const NUMERAL = '[一二三四五六七八九十]{1,3}';

const PATTERNS: readonly [HeadingForm, RegExp][] = [
  // 第一部分:总体情况 · 第二部分 存在问题
  ['part', new RegExp(`第(${NUMERAL})部分[、:：.．，,\\s]*`, 'uy')],
  // 第一章 总体要求
  ['chapter', new RegExp(`第(${NUMERAL})章[、:：\\s]*`, 'uy')],
  // 第二节 …
  ['section', new RegExp(`第(${NUMERAL})节[、:：\\s]*`, 'uy')],
  // Ⅱ、主要做法 · Ⅳ 存在问题 · III. 主要做法
  ['roman', /([Ⅰ-Ⅻ])[、.．:：\s]*|([IVX]{1,4})[、.．]\s*/uy],
  // （一）加强… · (一)、加强… · ㈠加强…
  ['paren', new RegExp(`(?:[(（〔]\\s*(${NUMERAL})\\s*[)）〕]|([㈠-㈩]))[、:：.．\\s]*`, 'uy')],
  // 一、主要做法 · 一.主要做法 · 一：主要做法 · 壹、主要做法
  ['cn', new RegExp(`(${NUMERAL}|[壹贰叁肆伍陆柒捌玖拾])\\s*[、.．:：][\\s]*`, 'uy')],
  // （1）加强… · (12)加强… · 1）加强… · ⑴加强…
  ['parenArabic', /(?:(?:[(（]\s*)?(\d{1,2})\s*[)）]|([⑴-⒇]))[、:：.．\s]*/uy],
  // 1.加强… · 2、加强… · 3．加强… · 4、2025年工作安排 · ⒈加强…, but not 2.5万元 or 1、2月
  ['arabic', /(?:(\d{1,2})\s*[.．、](?!\d(?!\d{3}年))|([⒈-⒛]))\s*/uy],
  // 1.2 审批方面 · 3.2全面落实 · 1.2.审批方面, but not 2.5万元 or 1.3个百分点; the last number counts
  [
    'decimal',
    /\d{1,2}[.．](\d{1,2})[.．]?[\s、]*(?=[\p{Script=Han}《“])(?![万亿元倍个百千项件年月米公平])/uy,
  ],
  // ①加强…
  ['circled', /([①-⑳])[、.．\s]*/uy],
];

/** A number without a mark in front of a heading: `1主要工作成效`, `3 2025年重点任务`, but not 3月 or 12个; `一 主要做法` with a blank alone. */
const BARE =
  /([一二三四五六七八九十]{1,3})(?:[ \t]+(?=\p{Script=Han}{4})|[ \t]*(?=20\d{2}年))|(\d{1,2})(?:\s*(?=\p{Script=Han}{4})(?![年月日时分秒个件项次人名位场期家条份部万亿余多处级类轮批种所支届号点县市区镇乡村天周岁元度])|\s+(?=20\d{2}年))/uy;

/** Reads a number without a mark that stands exactly at `at`; only a short line of its own can be such a heading. */
export function readBareNumber(text: string, at: number): HeadingNumber | null {
  BARE.lastIndex = at;
  const match = BARE.exec(text);
  const ordinal = match === null ? null : ordinalOf(match);
  if (match === null || ordinal === null) return null;
  const form = match[1] === undefined ? 'arabic' : 'cn';
  return { form, ordinal, start: at, end: at + match[0].length };
}

/** Reads the heading number that stands exactly at `at`; null when there is none. */
export function readHeadingNumber(text: string, at: number): HeadingNumber | null {
  for (const [form, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) continue;
    const ordinal = ordinalOf(match);
    if (ordinal === null) continue;
    return { form, ordinal, start: at, end: at + match[0].length };
  }
  return null;
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** The number that a pattern caught, in whatever way it is written: 12, 十二, Ⅻ, XII, ⑿, ㈩; null for none and for zero. */
function ordinalOf(match: RegExpExecArray): number | null {
  const written = match.slice(1).find((group) => group !== undefined) ?? '';
  const digits = written.normalize('NFKC').replace(/[().]/gu, '');
  if (/^[IVX]/u.test(digits)) return ROMAN.indexOf(digits) + 1 || null;
  const ordinal = /^\d/u.test(digits) ? Number(digits) : readSmallNumeral(digits);
  return ordinal === 0 ? null : ordinal;
}
