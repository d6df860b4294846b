/** A report's text as clean Markdown: headings, paragraphs and tables, by way of an HTML tree. */
import type { Element, ElementContent, Root } from 'hast';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { readHeadingNumber } from '../text/heading-number.ts';
import type { Section } from '../schema/extraction.ts';

/** The text of a report and its sections. */
export interface MarkdownSource {
  title: string;
  text: string;
  sections: readonly Section[];
}

const CELL_BREAK = ' | ';
/** The deepest heading of Markdown; the title stands in the front matter, so that chapters are of level 2. */
const DEEPEST = 6;
/** So many lines at the beginning can hold the title and its second copy. */
const TITLE_LINES = 8;
/** Numbers that points in running text have; such lines are paragraphs. */
const POINTS = new Set(['arabic', 'parenArabic']);

const writer = unified()
  .use(rehypeRemark)
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify)
  .freeze();

/** Writes the body of a content file, without the lines that only repeat the title. */
export function writeReportMarkdown(source: MarkdownSource): string {
  const tree: Root = { type: 'root', children: [] };
  let rows: string[] = [];
  const endTable = () => {
    if (rows.length > 0) tree.children.push(...tableOf(rows));
    rows = [];
  };
  for (const { text, depth } of readBlocks(source)) {
    if (depth === null && text.includes(CELL_BREAK)) {
      rows.push(text);
      continue;
    }
    endTable();
    tree.children.push(element(depth === null ? 'p' : `h${Math.min(depth + 1, DEEPEST)}`, text));
  }
  endTable();
  return writer.stringify(writer.runSync(tree));
}

/** A heading of some depth, from 1 on, or a line of text. */
interface Block {
  text: string;
  depth: number | null;
}

function readBlocks({ title, text, sections }: MarkdownSource): Block[] {
  const headings = new Map(
    sections.flatMap(({ path, start }) => {
      const label = path.at(-1) ?? '';
      const isHeading = label !== '' && text.startsWith(label, start) && isChapter(label);
      return isHeading ? [[start, { end: start + label.length, depth: path.length }] as const] : [];
    }),
  );
  const starts = [...headings.keys()].sort((a, b) => a - b);
  const blocks: Block[] = [];
  const addLines = (from: number, to: number) => {
    for (const line of text.slice(from, to).split('\n'))
      if (line.trim() !== '') blocks.push({ text: line.trim(), depth: null });
  };
  let at = endOfTitle(title, text);
  for (const start of starts) {
    const heading = headings.get(start);
    if (heading === undefined || start < at) continue;
    addLines(at, start);
    blocks.push({ text: text.slice(start, heading.end).trim(), depth: heading.depth });
    at = heading.end;
  }
  addLines(at, text.length);
  return blocks;
}

function isChapter(label: string): boolean {
  const number = readHeadingNumber(label, 0);
  return number === null || !POINTS.has(number.form);
}

/** The offset behind the title's last copy at the head of a text; 0 when it begins otherwise. */
function endOfTitle(title: string, text: string): number {
  let end = 0;
  let at = 0;
  let rest = title;
  for (let line = 0; line < TITLE_LINES && at < text.length; line += 1) {
    const newline = text.indexOf('\n', at);
    const stop = newline < 0 ? text.length : newline;
    const bare = text.slice(at, stop).replace(/\s/gu, '');
    at = stop + 1;
    if (bare === '') continue;
    // A copy that breaks off begins anew.
    if (!rest.startsWith(bare)) rest = title;
    if (!rest.startsWith(bare)) break;
    rest = rest.slice(bare.length);
    if (rest === '') [end, rest] = [at, title];
  }
  return title === '' ? 0 : Math.min(end, text.length);
}

/** Rows of the same width as one table; a single row stays a line. */
function tableOf(rows: readonly string[]): ElementContent[] {
  const cells = rows.map(cellsOf);
  const width = Math.max(...cells.map((row) => row.length));
  if (rows.length < 2) return rows.map((row) => element('p', row));
  const lines = cells.map((row, index) =>
    element(
      'tr',
      Array.from({ length: width }, (_, column) =>
        element(index === 0 ? 'th' : 'td', row[column] ?? ''),
      ),
    ),
  );
  return [element('table', [element('tbody', lines)])];
}

/** The cells of a row; an empty one at either end lost the blank beside its break. */
function cellsOf(row: string): string[] {
  const start = row.startsWith('|') ? ' ' : '';
  const end = row.endsWith('|') ? ' ' : '';
  return `${start}${row}${end}`.split(CELL_BREAK).map((cell) => cell.trim());
}

function element(tagName: string, content: string | ElementContent[]): Element {
  const children: ElementContent[] =
    typeof content === 'string' ? [{ type: 'text', value: content }] : content;
  return { type: 'element', tagName, properties: {}, children };
}
