/** The text of a report as HTML: Markdown parsed, sanitised, and every sentence and fact marked. */
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified } from 'unified';
import type { Root } from 'hast';
import type { FootnoteDefinition } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Document } from '../text/document.ts';
import { splitFrontMatter } from '../text/front-matter.ts';
import { splitSentences } from '../text/sentences.ts';
import { rehypeMarkFacts, type FactMark } from './mark-facts.ts';

/** Text and its structure only: no images, no forms, nothing that loads or runs; the only links are those of the marks. */
const SCHEMA: typeof defaultSchema = {
  ...defaultSchema,
  tagNames: (defaultSchema.tagNames ?? []).filter(
    (name) => !['a', 'img', 'picture', 'source', 'input', 'details', 'summary'].includes(name),
  ),
};

/** Notes stay where the file has them, read or not: facts in them need their place. */
const FOOTNOTES: NonNullable<Options['handlers']> = {
  footnoteDefinition: (state, node: FootnoteDefinition) => ({
    type: 'element',
    tagName: 'blockquote',
    properties: {},
    children: state.all(node),
  }),
  footnoteReference: () => ({ type: 'element', tagName: 'sup', properties: {}, children: [] }),
};

/**
 * @param sentenceId HTML id of a sentence by its start
 * @returns HTML whose headings begin at level 2
 */
export function renderReport(
  document: Document,
  marks: readonly FactMark[],
  sentenceId: (start: number) => string,
): string {
  const split = splitFrontMatter(document.metadata.source.file, document.raw);
  const bodyStart = 'bodyStart' in split ? split.bodyStart : 0;
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { handlers: FOOTNOTES })
    .use(rehypeSanitize, SCHEMA)
    .use(rehypeMarkFacts, {
      text: document.text,
      map: document.map,
      bodyStart,
      sentences: splitSentences(document.text),
      sentenceId,
      marks,
    })
    .use(rehypeLowerHeadings)
    .use(rehypeStringify);
  return String(processor.processSync(document.raw.slice(bodyStart)));
}

/** The page has the only first-level heading: a text that uses `#` moves one level down. */
function rehypeLowerHeadings() {
  return (tree: Root): void => {
    const isHeading = /^h[1-6]$/u;
    let highest = 7;
    visit(tree, 'element', ({ tagName }) => {
      if (isHeading.test(tagName)) highest = Math.min(highest, Number(tagName.charAt(1)));
    });
    visit(tree, 'element', (node) => {
      if (!isHeading.test(node.tagName)) return;
      const level = Math.min(6, Number(node.tagName.charAt(1)) - highest + 2);
      node.tagName = `h${level}`;
    });
  };
}
