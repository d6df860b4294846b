/** Turns the tree of a page into lines, each with its place in the page's source. */
import type { Element, ElementContent, Root, Text } from 'hast';
import {
  childrenOf,
  holdsBlock,
  isBlock,
  isElement,
  isHeading,
  isHidden,
  isText,
  isUnseen,
  keepsLineEnds,
} from './html-elements.ts';
import { captionOf, isDataTable, layOutTable } from './html-tables.ts';
import { TextBuilder } from './text-builder.ts';
import type { MappedText } from './edits.ts';

/** A line of a page. */
export interface HtmlLine {
  /** As shown, blanks collapsed. */
  content: MappedText;
  /** Share of it that stands in links, 0 to 1. */
  linked: number;
  /** It stands in an element that holds headings or the title. */
  heading: boolean;
  /** It lies in the article. */
  inside: boolean;
  /** A row of a table; its cells are parted by ` | `. */
  row: boolean;
}

/** What the caller knows about elements. */
export interface LineContext {
  raw: string;
  article: Root | Element;
  /** Kept out of the article; lines of it that show are lines around the article. */
  left: ReadonlySet<Element>;
  isTitle: (element: Element) => boolean;
}

const CELL_BREAK = ' | ';
/** A named or numbered character reference: `&nbsp;`, `&#8220;`, `&#x201C;`. */
const REFERENCE = /&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{1,31});?/iuy;

/** Blanks that a page shows as one. */
const BLANKS = /[ \t\n\f\r]+/gu;

/** All lines of a page in reading order. */
export function readHtmlLines(root: Root, context: LineContext): HtmlLine[] {
  const reader = new LineReader(context);
  reader.readBlock(root, {
    inside: root === context.article,
    heading: false,
    left: false,
    pre: false,
  });
  reader.endLine();
  return reader.lines;
}

/** Where the reader is. */
interface Place {
  inside: boolean;
  heading: boolean;
  /** In a part that is kept out of the article. */
  left: boolean;
  /** Line ends of the source are shown. */
  pre: boolean;
}

class LineReader {
  readonly lines: HtmlLine[] = [];
  readonly #context: LineContext;
  #builder = new TextBuilder();
  #last = '';
  #blank = false;
  #shown = 0;
  #linked = 0;
  #place: Place = { inside: false, heading: false, left: false, pre: false };
  #row = false;

  constructor(context: LineContext) {
    this.#context = context;
  }

  readBlock(node: Root | Element, place: Place): void {
    this.#enter(place);
    for (const child of childrenOf(node)) this.#readChild(child, place, false);
  }

  endLine(): void {
    if (this.#shown > 0)
      this.lines.push({
        content: this.#builder.build(),
        linked: this.#linked / this.#shown,
        heading: this.#place.heading,
        inside: this.#place.inside && !this.#place.left,
        row: this.#row,
      });
    this.#builder = new TextBuilder();
    this.#last = '';
    this.#blank = false;
    this.#shown = 0;
    this.#linked = 0;
    this.#row = false;
  }

  #enter(place: Place): void {
    this.endLine();
    this.#place = place;
  }

  #readChild(child: ElementContent, place: Place, inLink: boolean): void {
    if (isText(child)) this.#addText(child, inLink);
    if (!isElement(child) || isUnseen(child) || isHiddenPart(child, this.#context.left)) return;
    const left = this.#context.left.has(child);
    if (child.tagName === 'br' || child.tagName === 'hr') this.#enter(place);
    else if (!holdsBlock(child) && !left)
      for (const inner of childrenOf(child))
        this.#readChild(inner, place, inLink || child.tagName === 'a');
    else {
      const within: Place = {
        inside: place.inside || child === this.#context.article,
        heading: place.heading || isHeading(child) || this.#context.isTitle(child),
        left: place.left || left,
        pre: place.pre || keepsLineEnds(child),
      };
      if (child.tagName === 'table' && isDataTable(child)) this.#readTable(child, within);
      else this.readBlock(child, within);
      this.#enter(place);
    }
  }

  #readTable(table: Element, place: Place): void {
    const caption = captionOf(table);
    if (caption !== undefined) this.readBlock(caption, place);
    const texts = new Map<Element, string>();
    for (const row of layOutTable(table)) {
      this.#enter(place);
      this.#row = true;
      for (const [index, cell] of row.entries()) {
        if (index > 0) this.#addBreak();
        if (cell === null) continue;
        const known = texts.get(cell);
        // A cell that spans several rows or columns is said again in each, for a row is read by itself.
        if (known === undefined) texts.set(cell, this.#addCell(cell));
        else this.#repeat(known);
      }
    }
  }

  /** Adds what a cell shows, in one line; gives it as text. */
  #addCell(cell: Element): string {
    const from = this.#builder.length;
    this.#addCellContent(cell);
    return this.#builder.textFrom(from);
  }

  #addCellContent(node: Element): void {
    for (const child of childrenOf(node)) {
      if (isText(child)) this.#addText(child, false);
      else if (isElement(child) && !isUnseen(child) && !this.#context.left.has(child)) {
        this.#blank ||= (child.tagName === 'br' || isBlock(child)) && this.#last.trim() !== '';
        this.#addCellContent(child);
      }
    }
  }

  #repeat(text: string): void {
    this.#builder.insert(text);
    this.#last = text.at(-1) ?? this.#last;
    this.#shown += text.length;
  }

  #addBreak(): void {
    this.#builder.insert(CELL_BREAK);
    this.#last = ' ';
    this.#blank = false;
  }

  /** Adds a text node with its blanks collapsed; a line end between Chinese characters is no blank, unless it is shown as one. */
  #addText(node: Text, inLink: boolean): void {
    const offsets = rawOffsets(this.#context.raw, node);
    const { value } = node;
    let at = 0;
    const copyTo = (end: number) => {
      if (end === at) return;
      const piece = value.slice(at, end);
      if (this.#blank && this.#last !== '' && this.#last !== ' ') this.#builder.insert(' ');
      this.#blank = false;
      copyPieces(this.#builder, piece, at, offsets);
      this.#last = piece.at(-1) ?? '';
      const shown = piece.trim().length;
      this.#shown += shown;
      if (inLink) this.#linked += shown;
    };
    for (const match of value.matchAll(BLANKS)) {
      copyTo(match.index);
      at = match.index + match[0].length;
      if (this.#place.pre && match[0].includes('\n')) {
        this.#enter(this.#place);
        continue;
      }
      const joined =
        match[0].includes('\n') && isWide(this.#last) && isWide(value.charAt(at) || '　');
      this.#blank ||= !joined;
    }
    copyTo(value.length);
  }
}

function isHiddenPart(element: Element, left: ReadonlySet<Element>): boolean {
  return left.has(element) && isHidden(element);
}

function isWide(character: string): boolean {
  return character >= '\u2000';
}

/** Where each unit of a text node stands in the source; a number when all stand in a row from there. */
function rawOffsets(raw: string, node: Text): number | readonly number[] {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const { value } = node;
  if (raw.startsWith(value, start)) return start;
  const offsets: number[] = [];
  let at = start;
  for (let index = 0; index < value.length; index += 1) {
    offsets.push(Math.min(at, end));
    REFERENCE.lastIndex = at;
    const reference = raw[at] === '&' ? REFERENCE.exec(raw)?.[0] : undefined;
    if (reference !== undefined && !value.startsWith(reference, index)) at += reference.length;
    else at += raw[at] === '\r' && raw[at + 1] === '\n' ? 2 : 1;
  }
  return offsets;
}

function copyPieces(
  builder: TextBuilder,
  piece: string,
  from: number,
  offsets: number | readonly number[],
): void {
  if (typeof offsets === 'number') builder.copy(piece, offsets + from);
  else
    for (let at = 0; at < piece.length; at += 1)
      builder.copy(piece.charAt(at), offsets[from + at] ?? 0);
}
