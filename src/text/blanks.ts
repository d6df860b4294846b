/** Blanks that typesetting put inside numbers, titles, dates and before units, where Chinese has none. */
import { applyEdits, type Edit, type MappedText } from './edits.ts';
import { countHan, isHan } from './common-characters.ts';
import { countMatches } from './count-matches.ts';

/** Marks that stand without a blank on either side; `|` parts table cells and `>` breadcrumbs, so they do not. */
const CLOSE_MARKS = new Set(
  '，。、；：！？,;:!?（）()〔〕﹝﹞［］[]【】《》〈〉“”‘’「」『』…％%．',
);

/** Letters that stand for a number or a name that was masked: X县, 20xx年, ×件. */
const MASKS = new Set('XxＸｘ×*＊某');

/** A run of blanks inside a line. */
const BLANK_RUN = /(?<=[^ \n]) +(?=[^ \n])/gu;

/** A number at the beginning of a heading: `一、`, `（二）`, `3.`, `第一部分`; the title follows. */
const HEADING_NUMBER =
  /^[（(]?(?:第[一二三四五六七八九十百]{1,4}(?:部分|章|节|篇)|[一二三四五六七八九十百]{1,4}|\d{1,2})[、.．:：）)]{0,2}/u;

/** A full year at the beginning of what follows a blank: `2019年11月21日`, `二〇一九年`. */
const YEAR_AHEAD = /^(?:\d{4}|[一二〇○零九]{2}[一二三四五六七八九〇○零]{2})年/u;

/** Thousands parted by blanks and followed by a unit: `674 149 546人`. */
const GROUPED_NUMBER = /(?<![\d.]|\d )\d{1,3}(?: \d{3})+(?=[\u4e00-\u9fff])/gu;

/** A decimal with a blank before its point: `1 . 06万件`; behind the point alone, it may be the number of a heading. */
const PARTED_DECIMAL = /(?<![\d.])\d+ +[.．] *\d+/gu;

/** A blank before the point of a heading's number: `1 .推进`. */
const PARTED_NUMBER = /(?<=^\d{1,2}) (?=[.．])/gmu;

/** Four or more single characters with a blank between each: `法 治 政 府`. */
const SPACED_LETTERS = /(?<![^ \n])[\u4e00-\u9fff](?: {1,2}[\u4e00-\u9fff]){3,}(?![^ \n])/gu;

/** A year whose digits stand apart, `2 0 2 1年`: then all single digits in a row are one number. */
const PARTED_YEAR = /(?<![\d.])(?:1 9|2 0) \d \d ?年/u;
const PARTED_DIGITS = /(?<![\d.] ?)\d(?: \d)*(?:[.．]\d)?(?: \d)*(?! ?\d\d)/gu;

/** A blank between two characters of Chinese, digits or marks. */
const SINGLE_BLANK = /(?<=[^ \n]) (?=[^ \n])/gu;
const BETWEEN_HAN = /(?<=[\u4e00-\u9fff]) (?=[\u4e00-\u9fff])/gu;
const STRAY_BLANK = /(?<=[\u4e00-\u9fff]) (?=[\u4e00-\u9fff])|(?<=\d) (?=\d)/gu;
/** A text with a blank behind more than every second character is set in single characters … */
const SPACED_OUT = 0.6;
/** … and one with a blank inside so many pairs of Chinese characters was read with stray blanks: headings have far fewer. */
const STRAY = 1 / 60;
/** A shorter text proves nothing. */
const LEAST_SOLID = 200;

/** A title in book marks, as long as a title can be. */
const TITLE = /《[^《》\n]{1,100}》/gu;

/** A letter or digit of Latin script; a blank between two of them parts words. */
const LATIN = /[\da-z]/iu;
const DIGIT = /[\d０-９]/u;

/** A heading ends at the first blank, so that one stays although Chinese would do without. */
const LONGEST_HEADING = 40;

/**
 * Takes out blanks that part what belongs together. Those between two Chinese characters stay outside titles:
 * they part a heading from its text, or mark a number that got lost (then two of them stay).
 */
export function removeBlanks(source: MappedText): MappedText {
  const { text } = source;
  const wanted = new Set<number>();
  const isApart = isSpacedOut(text);
  if (isApart || hasStrayBlanks(text))
    markBlanks(text, isApart ? SINGLE_BLANK : STRAY_BLANK, wanted);
  if (PARTED_YEAR.test(text)) markBlanks(text, PARTED_DIGITS, wanted);
  for (const pattern of [GROUPED_NUMBER, SPACED_LETTERS, PARTED_DECIMAL, PARTED_NUMBER])
    markBlanks(text, pattern, wanted);
  markBlanks(text, TITLE, wanted, (at) => !isBetweenLatin(text, at));
  const edits: Edit[] = [];
  for (const match of text.matchAll(BLANK_RUN)) {
    const start = match.index;
    const end = start + match[0].length;
    if (wanted.has(start) || isOutOfPlace(text, start, end)) edits.push({ start, end, insert: '' });
    else if (end - start > 2) edits.push({ start: start + 2, end, insert: '' });
  }
  return applyEdits(source, edits);
}

function isSpacedOut(text: string): boolean {
  const solid = countMatches(text, /[^ \n]/gu);
  return solid >= LEAST_SOLID && countMatches(text, SINGLE_BLANK) > solid * SPACED_OUT;
}

function hasStrayBlanks(text: string): boolean {
  const han = countHan(text);
  return han >= LEAST_SOLID && countMatches(text, BETWEEN_HAN) > han * STRAY;
}

function markBlanks(
  text: string,
  pattern: RegExp,
  wanted: Set<number>,
  accept: (at: number) => boolean = () => true,
): void {
  for (const match of text.matchAll(pattern))
    for (let at = match[0].indexOf(' '); at >= 0; at = match[0].indexOf(' ', at + 1))
      if (accept(match.index + at)) wanted.add(match.index + at);
}

/** Looks past the blanks on both sides, for the first blank of a run. */
function isBetweenLatin(text: string, at: number): boolean {
  let end = at;
  while (text[end] === ' ') end += 1;
  return LATIN.test(text.charAt(at - 1)) && LATIN.test(text.charAt(end));
}

function isOutOfPlace(text: string, start: number, end: number): boolean {
  const left = text.charAt(start - 1);
  const right = text.charAt(end);
  if (left === '|' || right === '|') return false;
  if (CLOSE_MARKS.has(left) || CLOSE_MARKS.has(right)) return true;
  const numberLeft = DIGIT.test(left) || MASKS.has(left);
  const numberRight = DIGIT.test(right) || MASKS.has(right);
  if (numberLeft && isHan(right)) return true;
  if (numberRight && isHan(left)) return !endsLabel(text, start, end);
  return isDash(right) && DIGIT.test(left.replace('年', '0'))
    ? DIGIT.test(nextSolid(text, end + 1))
    : isDash(left) &&
        DIGIT.test(right) &&
        DIGIT.test(lastSolid(text, start - 2).replace('年', '0'));
}

/** Whether the blank at `start` ends a heading or the name of a body: what follows then begins with a number. */
function endsLabel(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_HEADING - 1), start);
  const lineStart = before.lastIndexOf('\n') + 1;
  if (lineStart === 0 && start > LONGEST_HEADING) return false;
  const label = before.slice(lineStart).trimStart();
  const number = HEADING_NUMBER.exec(label)?.[0] ?? '';
  const title = label.slice(number.length);
  if (title.length < 2 || /[ ，。、；：,;:]/u.test(title)) return false;
  return number !== '' || YEAR_AHEAD.test(text.slice(end, end + 5));
}

function isDash(character: string): boolean {
  return '—–―－-~～至'.includes(character) && character !== '';
}

function nextSolid(text: string, from: number): string {
  let at = from;
  while (text[at] === ' ') at += 1;
  return text.charAt(at);
}

function lastSolid(text: string, from: number): string {
  let at = from;
  while (text[at] === ' ') at -= 1;
  return text.charAt(at);
}
