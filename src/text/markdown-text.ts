/** Takes the plain text out of Markdown, with a map back to the places in the file. */
import type { Html, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { readHtmlFragment } from './html-fragment.ts';
import type { OffsetMap, OffsetRun } from './offset-map.ts';
import { parseMarkdown } from './parse-markdown.ts';

/** The text that a reader of the rendered page sees, one block or table row per line. */
export interface MarkdownText {
  text: string;
  /** From offsets in `text` to offsets in the file. */
  map: OffsetMap;
}

const CELL_BREAK = ' | ';

/** A character entity as Markdown writes it: `&amp;` or `&#21335;`. */
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iuy;

/** A line end inside a paragraph. */
const LINE_END = /\r\n|\r|\n/u;

/** The number of an item in an ordered list: `12. `. */
const ITEM_NUMBER = /\d{1,9}[.)][ \t]*/uy;

/** A tag that ends a line: `<br>`, `<br/>`. */
const LINE_TAG = /^<br\s*\/?>$/iu;

/** How far escapes, indents and quote marks may part a character of a value from its place in the file. */
const LOOK_AHEAD = 1000;

/**
 * Drops what Markdown adds to a text: heading and list marks, emphasis, link targets, HTML tags; blocks of HTML show their own lines and rows. The numbers of ordered
 * lists stay, for reports number their headings and points. A paragraph wrapped over several lines becomes one line,
 * without a blank between Chinese characters. Cells of a table row are joined by ` | `.
 * @param source the whole file
 * @param start offset in UTF-16 units where the Markdown begins
 * @param tree the Markdown from there on, for who has parsed it before
 */
export function readMarkdownText(
  source: string,
  start: number,
  tree: Root = parseMarkdown(source.slice(start)),
): MarkdownText {
  const writer = new TextWriter(source, start);
  for (const block of tree.children) writeBlock(block, writer);
  return writer.finish();
}

function writeBlock(node: RootContent, writer: TextWriter): void {
  switch (node.type) {
    case 'heading':
    case 'paragraph':
      writer.endLine();
      for (const child of node.children) writeInline(child, writer);
      break;
    case 'list':
      for (const item of node.children) {
        if (node.ordered === true) writer.copyNumber(item);
        for (const [index, child] of item.children.entries()) {
          // The text of the item goes on in the line of its number.
          if (node.ordered === true && index === 0 && child.type === 'paragraph')
            for (const inline of child.children) writeInline(inline, writer);
          else writeBlock(child, writer);
        }
      }
      break;
    case 'blockquote':
    case 'footnoteDefinition':
      for (const child of node.children) writeBlock(child, writer);
      break;
    case 'table':
      for (const row of node.children) {
        writer.endLine();
        for (const [index, cell] of row.children.entries()) {
          if (index > 0) writer.insert(CELL_BREAK);
          for (const child of cell.children) writeInline(child, writer);
        }
      }
      break;
    case 'html':
      writer.endLine();
      writer.copyHtml(node);
      break;
    case 'code':
      writer.endLine();
      writer.copyValue(node, node.value, '\n');
      break;
    default:
      // Rules and link definitions show no text.
      break;
  }
}

function writeInline(node: PhrasingContent, writer: TextWriter): void {
  if (node.type === 'break' || (node.type === 'html' && LINE_TAG.test(node.value)))
    writer.endLine();
  else if (node.type === 'text' || node.type === 'inlineCode') writer.copyValue(node, node.value);
  else if ('children' in node) for (const child of node.children) writeInline(child, writer);
}

/** Collects text piece by piece and remembers where each piece came from. */
class TextWriter {
  readonly #source: string;
  readonly #start: number;
  readonly #runs: OffsetRun[] = [];
  #text = '';
  /** The end of the text, for looking at the text itself would put it together anew each time. */
  #last = '';
  /** End of the latest piece in the file. */
  #end: number;

  constructor(source: string, start: number) {
    this.#source = source;
    this.#start = start;
    this.#end = start;
  }

  finish(): MarkdownText {
    const runs = this.#runs.length === 0 ? [{ clean: 0, raw: this.#start }] : this.#runs;
    return { text: this.#text, map: { runs } };
  }

  endLine(): void {
    if (this.#text !== '') this.insert('\n');
  }

  /** Text that is not in the file; it maps to the end of what stands before it. */
  insert(text: string): void {
    this.#append(text);
  }

  #append(text: string): void {
    this.#text += text;
    if (text !== '') this.#last = text.slice(-1);
  }

  copyNumber(item: Nodes): void {
    this.endLine();
    const from = this.#offset(item, 'start');
    ITEM_NUMBER.lastIndex = from;
    const number = ITEM_NUMBER.exec(this.#source)?.[0] ?? '';
    this.#copy(from, number);
  }

  /**
   * Copies the value of a node, which the file may hold with escapes, entities and line prefixes.
   * @param lineEnd what a line end becomes; by default a blank, or nothing between Chinese characters
   */
  copyValue(node: Nodes, value: string, lineEnd?: string): void {
    const from = this.#offset(node, 'start');
    const end = this.#offset(node, 'end');
    if (!LINE_END.test(value) && this.#source.slice(from, end) === value) {
      this.#copy(from, value);
      return;
    }
    let at = from;
    for (const [index, line] of value.split(LINE_END).entries()) {
      if (index > 0) {
        this.insert(lineEnd ?? joint(this.#last, line));
        at = this.#nextLine(at, end);
      }
      at = this.#align(line, at, end);
    }
  }

  /** Copies what a block of HTML shows, a line for each of its lines and rows. */
  copyHtml(node: Html): void {
    const base = this.#offset(node, 'start');
    for (const { content } of readHtmlFragment(node.value)) {
      this.endLine();
      for (const [index, run] of content.map.runs.entries()) {
        const end = content.map.runs[index + 1]?.clean ?? content.text.length;
        this.#copy(base + run.raw, content.text.slice(run.clean, end));
      }
    }
  }

  #align(line: string, from: number, end: number): number {
    let at = from;
    for (let index = 0; index < line.length; index += 1) {
      const unit = line.charAt(index);
      ENTITY.lastIndex = at;
      const entity = this.#source.charAt(at) === '&' ? ENTITY.exec(this.#source)?.[0] : undefined;
      if (entity !== undefined && !line.startsWith(entity, index)) {
        this.#copy(at, unit);
        at += entity.length;
        continue;
      }
      let found = at;
      const limit = Math.min(end, at + LOOK_AHEAD);
      while (found < limit && this.#source.charAt(found) !== unit) found += 1;
      if (found < limit) at = found;
      this.#copy(at, unit);
      if (found < limit) at += 1;
    }
    return at;
  }

  #nextLine(from: number, end: number): number {
    let at = from;
    while (at < end && !LINE_END.test(this.#source.charAt(at))) at += 1;
    return at < end && this.#source.startsWith('\r\n', at) ? at + 2 : Math.min(at + 1, end);
  }

  #copy(from: number, text: string): void {
    if (text === '') return;
    const last = this.#runs.at(-1);
    const clean = this.#text.length;
    if (last === undefined || last.raw - last.clean !== from - clean)
      this.#runs.push({ clean, raw: from });
    this.#append(text);
    this.#end = from + text.length;
  }

  /** The parser gives no place to addresses that it finds in running text: they stand somewhere behind what was read. */
  #offset(node: Nodes, side: 'start' | 'end'): number {
    const offset = node.position?.[side].offset;
    if (offset !== undefined) return this.#start + offset;
    return side === 'start' ? this.#end : this.#source.length;
  }
}

/** What joins two wrapped lines: a blank where one of them shows a Latin letter or digit, else nothing; a number broken in two is one. */
function joint(before: string, after: string): string {
  if (/\d$/u.test(before) && /^\d/u.test(after)) return '';
  return /[\w]$/u.test(before) || /^\w/u.test(after) ? ' ' : '';
}
