/** Lines of a piece of HTML that stands inside another format, as tables do in Markdown. */
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { readHtmlLines, type HtmlLine } from './html-lines.ts';

const parser = unified().use(rehypeParse, { fragment: true }).freeze();

/** All lines that a piece of HTML shows, with their places in it. */
export function readHtmlFragment(html: string): HtmlLine[] {
  const root = parser.parse(html);
  return readHtmlLines(root, { raw: html, article: root, left: new Set(), isTitle: () => false });
}
