/** Finds the list of contents that a page prints above its report: short lines which come again further down as headings. */

/** Lines further down than this are the report's own. */
const SEARCHED = 6000;
/** A longer line is no entry of a list of contents. */
const LONGEST_ENTRY = 48;
const LEAST_ENTRIES = 3;
/** So many characters of a later line are compared with an entry. */
const LONGEST_HEADING = 64;
const SHORTEST_CORE = 3;

/** A heading's number or Markdown marks, in any form: `一、`, `（一）`, `1.2 `, `## `, `第一部分 `. */
const NUMBER =
  /^[\s\u3000#*_]*(?:第[一二三四五六七八九十]{1,3}[部章节]分?|[(（]?[一二三四五六七八九十]{1,3}[)）]?|[(（]?\d{1,2}(?:\.\d{1,2})*[)）]?)?[、.．:：\s\u3000]*/u;
/** Dots and the number of a page behind an entry: `……3`, ` - 12 -`. */
const PAGE_NUMBER = /[\s.．…·\-－—]*\d{0,3}[\s\-－—]*$/u;
/** A mark inside a sentence, which no entry holds. */
const SENTENCE = /[。！!？?；;]/u;

/**
 * @param text the cleaned text
 * @returns where the list begins and ends (offsets in UTF-16 units, whole lines); null when there is none
 */
export function findContentsList(text: string): { start: number; end: number } | null {
  let run: { start: number; end: number; core: string }[] = [];
  for (let at = 0; at < Math.min(text.length, SEARCHED);) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(at, end);
    if (line.trim() !== '') {
      const core = line.trim().length <= LONGEST_ENTRY ? coreOf(line.trim()) : '';
      const isEntry = core.length >= SHORTEST_CORE && !SENTENCE.test(line);
      if (isEntry) run.push({ start: at, end, core });
      else {
        const list = repeated(run, text);
        if (list !== null) return list;
        run = [];
      }
    }
    at = end + 1;
  }
  return null;
}

/** The entries that come again, in their order, as beginnings of later lines. */
function repeated(
  run: readonly { start: number; end: number; core: string }[],
  text: string,
): { start: number; end: number } | null {
  const last = run.at(-1);
  if (last === undefined || run.length < LEAST_ENTRIES) return null;
  const later = text
    .slice(last.end + 1)
    .split('\n')
    .map((line) => line.slice(0, LONGEST_HEADING));
  let from = 0;
  const found: { start: number; end: number }[] = [];
  for (const entry of run) {
    const at = later.findIndex(
      (line, index) => index >= from && isNumbered(line) && line.includes(entry.core),
    );
    if (at < 0) continue;
    from = at + 1;
    found.push(entry);
  }
  const first = found[0];
  const end = found.at(-1)?.end;
  if (first === undefined || end === undefined || found.length < LEAST_ENTRIES) return null;
  return { start: first.start, end };
}

function coreOf(line: string): string {
  return line.replace(NUMBER, '').replace(PAGE_NUMBER, '').trim();
}

/** Whether a line begins with a number of its own. */
function isNumbered(line: string): boolean {
  return (NUMBER.exec(line)?.[0].trim() ?? '') !== '';
}
