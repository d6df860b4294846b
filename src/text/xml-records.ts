/** Reports in XML files: feeds with pages in them, and documents of any other elements, read by their text alone. */
import { countHan } from './common-characters.ts';
import type { DataRecord } from './json-records.ts';
import { decodeReferences } from './references.ts';

/** The beginning of an XML document: `<?xml version="1.0"?>`, or a feed's own element. */
const XML_START = /^\s*<(?:\?xml\b|rss\b|feed\b|office:document)/u;
/** A tag or declaration: `<item>`, `</p>`, `<!DOCTYPE x>`. */
const MARKUP = /<(\/?)([\w:.-]+)[^<>]*>|<[!?][^<>]*>/gu;
/** Elements inside a line, by their names without prefix. */
const INLINE = new Set('a b i u s t r em strong span font sub sup tab'.split(' '));
/** The closing tag of a page in a text: `</p>`. */
const PAGE_TAG = /<\/(?:p|div|span|td|li|h[1-6])>|<br\s*\/?>/iu;
const TITLE = 'title';
const MARKED = [
  { opening: '<!--', closing: '-->', isText: false },
  { opening: '<![CDATA[', closing: ']]>', isText: true },
] as const;

/**
 * @param text a decoded file
 * @returns the report in it; null when it is no XML or holds no Chinese text
 */
export function readXmlRecord(text: string): DataRecord | null {
  if (!XML_START.test(text)) return null;
  const pieces = piecesOf(text);
  const page = pieces.reduce<Piece | null>(
    (best, piece) =>
      PAGE_TAG.test(piece.text) && countHan(piece.text) > countHan(best?.text ?? '') ? piece : best,
    null,
  );
  const plain = pieces.filter(({ element }) => element !== TITLE);
  const body = page?.text ?? plain.map((piece) => piece.text).join('\n');
  if (countHan(body) === 0) return null;
  const before = page === null ? pieces : pieces.slice(0, pieces.indexOf(page));
  const title = before.findLast(({ element }) => element === TITLE)?.text ?? '';
  const fields = Object.fromEntries(before.map((piece) => [piece.element, piece.text.trim()]));
  return { text: body, title, fields };
}

/** A line of text and the element that it stands in, in lower case and without prefix. */
interface Piece {
  element: string;
  text: string;
}

function piecesOf(xml: string): Piece[] {
  const text = withoutMarked(xml);
  const pieces: Piece[] = [];
  const open: string[] = [];
  let line = '';
  const end = () => {
    if (line.trim() !== '') pieces.push({ element: open.at(-1) ?? '', text: line });
    line = '';
  };
  let at = 0;
  for (const match of text.matchAll(MARKUP)) {
    line += decodeReferences(text.slice(at, match.index));
    at = match.index + match[0].length;
    const [markup, slash, tag] = match;
    if (tag === undefined) continue;
    const name = tag.replace(/^.*:/u, '').toLowerCase();
    if (INLINE.has(name)) continue;
    end();
    if (slash === '/') open.pop();
    else if (!markup.endsWith('/>')) open.push(name);
  }
  line += decodeReferences(text.slice(at));
  end();
  return pieces;
}

/** Takes comments out and writes `<![CDATA[<p>]]>` with references, in one pass. */
function withoutMarked(xml: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (let start = xml.indexOf('<!'); start >= 0; start = xml.indexOf('<!', at)) {
    const mark = MARKED.find(({ opening }) => xml.startsWith(opening, start));
    if (mark === undefined) {
      pieces.push(xml.slice(at, start + 2));
      at = start + 2;
      continue;
    }
    const from = start + mark.opening.length;
    const end = xml.indexOf(mark.closing, from);
    if (end < 0) break;
    const inner = mark.isText ? xml.slice(from, end) : '';
    pieces.push(xml.slice(at, start), inner.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
    at = end + mark.closing.length;
  }
  return pieces.join('') + xml.slice(at);
}
