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
    offset = end + 1;
  }
  return null;
}
