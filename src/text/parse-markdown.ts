/** Parses the Markdown of reports, tables and footnotes included. */
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** @param body Markdown without front matter; places in the tree are offsets of it */
export function parseMarkdown(body: string): Root {
  return parser.parse(body);
}
