/** Decides where a heading ends when text follows it on the same line, and whether it is a heading at all. */
import { anyOf } from '../alternation.ts';
import type { SectionRoles } from '../schema/section-roles.ts';
import { readHeadingNumber } from './heading-number.ts';

/** Longest heading without its number; a longer first sentence is a numbered paragraph. */
const LONGEST = 64;
/** A line that is no longer than this and runs to its end without a full stop is a heading, blanks and all. */
const LONGEST_LINE = 48;
/** A heading before a colon is a label: 指导思想:… */
const LONGEST_LABEL = 16;
const SHORTEST = 2;

/** Finds the end of a heading. */
export type HeadingEndFinder = (text: string, start: number, lineEnd: number) => number | null;

/**
 * @param roles themes that headings consist of and words that begin the text behind them
 * @returns a function from the offset behind a heading's number and its line's end to the heading's end,
 *   which includes a full stop behind it; null when the line is a numbered paragraph without a heading
 */
export function createHeadingEndFinder(roles: SectionRoles): HeadingEndFinder {
  const themes = [...roles.themes].sort((a, b) => b.length - a.length);
  const beginnings = anyOf(roles.bodyBeginnings);
  // Where text begins behind a heading that runs on: 主要做法(一)加强… · 履行职能 我局… · 领导班子学法2020年,…
  const runOn = new RegExp(`[(（]一[)）]|20[\\dxX×*]{2}年[,，]|${beginnings}`, 'u');
  return (text, start, lineEnd) => {
    const line = text.slice(start, Math.min(lineEnd, start + LONGEST + 2)).trimEnd();
    const complete = lineEnd <= start + LONGEST + 2;
    if (line.length < SHORTEST || !/^[\p{L}\p{N}“"'《〈【‘]/u.test(line)) return null;
    const stop = line.search(/[。！!？?；;]/u);
    if (complete && stop < 0 && line.length <= LONGEST_LINE && runOn.exec(line.slice(4)) === null)
      return start + line.length;
    const theme = themes.find((words) => line.startsWith(words));
    if (theme !== undefined && isBodyAhead(line.slice(theme.length), !complete))
      return start + theme.length;
    const ends: number[] = [];
    if (stop >= SHORTEST) ends.push(stop + 1);
    const label = line.search(/[:：]/u);
    if (label >= SHORTEST && label <= LONGEST_LABEL && line.length > label + 1)
      ends.push(label + 1);
    const blank = line.search(/[ \u3000\t]/u);
    if (blank >= 4 && (stop < 0 || blank < stop)) ends.push(blank);
    const bodyAt = runOn.exec(line.slice(4))?.index;
    if (bodyAt !== undefined && (stop < 0 || /^[(（]/u.test(line.slice(bodyAt + 4))))
      ends.push(bodyAt + 4);
    if (complete && stop < 0) ends.push(line.length);
    const end = Math.min(...ends);
    if (!Number.isFinite(end) || end > LONGEST + 1) return null;
    return start + line.slice(0, end).trimEnd().length;
  };
}

/** What follows a theme is text of its own, not the rest of a longer heading such as 存在的问题及原因. */
function isBodyAhead(rest: string, isLongLine: boolean): boolean {
  if (rest === '' || /^\s/u.test(rest) || readHeadingNumber(rest, 0) !== null) return true;
  return isLongLine && !/^[、和及与,，的“”。:：；;]/u.test(rest);
}
