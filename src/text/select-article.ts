/**
 * Chooses the article of a page by the density of its prose: the deepest element that still holds nearly all sentences
 * outside of links (after the idea of Kohlschütter, Fankhauser and Nejdl 2010), helped by the names that sites use.
 */
import type { Element, Root } from 'hast';
import {
  childrenOf,
  holdsBlock,
  isElement,
  isHidden,
  isText,
  isUnseen,
  type PageNames,
} from './html-elements.ts';

/** What was found on a page. */
export interface ArticleChoice {
  article: Root | Element;
  /** Navigation, hidden parts, footers: not read at all. */
  left: ReadonlySet<Element>;
}

/** A block with so many characters and some punctuation is prose. */
const LEAST_PROSE = 20;
const PUNCTUATION = /[，,。；;、：:]/u;
/** Share of a block's text that may stand in links. */
const MOST_LINKED = 0.4;

/** The article holds at least this share of the prose of the element around it. */
const NEARLY_ALL = 0.8;
/** An element that a site names as its article needs only this much of the page's prose. */
const NAMED_SHARE = 0.4;
/** A part named as navigation that holds more than this is none. */
const MOST_OUTSIDE = 0.3;

/** Lists and chapters: the report goes on beside them. */
const CHAPTERS = new Set(['ol', 'ul', 'dl', 'section', 'details']);
/** How a chapter begins: `三、`, `（二）`, `第三部分`. */
const CHAPTER_NUMBER =
  /^\s*(?:[(（][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}(?:部分|章))/u;

const TABLE_PARTS = new Set(['tbody', 'thead', 'tfoot', 'tr']);

/** Chooses the article; the whole page when it has no prose. */
export function selectArticle(root: Root, names: PageNames): ArticleChoice {
  const prose = new Map<Root | Element, number>();
  measureProse(root, prose);
  const total = prose.get(root) ?? 0;
  const left = new Set<Element>();
  markLeft(root, names, prose, total, left);
  const remaining = new Map<Root | Element, number>();
  measureProse(root, remaining, left);
  const whole = remaining.get(root) ?? 0;
  const named = findNamed(root, names, remaining, whole * NAMED_SHARE, left);
  return { article: descend(named ?? root, remaining), left };
}

/** Sum of the prose in and below each element, in UTF-16 units. */
function measureProse(
  node: Root | Element,
  prose: Map<Root | Element, number>,
  left: ReadonlySet<Element> = new Set(),
): number {
  let sum = 0;
  let run = emptyRun();
  const endRun = () => {
    sum += proseOf(run);
    run = emptyRun();
  };
  for (const child of childrenOf(node)) {
    if (isElement(child) && (isUnseen(child) || left.has(child))) continue;
    if (isElement(child) && holdsBlock(child)) {
      endRun();
      sum += measureProse(child, prose, left);
    } else if (isElement(child) && child.tagName === 'br') endRun();
    else addInline(child, run, false);
  }
  endRun();
  prose.set(node, sum);
  return sum;
}

/** Text of neighbouring inline content. */
interface InlineRun {
  text: string;
  linked: number;
}

function emptyRun(): InlineRun {
  return { text: '', linked: 0 };
}

function proseOf({ text, linked }: InlineRun): number {
  const plain = text.trim();
  if (plain.length < LEAST_PROSE || !PUNCTUATION.test(plain)) return 0;
  return linked > plain.length * MOST_LINKED ? 0 : plain.length;
}

function addInline(node: ReturnType<typeof childrenOf>[number], run: InlineRun, inLink: boolean) {
  if (isText(node)) {
    run.text += node.value;
    if (inLink) run.linked += node.value.trim().length;
  } else if (isElement(node) && !isUnseen(node))
    for (const child of childrenOf(node)) addInline(child, run, inLink || node.tagName === 'a');
}

function markLeft(
  node: Root | Element,
  names: PageNames,
  prose: ReadonlyMap<Root | Element, number>,
  total: number,
  left: Set<Element>,
): void {
  for (const child of childrenOf(node)) {
    if (!isElement(child)) continue;
    const small = (prose.get(child) ?? 0) <= total * MOST_OUTSIDE;
    if (isUnseen(child) || (small && isHidden(child))) left.add(child);
    else if (small && names.isOutside(child) && !names.isArticle(child) && !names.isTitle(child))
      left.add(child);
    else markLeft(child, names, prose, total, left);
  }
}

function findNamed(
  node: Root | Element,
  names: PageNames,
  prose: ReadonlyMap<Root | Element, number>,
  least: number,
  left: ReadonlySet<Element>,
): Element | null {
  for (const child of childrenOf(node)) {
    if (!isElement(child) || left.has(child)) continue;
    if (names.isArticle(child) && (prose.get(child) ?? 0) > least) return child;
    const below = findNamed(child, names, prose, least, left);
    if (below !== null) return below;
  }
  return null;
}

/** Whether the report goes on in a neighbour: one with sentences that is of the same kind or begins like a chapter. */
function isOneOfSeveral(
  inner: Element,
  blocks: readonly Element[],
  prose: ReadonlyMap<Root | Element, number>,
): boolean {
  const name = nameOf(inner);
  return blocks.some(
    (block) =>
      block !== inner &&
      (prose.get(block) ?? 0) > 0 &&
      (CHAPTERS.has(inner.tagName) ||
        (name !== '' && nameOf(block) === name) ||
        CHAPTER_NUMBER.test(beginningOf(block))),
  );
}

function hasOwnText(node: Root | Element): boolean {
  return childrenOf(node).some((child) => isText(child) && child.value.trim() !== '');
}

function nameOf({ tagName, properties: { className } }: Element): string {
  return Array.isArray(className) && className.length > 0
    ? `${tagName} ${className.join(' ')}`
    : '';
}

function beginningOf(node: Element): string {
  for (const child of childrenOf(node)) {
    const text = isText(child) ? child.value : isElement(child) ? beginningOf(child) : '';
    if (text.trim() !== '') return text;
  }
  return '';
}

/** The article may not have more of its prose around it, directly in the elements that hold it: tags left open nest every paragraph in the one before. */
const MOST_AROUND = 0.1;

/** Goes down as long as one child holds nearly all of the prose; never into a paragraph or between the rows of a table. */
function descend(
  start: Root | Element,
  prose: ReadonlyMap<Root | Element, number>,
): Root | Element {
  let article = start;
  let at = start;
  let whole: Root | Element | null = null;
  let around = 0;
  for (;;) {
    const all = prose.get(at) ?? 0;
    const blocks = childrenOf(at).filter(isElement);
    const inner = blocks.find((child) => all > 0 && (prose.get(child) ?? 0) >= all * NEARLY_ALL);
    if (inner === undefined || inner.tagName === 'p' || isOneOfSeveral(inner, blocks, prose))
      return article;
    const direct = blocks.reduce((rest, child) => rest - (prose.get(child) ?? 0), all);
    if (hasOwnText(at)) whole ??= article;
    around += direct;
    if (whole !== null && around > (prose.get(start) ?? 0) * MOST_AROUND) return whole;
    at = inner;
    if (!TABLE_PARTS.has(inner.tagName)) article = inner;
  }
}
