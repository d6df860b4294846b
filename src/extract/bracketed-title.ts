/** Finds titles in 《》, or alone in 〈〉: nested, doubled, broken over lines, never closed. */

/** A title as it stands in the text; offsets in UTF-16 units, brackets included. */
export interface BracketedTitle {
  start: number;
  end: number;
  /** Offsets of the text between the brackets. */
  innerStart: number;
  innerEnd: number;
  /** False for a title whose 》 is missing; its end is then the last plausible one. */
  closed: boolean;
  /** Titles inside this one, outermost first. */
  nested: { start: number; end: number }[];
}

/** Longest stretch that is searched for the closing mark; real titles with a nested one stay below. */
const MAX_TITLE = 160;
/** A title never closed is cut after its last genre word within this stretch. */
const MAX_UNCLOSED = 80;

const OPENERS = new Set(['《', '〈', '<', '＜']);
const CLOSERS = new Set(['》', '〉', '>', '＞']);
const STOPS = new Set(['。', '！', '!', '？', '?', '；', '\t']);
/** List marks: in front of an inner 《 they show that the outer title ended without its 》. */
const LIST_MARK = /[、，,和及与]$/u;
/** A line that begins a numbered part, such as `一、` or `（二）`: no title runs into it. */
const HEADING_START =
  /^[ \u3000]*(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[)）]|第[一二三四五六七八九十]+[章条部篇])/u;

/**
 * All titles of a text in order; a title inside another is listed with the outer one only.
 * @param genreEnd end of the last genre word (办法, 规定 …) with its year range in a stretch of text, 0 when there is none
 */
export function findBracketedTitles(
  text: string,
  genreEnd: (stretch: string) => number,
): BracketedTitle[] {
  const titles: BracketedTitle[] = [];
  for (let at = text.indexOf('《'); at !== -1; at = text.indexOf('《', at)) {
    const title = readTitle(text, at) ?? cutUnclosed(text, at, genreEnd);
    if (title === null) {
      at += 1;
      continue;
    }
    titles.push(title);
    at = title.end;
  }
  return [...titles, ...findInSingleBrackets(text, titles, genreEnd)].sort(
    (a, b) => a.start - b.start,
  );
}

/** 〈青禾县档案管理办法〉, <青禾县档案管理办法>: what stands alone in the brackets of inner titles. */
const SINGLE_BRACKETS = /[〈<＜]([^〈〉<>＜＞《》\n。；]{5,80})[〉>＞]/gu;

/** Titles in single brackets outside the others; only those that end in a genre word, since other things stand there too. */
function findInSingleBrackets(
  text: string,
  titles: readonly BracketedTitle[],
  genreEnd: (stretch: string) => number,
): BracketedTitle[] {
  const found: BracketedTitle[] = [];
  let next = 0;
  for (const match of text.matchAll(SINGLE_BRACKETS)) {
    const [all, inner = ''] = match;
    const start = match.index;
    const end = start + all.length;
    while ((titles[next]?.end ?? Infinity) <= start) next += 1;
    if ((titles[next]?.start ?? Infinity) < end || genreEnd(inner) !== inner.length) continue;
    found.push({ start, end, innerStart: start + 1, innerEnd: end - 1, closed: true, nested: [] });
  }
  return found;
}

function readTitle(text: string, start: number): BracketedTitle | null {
  const limit = Math.min(text.length, start + MAX_TITLE);
  const nested: { start: number; end: number }[] = [];
  const open: number[] = [];
  for (let at = start + 1; at < limit; at += 1) {
    const mark = text.charAt(at);
    if (STOPS.has(mark)) return null;
    if (mark === '\n' && !continuesOverLine(text, start, at)) return null;
    // A closing quote that nothing inside has opened ends the quotation around the title, not the title.
    if (mark === '”' && text.lastIndexOf('“', at) < start) return null;
    if (OPENERS.has(mark)) {
      if (mark === '《' && open.length === 0 && LIST_MARK.test(text.slice(start + 1, at)))
        return null;
      open.push(at);
    } else if (CLOSERS.has(mark)) {
      const inner = open.pop();
      if (inner !== undefined) {
        nested.push({ start: inner, end: at + 1 });
        continue;
      }
      if (mark !== '》') return null;
      const end = text.charAt(at + 1) === '》' ? at + 2 : at + 1;
      nested.sort((a, b) => a.start - b.start);
      return { start, end, innerStart: start + 1, innerEnd: at, closed: true, nested };
    }
  }
  return null;
}

/** A title broken by a line end goes on with a word, not with a heading, and is closed on the next line. */
function continuesOverLine(text: string, start: number, lineEnd: number): boolean {
  if (lineEnd === start + 1) return false;
  let next = lineEnd + 1;
  while (text.charAt(next) === ' ' || text.charAt(next) === '\u3000') next += 1;
  const rest = text.slice(next, next + MAX_UNCLOSED);
  const close = rest.search(/[》\n。；]/u);
  return rest.charAt(close) === '》' && !HEADING_START.test(rest);
}

function cutUnclosed(
  text: string,
  start: number,
  genreEnd: (stretch: string) => number,
): BracketedTitle | null {
  const rest = text.slice(start + 1, start + 1 + MAX_UNCLOSED);
  const stop = rest.search(/[，,。；;！!？?\n《”]/u);
  const length = genreEnd(stop === -1 ? rest : rest.slice(0, stop));
  if (length === 0) return null;
  const end = start + 1 + length;
  return { start, end, innerStart: start + 1, innerEnd: end, closed: false, nested: [] };
}
