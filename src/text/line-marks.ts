/**
 * What a program put at the edge of every line: quote marks of mail, numbers of lines or paragraphs, the frame of a box. A report
 * has none of these on nearly all of its lines.
 */
import { applyEdits, type Edit, type MappedText } from './edits.ts';

/** `> 一、主要做法`, `>> …`. */
const QUOTE = /^ *>[> ]*/u;
/** The number of a line or paragraph: `12  一、主要做法`, `[12] …`, `12: …`; captures it. */
const NUMBER = /^ *(?:\[(\d{1,5})\] ?|(\d{1,5})(?:  +|[:：|]\s?))/u;
/** The left and the right side of a box: `│ … │`, `| … |`. */
const LEFT_SIDE = /^ *[|│┃║] */u;
const RIGHT_SIDE = / *[|│┃║] *$/u;
/** The upper and the lower side of a box: `┌────┐`, `+----+`, `|----|`. */
const RULE = /^ *[-─━═=+|│┃┌┐└┘├┤╔╗╚╝╠╣┬┴┼:]{6,} *$/u;

/** So many of the lines have it. */
const NEARLY_ALL = 0.8;
/** Fewer lines prove nothing. */
const LEAST_LINES = 8;

/** Takes such marks off all lines; a text without any comes back as it was. */
export function removeLineMarks(source: MappedText): MappedText {
  const lines = splitLines(source.text);
  if (lines.length < LEAST_LINES) return source;
  return applyEdits(
    source,
    numbersOf(lines) ?? edgesOf(lines, [QUOTE]) ?? edgesOf(lines, [LEFT_SIDE, RIGHT_SIDE]) ?? [],
  );
}

interface Line {
  text: string;
  start: number;
}

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') lines.push({ text: line, start });
    start += line.length + 1;
  }
  return lines;
}

/** Numbers that count the lines from 0 or 1 on, one by one; null when they do not. */
function numbersOf(lines: readonly Line[]): Edit[] | null {
  const edits: Edit[] = [];
  let next: number | null = null;
  for (const { text, start } of lines) {
    const match = NUMBER.exec(text);
    const number = Number(match?.[1] ?? match?.[2] ?? NaN);
    if (match === null || (next === null ? number > 1 : number !== next)) continue;
    next = number + 1;
    edits.push({ start, end: start + match[0].length, insert: '' });
  }
  return edits.length >= lines.length * NEARLY_ALL ? edits : null;
}

/** What all of the patterns match on nearly all lines, and lines that are rules. */
function edgesOf(lines: readonly Line[], patterns: readonly RegExp[]): Edit[] | null {
  const edits: Edit[] = [];
  let marked = 0;
  for (const { text, start } of lines) {
    const matches = patterns.map((pattern) => pattern.exec(text));
    const isRule = RULE.test(text);
    if (isRule || matches.every((match) => match !== null)) marked += 1;
    if (isRule) edits.push({ start, end: start + text.length, insert: '' });
    else
      for (const match of matches)
        if (match !== null && match[0] !== '' && matches.every((one) => one !== null))
          edits.push({
            start: start + match.index,
            end: start + match.index + match[0].length,
            insert: '',
          });
  }
  return marked >= lines.length * NEARLY_ALL && edits.length > 0 ? edits : null;
}
