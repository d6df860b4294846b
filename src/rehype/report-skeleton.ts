/** The HTML of a report without its facts: markup between the stretches of text, which are marked later, for each language anew. */
import type { Root, Text } from 'hast';
import type { FootnoteDefinition } from 'mdast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { SourcedDocument } from '../text/document.ts';
import { splitFrontMatter } from '../text/front-matter.ts';
import { parseMarkdown } from '../text/parse-markdown.ts';
import type { MarkdownBody } from '../text/read-content-report.ts';
import { alignEnd, toCleanOffset } from './clean-offsets.ts';

/** A text node of the page. */
export interface TextStretch {
  /** As the page shows it; null where that is the cleaned text as it stands. */
  value: string | null;
  /** Where it begins in the cleaned text. */
  from: number;
  /** Where it ends there. */
  to: number;
}

/** Plain data, so that it can be kept and sent between threads. */
export interface ReportSkeleton {
  /** HTML before each stretch and behind the last: always one more than stretches. */
  markup: string[];
  /** In reading order. */
  texts: TextStretch[];
}

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

/** Stands for a stretch while the tree is written; Markdown turns this character into another, so no text holds it. */
const PLACE = '\0';

const reader = unified()
  .use(remarkRehype, { handlers: FOOTNOTES })
  .use(rehypeSanitize, SCHEMA)
  .use(rehypeLowerHeadings)
  .freeze();
const writer = unified().use(rehypeStringify).freeze();

/**
 * Sanitises the Markdown of a report and takes its text nodes out. Headings begin at level 2.
 * @param body the Markdown of `document.raw` behind the front matter, for who has parsed it before
 */
export function reportSkeleton(
  document: SourcedDocument,
  body: MarkdownBody = parseBody(document),
): ReportSkeleton {
  const { bodyStart } = body;
  const tree = reader.runSync(body.tree);
  const texts: TextStretch[] = [];
  let at = 0;
  visit(tree, 'text', (node) => {
    const from = startOf(node, at, document, bodyStart);
    if (from === null) return;
    at = alignEnd(node.value, document.text, from);
    const isPlain = document.text.startsWith(node.value, from);
    texts.push({ value: isPlain ? null : node.value, from, to: at });
    node.value = PLACE;
  });
  return { markup: writer.stringify(tree).split(PLACE), texts };
}

function parseBody({ metadata, raw }: SourcedDocument): MarkdownBody {
  const split = splitFrontMatter(metadata.source.file, raw);
  const bodyStart = 'bodyStart' in split ? split.bodyStart : 0;
  return { bodyStart, tree: parseMarkdown(raw.slice(bodyStart)) };
}

/**
 * Where a text node begins in the cleaned text; null for what is no text of the report, such as line ends between blocks.
 * @param at end of the node before it, for parsers give no place to addresses in running text and to blocks of code
 */
function startOf(
  { value, position }: Text,
  at: number,
  { text, map }: SourcedDocument,
  bodyStart: number,
): number | null {
  const offset = position?.start.offset;
  if (offset !== undefined) return toCleanOffset(map, offset + bodyStart);
  const [line = ''] = value.trim().split('\n', 1);
  if (line === '') return null;
  const found = text.indexOf(line, at);
  return found < 0 ? null : found;
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
