/** Refuses Markdown that no person wrote: nesting and links in numbers that would stall a parser. */

/** Where a body goes beyond all measure. */
export interface MarkdownExcess {
  /** Offset in UTF-16 units of the line. */
  offset: number;
  message: string;
  hint: string;
}

/** Columns of blanks, quote marks and list marks that may stand before a line's text. */
const MAX_PREFIX = 100;

/** Links that may stand in one block; time to parse them grows with the square of their number. */
const MAX_LINKS = 1000;

/** Cells that may stand in one row of a table, and brackets in one line. */
const MAX_CELLS = 500;
const MAX_BRACKETS = 10_000;

/** What names an address for links elsewhere, `[1]: https://…`; so many may a file hold. */
const DEFINITION = /^ {0,3}\[[^\]]{1,200}\]:/u;
const MAX_DEFINITIONS = 1000;

/** Blanks, quote marks and bullets before the text of a line: `  > - `. */
const LINE_PREFIX = /[ \t>*+-]*/uy;

/** What ends the text of a link and begins its address: `](`. */
const LINK_JOINT = /\]\(/gu;

/**
 * Checks a body in one pass.
 * @param source the whole file
 * @param start offset in UTF-16 units where the body begins
 * @returns the first line at which it goes too far, or null
 */
export function findMarkdownExcess(source: string, start: number): MarkdownExcess | null {
  let links = 0;
  let definitions = 0;
  for (let offset = start; offset < source.length;) {
    const lineEnd = source.indexOf('\n', offset);
    const end = lineEnd < 0 ? source.length : lineEnd;
    LINE_PREFIX.lastIndex = offset;
    const prefix = LINE_PREFIX.exec(source)?.[0] ?? '';
    const isRule = offset + prefix.length >= end;
    if (prefix.length > MAX_PREFIX && !isRule)
      return {
        offset,
        message: 'text is nested too deeply',
        hint: 'take out quote and list marks',
      };
    const line = source.slice(offset, end);
    links = line.trim() === '' ? 0 : links + (line.match(LINK_JOINT)?.length ?? 0);
    if (links > MAX_LINKS)
      return { offset, message: 'block holds too many links', hint: 'write them as plain text' };
    if (DEFINITION.test(line)) definitions += 1;
    const what =
      findRepeated(line) ?? (definitions > MAX_DEFINITIONS ? 'addresses of links' : null);
    if (what !== null)
      return { offset, message: `text holds too many ${what}`, hint: 'take out what is no text' };
    offset = end + 1;
  }
  return null;
}

/** What a line holds more of than any line that a person wrote; null for a common line. */
function findRepeated(line: string): string | null {
  if (line.length < MAX_CELLS) return null;
  if (countOf(line, '|') > MAX_CELLS) return 'cells in a row';
  return countOf(line, '[') > MAX_BRACKETS ? 'brackets in a line' : null;
}

function countOf(line: string, mark: string): number {
  let count = 0;
  for (let at = line.indexOf(mark); at >= 0; at = line.indexOf(mark, at + 1)) count += 1;
  return count;
}
