/** The lines of a page as metadata are read from them: the head, the foot, and what cleaning took out. */
import type { MetadataInput } from './document.ts';

/** A line without the blanks around it; offsets in UTF-16 units of the text. */
export interface PageLine {
  text: string;
  start: number;
  end: number;
}

/** Where on a page metadata stand. */
export interface PageView {
  /** First lines of the text, title and byline among them, up to the report's own sentences or a little further. */
  head: readonly PageLine[];
  /** Last lines of the text, the last one first. */
  foot: readonly PageLine[];
  /** Lines that cleaning took out before and inside the text. */
  furnitureHead: readonly string[];
  /** Lines that cleaning took out behind the text. */
  furnitureFoot: readonly string[];
}

const HEAD_LINES = 40;
const FOOT_LINES = 80;
/** Lines further in than this are not looked at for head or foot, however the text is broken. */
const REACH = 8000;

/** Takes the lines that can hold metadata from a report. */
export function viewPage({ text, furniture }: MetadataInput): PageView {
  const pick = (...positions: string[]) =>
    furniture.filter((line) => positions.includes(line.position)).map((line) => line.text);
  return {
    head: linesOf(text, 0, Math.min(text.length, REACH)).slice(0, HEAD_LINES),
    foot: linesOf(text, Math.max(0, text.length - REACH), text.length)
      .slice(-FOOT_LINES)
      .reverse(),
    furnitureHead: pick('head', 'inside'),
    furnitureFoot: pick('foot'),
  };
}

function linesOf(text: string, from: number, to: number): PageLine[] {
  const lines: PageLine[] = [];
  for (let at = from; at < to;) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 || newline > to ? to : newline;
    const line = text.slice(at, end);
    const trimmed = line.trim();
    if (trimmed !== '') {
      const start = at + line.indexOf(trimmed);
      lines.push({ text: trimmed, start, end: start + trimmed.length });
    }
    at = end + 1;
  }
  return lines;
}
