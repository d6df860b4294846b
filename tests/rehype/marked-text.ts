/** Renders Markdown with marks given by their words, and reads the HTML back. */
import rehypeParse from 'rehype-parse';
import type { Element, Nodes } from 'hast';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { renderReport } from '../../src/rehype/render-report.ts';
import { reportSkeleton } from '../../src/rehype/report-skeleton.ts';
import type { FactMark } from '../../src/rehype/mark-facts.ts';
import type { SourcedDocument } from '../../src/text/document.ts';
import { readMarkdownText } from '../../src/text/markdown-text.ts';

const FRONT_MATTER = '---\ntitle: 报告\n---\n';

/** A document whose body is the Markdown. */
export function markdownDocument(markdown: string): SourcedDocument {
  const raw = FRONT_MATTER + markdown;
  const { text, map } = readMarkdownText(raw, FRONT_MATTER.length);
  const metadata = { source: { file: 'report.md' } } as SourcedDocument['metadata'];
  const sections: SourcedDocument['sections'] = [
    { path: [], role: 'other', start: 0, end: text.length },
  ];
  return { metadata, raw, text, map, original: null, hidden: [], sections, trust: [] };
}

/** A mark on the first place of some words; its id is `m<start>-<end>`. @throws when the text lacks them */
export function markOn(
  { text }: SourcedDocument,
  words: string,
  rest: Partial<Pick<FactMark, 'kinds' | 'href' | 'title'>> = {},
): FactMark {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`the text lacks ${words}`);
  const end = start + words.length;
  return {
    id: `m${start}-${end}`,
    start,
    end,
    kinds: ['practice'],
    href: null,
    title: '',
    ...rest,
  };
}

/** An element of the rendered report. */
export interface Rendered {
  tag: string;
  id: string | undefined;
  kind: string | undefined;
  kinds: string | undefined;
  href: string | undefined;
  text: string;
}

/** All elements of the rendered report in document order. */
export function renderElements(document: SourcedDocument, marks: readonly FactMark[]): Rendered[] {
  const html = renderReport(document.text, marks, (start) => `s${start}`, reportSkeleton(document));
  const elements: Rendered[] = [];
  visit(unified().use(rehypeParse, { fragment: true }).parse(html), 'element', (node: Element) => {
    const property = (name: string) => {
      const value = node.properties[name];
      return typeof value === 'string' ? value : undefined;
    };
    elements.push({
      tag: node.tagName,
      id: property('id'),
      kind: property('dataKind'),
      kinds: property('dataKinds'),
      href: property('href'),
      text: textOf(node),
    });
  });
  return elements;
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
