/** The numbers that headings begin with, and how deep each form lies. */
import { readSmallNumeral } from './chinese-numeral.ts';

/** Forms of numbers from the top down: 第一部分, 第一章, 一、, （一）, 1., （1）. */
export const HEADING_FORMS = ['part', 'chapter', 'cn', 'paren', 'arabic', 'parenArabic'] as const;
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
  // 第一章 总体要求 · 第二节 …
  ['chapter', new RegExp(`第(${NUMERAL})[章节][、:：\\s]*`, 'uy')],
  // （一）加强… · (一)、加强…
  ['paren', new RegExp(`[(（〔]\\s*(${NUMERAL})\\s*[)）〕][、:：.．\\s]*`, 'uy')],
  // 一、主要做法 · 一.主要做法 · 一：主要做法
  ['cn', new RegExp(`(${NUMERAL})\\s*[、.．:：][\\s]*`, 'uy')],
  // （1）加强… · (12)加强…
  ['parenArabic', /[(（]\s*(\d{1,2})\s*[)）][、:：.．\s]*/uy],
  // 1.加强… · 2、加强… · 3．加强…, but not 2.5万元 or 1、2月
  ['arabic', /(\d{1,2})\s*[.．、](?!\d)\s*/uy],
];

/** Reads the heading number that stands exactly at `at`; null when there is none. */
export function readHeadingNumber(text: string, at: number): HeadingNumber | null {
  for (const [form, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) continue;
    const digits = match[1] ?? '';
    const ordinal = /^\d/.test(digits) ? Number(digits) : readSmallNumeral(digits);
    if (ordinal === null || ordinal === 0) continue;
    return { form, ordinal, start: at, end: at + match[0].length };
  }
  return null;
}
