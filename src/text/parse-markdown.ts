/** Parses the Markdown of reports, tables and footnotes included. */
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { markdownToMdast } from 'satteri';
import { unified } from 'unified';

const remark = unified().use(remarkParse).use(remarkGfm).freeze();

/**
 * What may be more than headings and paragraphs of text: `*`, `|`, `&amp;`, addresses, characters of two UTF-16 units; blanks at an end of a line;
 * of brackets those of links, notes and what they lead to: `](`, `][`, `]:`, `[^`.
 */
const MARK =
  /[\0\t\r*_~`|\\&<>@\u{d800}-\u{dfff}\u{10000}-\u{10ffff}]|\][[(:]|\[\^|:\/\/|www\.|^[ ]|[ ]$/imu;

/** A line that begins like a list, a rule or an underline: `- `, `1.`, `===`. */
const LINE_MARK = /^(?:[-+=]|\d{1,9}[.)])/mu;

/**
 * The tree that remark gives. Sätteri gives it in a fifth of the time, but for odd cases of lists, emphasis and HTML; so it parses only
 * bodies of headings and plain paragraphs, which most reports are.
 * @param body Markdown without front matter; places in the tree are offsets of it
 */
export function parseMarkdown(body: string): Root {
  if (MARK.test(body) || LINE_MARK.test(body)) return remark.parse(body);
  return markdownToMdast(body, { features: { gfm: true, frontmatter: false } }) as Root;
}
