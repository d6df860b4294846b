/** Page numbers that printing left between the lines and inside sentences. */
import { applyEdits, withoutOverlaps, type Edit, type MappedText } from './edits.ts';

/** A page number between dashes, in a line of its own or in a sentence: `— 12 —`, `－12－`. */
const DASHED_MARK =
  /(?<![\d\w—–―─－-])[—–―─－]{1,2} {0,2}\d{1,3} {0,2}[—–―─－]{1,2}(?![\d\w—–―─－-])/gu;

/** A line that holds a page number alone: `-12-`, `~12~`, `·12·`, `- 12 -`, `第 3 页`, `第3页 共9页`, `1 / 6`, `Page 3 of 9`. */
const LINE_MARK =
  /^[ ]*(?:-{1,2} ?\d{1,3} ?-{1,2}|[~～] ?\d{1,3} ?[~～]|[·•] ?\d{1,3} ?[·•]|第 ?\d{1,3} ?页(?:[ ,，/|]{0,3}共 ?\d{1,3} ?页)?|共 ?\d{1,3} ?页[ ,，]{0,2}第 ?\d{1,3} ?页|\d{1,3} ?\/ ?\d{1,3}|page \d{1,3}(?: of \d{1,3})?)[ ]*$/gimu;

/** A line that holds a number alone: `12`. A page number only when such lines count upwards. */
const BARE_NUMBER = /^[ ]*(\d{1,3})[ ]*$/gmu;

/** So many bare numbers that count upwards by one are page numbers, not cells of a table. */
const LEAST_BARE_NUMBERS = 3;

/** A running head is no longer. */
const LONGEST_HEAD = 50;

/** Takes page marks and running heads out. The lines around one that stood alone become neighbours. */
export function removePageMarks(source: MappedText): MappedText {
  const { text } = source;
  const spans = [
    ...findMarks(text, DASHED_MARK),
    ...findMarks(text, LINE_MARK),
    ...findBareNumbers(text),
  ];
  const all = joinNeighbours(text, [...spans, ...findRunningHeads(text, spans)]);
  const edits = all.map((span) => withLineEnds(text, span));
  return applyEdits(source, withoutOverlaps(edits));
}

/** Running heads: a line that stands right beside page marks, above or below them, at least twice and beside most of them. */
function findRunningHeads(text: string, marks: readonly Span[]): Span[] {
  const beside = new Map<string, Span[]>();
  for (const mark of marks) {
    if (!isOwnLine(text, mark)) continue;
    for (const span of [lineBefore(text, mark.start), lineBehind(text, mark.end)]) {
      const line = text.slice(span.start, span.end).trim();
      if (line.length < 4 || line.length > LONGEST_HEAD) continue;
      const spans = beside.get(line) ?? [];
      if (spans.at(-1)?.end !== span.end) spans.push(span);
      beside.set(line, spans);
    }
  }
  const pages = marks.length - 1;
  return [...beside.values()]
    .filter((spans) => spans.length >= 2 && spans.length >= pages / 2)
    .flat();
}

/** Makes one stretch of a mark and the running head beside it. */
function joinNeighbours(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    const isNext =
      last !== undefined &&
      isOwnLine(text, last) &&
      isOwnLine(text, span) &&
      span.start >= last.end &&
      text.slice(last.end, span.start).trim() === '';
    if (isNext) last.end = span.end;
    else joined.push({ ...span });
  }
  return joined;
}

function lineBefore(text: string, at: number): Span {
  let end = at;
  while (end > 0 && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return { start: text.lastIndexOf('\n', end - 1) + 1, end };
}

function lineBehind(text: string, at: number): Span {
  let start = at;
  while (start < text.length && /\s/u.test(text.charAt(start))) start += 1;
  const newline = text.indexOf('\n', start);
  return { start, end: newline < 0 ? text.length : newline };
}

function isOwnLine(text: string, { start, end }: Span): boolean {
  return (start === 0 || text[start - 1] === '\n') && (end === text.length || text[end] === '\n');
}

interface Span {
  start: number;
  end: number;
}

function findMarks(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => withBlanks(text, match.index, match[0].length));
}

function withBlanks(text: string, index: number, length: number): Span {
  let start = index;
  while (text[start - 1] === ' ') start -= 1;
  let end = index + length;
  while (text[end] === ' ') end += 1;
  return { start, end };
}

function findBareNumbers(text: string): Span[] {
  const numbers = [...text.matchAll(BARE_NUMBER)];
  const ascending = numbers.every(
    (match, index) => index === 0 || Number(match[1]) === Number(numbers[index - 1]?.[1]) + 1,
  );
  return ascending && numbers.length >= LEAST_BARE_NUMBERS
    ? numbers.map((match) => ({ start: match.index, end: match.index + match[0].length }))
    : [];
}

/** A mark in a line of its own goes with the empty lines around it; one line end stays. */
function withLineEnds(text: string, { start, end }: Span): Edit {
  if (!isOwnLine(text, { start, end })) return { start, end, insert: '' };
  let from = start;
  while (from > 0 && (text[from - 1] === '\n' || text[from - 1] === ' ')) from -= 1;
  let to = end;
  while (to < text.length && text[to] === '\n') to += 1;
  return { start: from, end: to, insert: from === 0 || to === text.length ? '' : '\n' };
}
