/** Finds what keeps readers of a page's structure from its content: headings out of order, tables without a caption, head cells without a scope. */
import type { Element, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

const parser = unified().use(rehypeParse);

// A heading: h1 … h6.
const HEADING = /^h([1-6])$/u;

/**
 * Checks the outline and the tables of a page.
 * @param html a whole page
 * @returns one line per fault, in page order; none for a sound page
 */
export function findOutlineFaults(html: string): string[] {
  const tree: Root = parser.parse(html);
  const faults: string[] = [];
  let titles = 0;
  let level = 0;
  visit(tree, 'element', (element: Element) => {
    // A template is not part of the page.
    if (element.tagName === 'template') return SKIP;
    const [, digit] = HEADING.exec(element.tagName) ?? [];
    if (digit !== undefined) {
      const next = Number(digit);
      if (next === 1) titles += 1;
      if (next > level + 1) faults.push(`h${next} follows h${level}: ${textOf(element)}`);
      if (textOf(element) === '') faults.push(`h${next} is empty`);
      level = next;
    }
    if (element.tagName === 'table') faults.push(...tableFaults(element));
    return undefined;
  });
  if (titles !== 1) faults.push(`${titles} h1, one is needed`);
  return faults;
}

function tableFaults(table: Element): string[] {
  const caption = table.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'caption',
  );
  const faults: string[] = [];
  if (caption === undefined || textOf(caption) === '') faults.push('a table has no caption');
  const name = caption === undefined ? '' : ` in ${textOf(caption)}`;
  let heads = 0;
  visit(table, 'element', (cell: Element) => {
    if (cell.tagName !== 'th') return;
    heads += 1;
    if (cell.properties['scope'] === undefined)
      faults.push(`th without scope: ${textOf(cell)}${name}`);
  });
  if (heads === 0) faults.push(`a table has no th${name}`);
  return faults;
}

const textOf = (element: Element): string => toText(element).replace(/\s+/gu, ' ').trim();
