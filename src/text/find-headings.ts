/** Finds what opens sections in a text: numbered headings, plain headings, and paragraphs that begin with 下一步. */
import type { SectionRoles } from '../schema/section-roles.ts';
import { findContentsList } from './contents-list.ts';
import { createHeadingEndFinder, type HeadingEndFinder } from './heading-end.ts';
import {
  HEADING_FORMS,
  readBareNumber,
  readHeadingNumber,
  type HeadingForm,
  type HeadingNumber,
} from './heading-number.ts';
import type { RoleReader } from './section-role.ts';

/** Something that opens a section; offsets in UTF-16 units. */
export interface Heading {
  start: number;
  end: number;
  /** Form of its number; `plain` for a heading without one, `lead` for a paragraph. */
  form: HeadingForm | 'plain' | 'lead';
  /** Its number; 0 without one. */
  ordinal: number;
  /** Verbatim with its number; the whole line's beginning for a paragraph. */
  label: string;
  /** The label without its number. */
  title: string;
}

/** A line without number is a heading only when it is this short. */
const LONGEST_PLAIN = 26;

/** Blanks, Markdown marks, bullets and bold marks in front of a heading: `## 一、`, `##一、`, `● （一）`, `**（一）…**`, `【主要做法】`. */
const FRONT = /[\s\u3000\ufeff]*(#{1,6}\s*)?[*_\s【〖●◆◇■□▲△▶►◎○★☆※•·▪➢➤✦✓√-]*/uy;

/** What stands behind a heading and is no part of it: `**`, `】`. */
const MARKS_BEHIND = /[*_】〗]+$/u;
/** The same behind a heading without a number, with its colon: `主要做法：`, `主要做法】`. */
const BACK = /[*_\s:：】〗]+$/u;

/** Where a number may stand inside a line: behind a stop or a blank. */
const INSIDE = /(?<=[。；;：:！!\s])(?=[(（一二三四五六七八九十])/gu;

/** A text with lines as long as this on average has lost its line ends, headings run on behind their sections. */
const DENSE_LINES = 300;

/**
 * @param roles themes, and words that end headings
 * @param reader tells which lines without number open a section
 * @returns headings in reading order; a list of contents above the report holds none
 */
export function findHeadings(text: string, roles: SectionRoles, reader: RoleReader): Heading[] {
  const scan: Scan = {
    text,
    findEnd: createHeadingEndFinder(roles),
    reader,
    last: new Map(),
    found: [],
    isDense:
      text.length / (text.split('\n').filter((line) => line.trim() !== '').length || 1) >
      DENSE_LINES,
    inside: -1,
  };
  const contents = findContentsList(text);
  for (let at = 0; at < text.length;) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    if (contents === null || at < contents.start || at > contents.end) readLine(scan, at, end);
    at = end + 1;
  }
  return scan.found;
}

/** One pass over a text. */
interface Scan {
  text: string;
  findEnd: HeadingEndFinder;
  reader: RoleReader;
  /** Last ordinal of each form; those below a heading are forgotten when it comes. */
  last: Map<HeadingForm, number>;
  found: Heading[];
  isDense: boolean;
  /** Next place inside a line where a number may stand, as far as looked for: each place is looked for once. */
  inside: number;
}

function readLine(scan: Scan, lineStart: number, lineEnd: number) {
  FRONT.lastIndex = lineStart;
  const front = FRONT.exec(scan.text);
  const start = Math.min(lineStart + (front?.[0].length ?? 0), lineEnd);
  if (start === lineEnd) return;
  const end = takeNumbered(scan, start, lineEnd) ?? takePlain(scan, start, lineEnd, front?.[1]);
  readInside(scan, end ?? start, lineEnd);
}

/** Takes a numbered heading that begins at `start`; gives its end, or null when none does. */
function takeNumbered(scan: Scan, start: number, lineEnd: number): number | null {
  const { text, last, found } = scan;
  const number = readHeadingNumber(text, start) ?? bareNumber(scan, start, lineEnd);
  if (number === null || number.end >= lineEnd || isStrayDecimal(scan, number)) return null;
  const end = scan.findEnd(text, number.end, lineEnd);
  if (end === null) return null;
  const { form, ordinal } = number;
  for (const lower of HEADING_FORMS.slice(HEADING_FORMS.indexOf(form) + 1)) last.delete(lower);
  last.set(form, ordinal);
  const label = text.slice(start, end).replace(MARKS_BEHIND, '');
  const title = text.slice(number.end, end).replace(MARKS_BEHIND, '');
  found.push({ start, end, form, ordinal, label, title });
  return end;
}

/** A number without a mark before a short line of its own, when it goes on with those before it. */
function bareNumber({ text, last }: Scan, start: number, lineEnd: number): HeadingNumber | null {
  if (lineEnd - start > LONGEST_PLAIN || /[。，,；;！!？?]/u.test(text.slice(start, lineEnd)))
    return null;
  const number = readBareNumber(text, start);
  return number !== null && number.ordinal === (last.get(number.form) ?? 0) + 1 ? number : null;
}

/** `3.2` counts only where it begins or goes on; elsewhere it is a quantity. */
function isStrayDecimal({ last }: Scan, { form, ordinal }: HeadingNumber): boolean {
  return form === 'decimal' && ordinal !== 1 && ordinal !== (last.get('decimal') ?? 0) + 1;
}

/** Takes a short line or a paragraph that opens a section without a number; gives a heading's end. */
function takePlain(
  scan: Scan,
  start: number,
  lineEnd: number,
  hashes: string | undefined,
): number | null {
  const { text, found, reader } = scan;
  const line = text.slice(start, Math.min(lineEnd, start + LONGEST_PLAIN + 4)).trimEnd();
  const title = line.replace(BACK, '');
  const isWhole = start + line.length >= lineEnd || text.slice(start, lineEnd).trimEnd() === line;
  const isShort = isWhole && title.length <= LONGEST_PLAIN && !/[。，,；;！!？?]/u.test(title);
  const isHeading =
    isShort && (hashes === undefined ? reader.isPlainHeading(title) : hashes.trim().length > 1);
  if (isHeading) {
    const end = start + title.length;
    found.push({ start, end, form: 'plain', ordinal: 0, label: title, title });
    return end;
  }
  if (!isShort && reader.leadOf(line) !== null)
    found.push({ start, end: start, form: 'lead', ordinal: 0, label: line, title: line });
  return null;
}

/** Headings further on in a line: right behind a heading, or behind a stop, when they go on with the numbers. */
function readInside(scan: Scan, from: number, lineEnd: number) {
  for (let at = from; at < lineEnd;) {
    const end = goesOn(scan, at) ? takeNumbered(scan, at, lineEnd) : null;
    if (end !== null) {
      at = end;
      continue;
    }
    if (scan.inside <= at) {
      INSIDE.lastIndex = at + 1;
      scan.inside = INSIDE.exec(scan.text)?.index ?? Infinity;
    }
    at = scan.inside;
  }
}

/** Whether a number inside a line continues those before it; a list in running text would not. */
function goesOn({ text, last, found, isDense }: Scan, at: number): boolean {
  const number = readHeadingNumber(text, at);
  if (number === null || (number.form !== 'cn' && number.form !== 'paren')) return false;
  const before = last.get(number.form);
  if (before !== undefined) return number.ordinal === before + 1;
  if (number.ordinal !== 1) return false;
  const previous = found.at(-1);
  if (previous === undefined) return isDense && number.form === 'cn';
  return isDense || text.slice(previous.end, at).trim() === '';
}
