/** Puts the pieces of text on a PDF page into lines, and lines into paragraphs, by where they stand. */
import { beginsParagraph } from './hard-wraps.ts';

/** A piece of text as the PDF places it; lengths in points, the origin at the lower left of the page. */
export interface PdfPiece {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Font size. */
  size: number;
}

/** A line of a page. */
export interface PdfLine {
  text: string;
  left: number;
  right: number;
  y: number;
  size: number;
}

/** Pieces belong to one line when their baselines differ by less than this share of the font size. */
const SAME_LINE = 0.5;
/** A gap of this share of the font size is a blank; one of several sizes parts the cells of a table. */
const BLANK_GAP = 0.3;
const CELL_GAP = 2.5;

/** A line that ends this far from the right edge, in font sizes, ends a paragraph. */
const SHORT_BY = 2.2;
/** A line that begins this far from the left edge begins a paragraph. */
const INDENT = 1.2;
/** Lines that lie further apart than this, in font sizes, are of different paragraphs. */
const PARAGRAPH_GAP = 2.6;

/** Page numbers and running heads stand alone in the first or last line: `— 3 —`, `3`, `第 3 页`. */
const PAGE_NUMBER =
  /^[-—–―─－\s]*(?:第\s*)?\d{1,4}(?:\s*页)?(?:\s*[/／]\s*\d{1,4}|\s*共\s*\d{1,4}\s*页)?[-—–―─－\s]*$/u;

/** A running head or foot repeats on so many pages. */
const LEAST_REPEATS = 3;

/** Lines of one page in reading order: from the top, each from the left. */
export function linesOfPage(pieces: readonly PdfPiece[]): PdfLine[] {
  const shown = pieces.filter((piece) => piece.text.trim() !== '');
  const fromTop = [...shown].sort((a, b) => b.y - a.y || a.x - b.x);
  const groups: PdfPiece[][] = [];
  for (const piece of fromTop) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (
      group !== undefined &&
      first !== undefined &&
      first.y - piece.y < Math.max(first.size, piece.size) * SAME_LINE
    )
      group.push(piece);
    else groups.push([piece]);
  }
  return groups.map(lineOf);
}

function lineOf(group: readonly PdfPiece[]): PdfLine {
  const pieces = [...group].sort((a, b) => a.x - b.x);
  let text = '';
  let right = pieces[0]?.x ?? 0;
  for (const piece of pieces) {
    const gap = (piece.x - right) / piece.size;
    if (text !== '') text += gap > CELL_GAP ? '  ' : gap > BLANK_GAP ? ' ' : '';
    text += piece.text;
    right = Math.max(right, piece.x + piece.width);
  }
  const size = Math.max(...pieces.map((piece) => piece.size));
  return { text: text.trim(), left: pieces[0]?.x ?? 0, right, y: pieces[0]?.y ?? 0, size };
}

/**
 * Joins the lines of all pages into paragraphs, without page numbers and running heads.
 * @param pages lines of each page
 * @returns one paragraph per line, with an empty line between them
 */
export function paragraphsOfPages(pages: readonly (readonly PdfLine[])[]): string {
  const running = findRunningLines(pages);
  const bodies = pages.map((page) => withoutEdges(page, running));
  const all = bodies.flat();
  const left = percentile(
    all.map((line) => line.left),
    0.1,
  );
  const right = percentile(
    all.map((line) => line.right),
    0.9,
  );
  const paragraphs: string[] = [];
  for (const page of bodies)
    for (const [index, line] of page.entries()) {
      const before = page[index - 1];
      const last = paragraphs.at(-1);
      const previous = before ?? lastLineBefore(bodies, page);
      if (
        last !== undefined &&
        previous !== null &&
        goesOn(previous, line, before !== undefined, left, right)
      )
        paragraphs[paragraphs.length - 1] = last + joint(last, line.text) + line.text;
      else paragraphs.push(line.text);
    }
  return paragraphs.join('\n\n');
}

function lastLineBefore(pages: readonly (readonly PdfLine[])[], page: readonly PdfLine[]) {
  for (let at = pages.indexOf(page) - 1; at >= 0; at -= 1) {
    const line = pages[at]?.at(-1);
    if (line !== undefined) return line;
  }
  return null;
}

function goesOn(before: PdfLine, line: PdfLine, samePage: boolean, left: number, right: number) {
  const { size } = line;
  if (beginsParagraph(line.text)) return false;
  if (Math.abs(before.size - size) > size * 0.15) return false;
  if (samePage && before.y - line.y > size * PARAGRAPH_GAP) return false;
  return before.right > right - size * SHORT_BY && line.left < left + size * INDENT;
}

function joint(before: string, after: string): string {
  return /[a-z]$/iu.test(before) && /^[a-z]/iu.test(after) ? ' ' : '';
}

/** First and last lines that come back on several pages, their numbers aside. */
function findRunningLines(pages: readonly (readonly PdfLine[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const line of new Set([page[0], page.at(-1)])) {
      if (line === undefined) continue;
      const form = formOf(line);
      counts.set(form, (counts.get(form) ?? 0) + 1);
    }
  return new Set([...counts].filter(([, count]) => count >= LEAST_REPEATS).map(([form]) => form));
}

function formOf(line: PdfLine): string {
  return line.text.replace(/\d+/gu, '0');
}

function withoutEdges(page: readonly PdfLine[], running: ReadonlySet<string>): PdfLine[] {
  const isEdge = (line: PdfLine | undefined) =>
    line !== undefined && (PAGE_NUMBER.test(line.text) || running.has(formOf(line)));
  let start = 0;
  let end = page.length;
  while (start < end && isEdge(page[start])) start += 1;
  while (end > start && isEdge(page[end - 1])) end -= 1;
  return page.slice(start, end);
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}
