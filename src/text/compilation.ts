/** Splits a file that holds several articles at their marks: `第一篇：…`, `第二篇：…`. */
import type { CompilationMarks } from '../schema/compilations.ts';
import { readSmallNumeral } from './chinese-numeral.ts';
import { applyEdits, type Edit, type MappedText } from './edits.ts';

/** A mark belongs to no article; offsets in UTF-16 units. */
interface Mark {
  start: number;
  end: number;
}

/** Chapters: their parts are those of one plan, not articles. */
const CHAPTER = /^第[一二三四五六七八九十]{1,3}章/mu;

/** A longer line with a mark at its end is a sentence. */
const LONGEST_TITLE = 60;
const NUMBER = '([一二三四五六七八九十]{1,3}|\\d{1,3})';

/**
 * Splits a text into its articles, each without its mark. Marks count when there are at least two and they number
 * from one upwards without a gap.
 * @param source a cleaned text
 * @param words the marks of the vocabulary
 * @returns the whole text alone when it is one article
 */
export function splitCompilation(source: MappedText, words: CompilationMarks): MappedText[] {
  if (CHAPTER.test(source.text)) return [source];
  const beginning = new RegExp(`^(?:${words.marks.map(toPattern).join('|')})[ :：、.．]*`, 'u');
  const ending = new RegExp(`(?:${words.endings.map(toPattern).join('|')})$`, 'u');
  for (const pattern of [beginning, ending]) {
    const marks = findMarks(source.text, pattern);
    if (marks.length < 2) continue;
    const starts = marks.map((mark) => source.text.lastIndexOf('\n', mark.start) + 1);
    return partsBetween(source.text, marks, starts).map((edits) => applyEdits(source, edits));
  }
  if (!hasLostLineEnds(source.text)) return [source];
  const marks = findInlineMarks(source.text, words);
  if (marks.length < 2) return [source];
  const starts = marks.map((mark) => mark.start);
  return partsBetween(source.text, marks, starts).map((edits) => applyEdits(source, edits));
}

function toPattern(mark: string): string {
  return mark
    .split('{n}')
    .map((text) => RegExp.escape(text))
    .join(NUMBER);
}

function findMarks(text: string, pattern: RegExp): Mark[] {
  const marks: Mark[] = [];
  for (const { line, start } of linesOf(text)) {
    const match = pattern.exec(line);
    if (match === null || (match.index > 0 && line.length > LONGEST_TITLE)) continue;
    if (numberOf(match) !== marks.length + 1) continue;
    const at = start + match.index;
    marks.push({ start: at, end: at + match[0].length });
  }
  return marks;
}

function numberOf(match: RegExpExecArray): number | null {
  const number = match.slice(1).find((group) => group !== undefined) ?? '';
  return /\d/u.test(number) ? Number(number) : readSmallNumeral(number);
}

function* linesOf(text: string) {
  for (let start = 0; start < text.length;) {
    const lineEnd = text.indexOf('\n', start);
    const end = lineEnd < 0 ? text.length : lineEnd;
    yield { line: text.slice(start, end), start };
    start = end + 1;
  }
}

/** A text whose lines are this long on average has lost its line ends. */
const LOST_LINES = 300;

function hasLostLineEnds(text: string): boolean {
  return text.length / text.split('\n').filter((line) => line.trim() !== '').length > LOST_LINES;
}

/** Marks with a colon inside a line, behind a stop or a bracket: `…依法行政。第二篇:…`. */
function findInlineMarks(text: string, words: CompilationMarks): Mark[] {
  const pattern = new RegExp(
    `(?<=^|[。！!？?；;】〕)）\\s])(?:${words.marks.map(toPattern).join('|')}) ?[:：] ?`,
    'gu',
  );
  const marks: Mark[] = [];
  for (const match of text.matchAll(pattern)) {
    if (numberOf(match) !== marks.length + 1) continue;
    marks.push({ start: match.index, end: match.index + match[0].length });
  }
  return marks;
}

/** @param starts where each article begins, its mark or what stands before it on the line included */
function partsBetween(text: string, marks: readonly Mark[], starts: readonly number[]): Edit[][] {
  // What each article leaves out: the others and its mark.
  return marks.map((mark, index) => {
    const start = starts[index] ?? 0;
    const end = trimEnd(text, starts[index + 1] ?? text.length);
    const behind = mark.start === start ? skipBlank(text, mark.end, end) : mark.end;
    return [
      { start: 0, end: start, insert: '' },
      { start: mark.start, end: behind, insert: '' },
      { start: end, end: text.length, insert: '' },
    ];
  });
}

function skipBlank(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && /\s/u.test(text.charAt(at))) at += 1;
  return at;
}

function trimEnd(text: string, to: number): number {
  let end = to;
  while (end > 0 && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return end;
}
