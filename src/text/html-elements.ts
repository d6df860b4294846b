/** What the parts of a page are, by their names and attributes. */
import type { Element, ElementContent, Nodes, Root, RootContent, Text } from 'hast';
import type { HtmlPageNames } from '../schema/html-pages.ts';

const UNSEEN = new Set(
  'script style noscript template iframe object embed svg canvas audio video select textarea button input datalist dialog nav head title rt rp link meta map'.split(
    ' ',
  ),
);

const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main ol p pre section summary table tbody td tfoot th thead tr ul caption'.split(
    ' ',
  ),
);

const HEADINGS = new Set(['h1', 'h2', 'h3']);

/** `display: none`, `visibility:hidden`. */
const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;

/** `white-space: pre-wrap`, `white-space:pre`. */
const PRE_STYLE = /white-space\s*:\s*pre/iu;

/** Whether a node of a page is an element. */
export function isElement(node: Nodes): node is Element {
  return node.type === 'element';
}

/** Whether a node of a page is text, not an element or a comment. */
export function isText(node: Nodes): node is Text {
  return node.type === 'text';
}

/** Never shown as text, whatever it holds. */
export function isUnseen(element: Element): boolean {
  return UNSEEN.has(element.tagName);
}

/** Begins and ends a line of its own. */
export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.tagName);
}

const blockHolders = new WeakMap<Element, boolean>();

/** Whether an element is a block, or an inline one around blocks, as some editors write. */
export function holdsBlock(element: Element): boolean {
  let holds = blockHolders.get(element);
  if (holds === undefined) {
    holds =
      isBlock(element) ||
      childrenOf(element).some((child) => isElement(child) && holdsBlock(child));
    blockHolders.set(element, holds);
  }
  return holds;
}

/** Whether an element is a heading of the first three levels; deeper ones head no section of a report. */
export function isHeading(element: Element): boolean {
  return HEADINGS.has(element.tagName);
}

/** Kept from the reader by the page itself. */
export function isHidden({ properties }: Element): boolean {
  const style = typeof properties['style'] === 'string' ? properties['style'] : '';
  return (
    properties['hidden'] === true || properties['ariaHidden'] === 'true' || HIDDEN_STYLE.test(style)
  );
}

/** Shows the line ends of its source. */
export function keepsLineEnds({ tagName, properties }: Element): boolean {
  return tagName === 'pre' || PRE_STYLE.test(String(properties['style'] ?? ''));
}

/** All children that can hold text. */
export function childrenOf(node: Root | Element): readonly ElementContent[] {
  const children: readonly RootContent[] = node.children;
  return children.filter((child): child is ElementContent => child.type !== 'doctype');
}

/** Tells elements by the names that sites give them in `id` and `class`. */
export type NameTest = (element: Element) => boolean;

/**
 * A test for names, each whole or at the beginning or end of a longer one: `nav` in `nav`, `nav-top`, `main_nav`.
 * @param names as the vocabulary has them
 */
function createNameTest(names: readonly string[]): NameTest {
  const known = new Set(names.map((name) => name.toLowerCase()));
  return ({ properties }) => {
    const classes = Array.isArray(properties['className']) ? properties['className'] : [];
    const id = typeof properties['id'] === 'string' ? [properties['id']] : [];
    return [...classes, ...id].some((value) => {
      const name = String(value).toLowerCase();
      if (known.has(name)) return true;
      const parts = name.split(/[-_]/u);
      if (parts.length === 1) return false;
      return known.has(parts[0] ?? '') || known.has(parts.at(-1) ?? '');
    });
  };
}

/** Name tests for one vocabulary. */
export interface PageNames {
  isArticle: NameTest;
  isTitle: NameTest;
  isOutside: NameTest;
}

/** Prepares the tests. */
export function createPageNames(names: HtmlPageNames): PageNames {
  return {
    isArticle: createNameTest(names.article),
    isTitle: createNameTest(names.title),
    isOutside: createNameTest(names.outside),
  };
}
