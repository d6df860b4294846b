/** Tells sentences that open with the year after the report's: what they say is planned. */
import { backTo } from './clause.ts';

/** What ends a sentence; 一是…；二是… is one. */
const FULL_STOP = /[。！!？?\n]/u;
/** How far back the beginning of a sentence is looked for, in UTF-16 units. */
const MAX_SENTENCE = 400;
/** `2022年，我局将`, `（二）2022年重点`; a month (2022年1月) dates what was done. */
const OPENING =
  /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．]\s*)?(?<year>20\d\d)年度?[，,]?(?:我[\u4e00-\u9fff]{1,3})?[，,]?(?:将|要|拟|计划|重点|继续|力争|进一步|主要)/u;

/**
 * Whether the sentence that holds an offset opens with a later year.
 * @param year the last year that the report tells of; null when that is unknown
 */
export function opensNextYear(text: string, offset: number, year: number | null): boolean {
  if (year === null) return false;
  const start = backTo(text, offset, FULL_STOP, MAX_SENTENCE);
  const opening = OPENING.exec(text.slice(start, offset))?.groups?.year;
  return opening !== undefined && Number(opening) === year + 1;
}
