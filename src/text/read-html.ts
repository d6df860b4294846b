/** A page of a site → the article on it, and what stands around the article. */
import type { Element, Nodes, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { HtmlPageNames } from '../schema/html-pages.ts';
import type { FurnitureLine, MetadataInput } from './document.ts';
import type { MappedText } from './edits.ts';
import { childrenOf, createPageNames, isElement, isText } from './html-elements.ts';
import { refuseEndlessHtml } from './html-guard.ts';
import { readHtmlLines, type HtmlLine } from './html-lines.ts';
import { toRawOffset } from './offset-map.ts';
import { refuseDeepNesting } from './nesting.ts';
import { selectArticle } from './select-article.ts';
import type { SourceText } from './source-text.ts';
import { TextBuilder } from './text-builder.ts';

const parser = unified().use(rehypeParse).freeze();

/** Lines of menus: nearly all of it links. A breadcrumb is kept. */
const MENU_SHARE = 0.7;
const BREADCRUMB = /位置|[>＞»›]/u;

/** So many lines around the article are looked at. */
const MOST_HEAD_LINES = 80;
const MOST_FOOT_LINES = 40;
/** A shorter line proves no title. */
const LEAST_TITLE = 6;
/** A title that the article repeats is not added to it once more. */
const TITLE_LINES = 6;

/**
 * Reads a page. Nothing on it is run or fetched: scripts, styles and hidden parts are left out as text.
 * @param file path for messages
 * @throws RefusalError for a page that nests without end
 */
export function readHtml(file: string, raw: string, pageNames: HtmlPageNames): SourceText {
  refuseEndlessHtml(file, raw);
  return refuseDeepNesting(file, () => {
    const root = parser.parse(raw);
    const names = createPageNames(pageNames);
    const hints = readHints(root);
    const { article, left } = selectArticle(root, names);
    const lines = readHtmlLines(root, { raw, article, left, isTitle: names.isTitle });
    return { raw, ...arrange(lines, hints), hints };
  });
}

/** `<title>` and `<meta name>`, from anywhere on the page. */
function readHints(root: Root): MetadataInput['hints'] {
  const metaTags: Record<string, string> = {};
  let htmlTitle: string | undefined;
  const visit = (node: Root | Element) => {
    for (const child of childrenOf(node)) {
      if (!isElement(child)) continue;
      const { name, content } = child.properties;
      if (child.tagName === 'title') htmlTitle ??= textOf(child).trim();
      else if (child.tagName === 'meta' && typeof name === 'string' && typeof content === 'string')
        metaTags[name.toLowerCase()] ??= content.trim();
      else if (child.tagName === 'html' || child.tagName === 'head' || child.tagName === 'body')
        visit(child);
    }
  };
  visit(root);
  return { ...(htmlTitle === undefined ? {} : { htmlTitle }), metaTags };
}

function textOf(node: Nodes): string {
  if (isText(node)) return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}

function arrange(lines: readonly HtmlLine[], hints: MetadataInput['hints']) {
  const first = lines.findIndex((line) => line.inside);
  const last = lines.findLastIndex((line) => line.inside);
  const article = lines.filter((line) => line.inside);
  const opening = article.slice(0, TITLE_LINES).map((line) => compact(line.content.text));
  const kept: HtmlLine[] = [];
  const furniture: FurnitureLine[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.inside || index < first - MOST_HEAD_LINES || index > last + MOST_FOOT_LINES) continue;
    const { text } = line.content;
    const position = index < first ? 'head' : index > last ? 'foot' : 'inside';
    const isTitle = position === 'head' && isPageTitle(line, hints.htmlTitle ?? '');
    if (isTitle && !opening.some((start) => start.includes(compact(text)))) kept.push(line);
    else if (line.linked < MENU_SHARE || (position === 'head' && BREADCRUMB.test(text)))
      furniture.push({ text, position });
  }
  return { source: joinLines([...kept, ...article]), furniture };
}

/** Whether a line above the article is its title: marked as one, or part of the page's own title. */
function isPageTitle(line: HtmlLine, htmlTitle: string): boolean {
  const text = compact(line.content.text);
  if (text.length < LEAST_TITLE || line.linked >= MENU_SHARE) return false;
  return compact(htmlTitle).includes(text) || (line.heading && htmlTitle === '');
}

function compact(text: string): string {
  return text.normalize('NFKC').replace(/\s/gu, '');
}

/** One line after the other: rows of a table close together, everything else apart. */
function joinLines(lines: readonly HtmlLine[]): MappedText {
  const builder = new TextBuilder();
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before !== undefined) builder.insert(before.row && line.row ? '\n' : '\n\n');
    const { text, map } = line.content;
    for (const [at, run] of map.runs.entries()) {
      const end = map.runs[at + 1]?.clean ?? text.length;
      builder.copy(text.slice(run.clean, end), toRawOffset(map, run.clean));
    }
  }
  return builder.build();
}
