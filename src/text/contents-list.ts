/** Finds the list of contents that a page prints above its report: short lines which come again further down as headings. */
import { readBareNumber, readHeadingNumber } from './heading-number.ts';

/** Lines further down than this are the report's own. */
const SEARCHED = 6000;
/** A longer line is no entry of a list of contents. */
const LONGEST_ENTRY = 48;
const LEAST_ENTRIES = 3;
/** So many characters of a heading are compared with an entry. */
const LONGEST_HEADING = 64;
/** No report has more headings than this that a list of contents names. */
const MOST_HEADINGS = 300;
const SHORTEST_CORE = 3;

/** A number without a mark, as lists of contents print it: `一 职责履行`, `1 职责履行`. */
const UNMARKED_NUMBER = /^(?:[一二三四五六七八九十]{1,3}|\d{1,2})\s+/u;
/** Dots and the number of a page behind an entry: `……3`, ` - 12 -`. */
const PAGE_NUMBER = /[\s.．…·\-－—]*\d{0,3}[\s\-－—]*$/u;
/** Markdown marks in front of a line: `## `, `**`. */
const FRONT_MARKS = /^[#*_\s]+/u;
/** A mark inside a sentence, which no entry holds. */
const SENTENCE = /[。！!？?；;]/u;

/** A line without blanks and marks around it; offsets in UTF-16 units of the text. */
interface Line {
  start: number;
  end: number;
  text: string;
}

/**
 * @param text the cleaned text
 * @returns where the list begins and ends (offsets in UTF-16 units, whole lines); null when there is none
 */
export function findContentsList(text: string): { start: number; end: number } | null {
  const lines = linesOf(text);
  const headings = lines.filter(isNumbered).slice(0, MOST_HEADINGS);
  let run: (Line & { core: string })[] = [];
  for (const line of lines) {
    if (line.start > SEARCHED) return null;
    const core = line.text.length <= LONGEST_ENTRY ? coreOf(line.text) : '';
    if (core.length >= SHORTEST_CORE && !SENTENCE.test(line.text)) {
      run.push({ ...line, core });
      continue;
    }
    const list = repeated(run, headings);
    if (list !== null) return list;
    run = [];
  }
  return null;
}

/** The entries that come again, in their order, as later headings. */
function repeated(
  run: readonly (Line & { core: string })[],
  headings: readonly Line[],
): { start: number; end: number } | null {
  const end = run.at(-1)?.end ?? 0;
  let from = headings.findIndex(({ start }) => start > end);
  if (from < 0 || run.length < LEAST_ENTRIES) return null;
  const found: Line[] = [];
  for (const entry of run) {
    const at = headings.findIndex(
      (heading, index) =>
        index >= from && heading.text.slice(0, LONGEST_HEADING).includes(entry.core),
    );
    if (at < 0) continue;
    from = at + 1;
    found.push(entry);
  }
  const [first] = found;
  const last = found.at(-1);
  if (first === undefined || last === undefined || found.length < LEAST_ENTRIES) return null;
  return { start: first.start, end: last.end };
}

/** Lines that hold anything. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end).trim().replace(FRONT_MARKS, '');
    if (line !== '') lines.push({ start, end, text: line });
    start = end + 1;
  }
  return lines;
}

function isNumbered({ text }: Line): boolean {
  return (readHeadingNumber(text, 0) ?? readBareNumber(text, 0)) !== null;
}

/** An entry without its number and that of its page. */
function coreOf(entry: string): string {
  const number = readHeadingNumber(entry, 0) ?? readBareNumber(entry, 0);
  const rest = number === null ? entry.replace(UNMARKED_NUMBER, '') : entry.slice(number.end);
  return rest.replace(PAGE_NUMBER, '').trim();
}
