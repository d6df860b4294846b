/** Writes a markup tree as HTML, at build. */
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { ElementContent } from 'hast';

/** @returns HTML with all text and attribute values escaped */
export function toHtml(...tree: readonly ElementContent[]): string {
  return unified()
    .use(rehypeStringify)
    .stringify({ type: 'root', children: [...tree] });
}
