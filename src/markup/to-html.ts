/** Writes a markup tree as HTML, at build. */
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { ElementContent } from 'hast';

/** Made once: a page has dozens of small pictures. */
const writer = unified().use(rehypeStringify).freeze();

/** @returns HTML with all text and attribute values escaped */
export function toHtml(...tree: readonly ElementContent[]): string {
  return writer.stringify({ type: 'root', children: [...tree] });
}
