/** A rehype plugin: wraps every sentence and every fact of a report, by offsets in its cleaned text. */
import type { Element, ElementContent, Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { compareText } from '../errors.ts';
import type { OffsetMap } from '../text/offset-map.ts';
import type { Span } from '../text/sentences.ts';
import { alignOffsets, toCleanOffset } from './clean-offsets.ts';

/** A fact to mark; several facts can stand in one stretch. */
export interface FactMark extends Span {
  /** HTML id of the stretch. */
  id: string;
  /** Kinds of the facts there, the one that gives the colour first; none for a mere anchor. */
  kinds: readonly string[];
  /** Where the mark leads; null for a fact without a page. */
  href: string | null;
  /** What the mark says on hovering. */
  title: string;
}

/** What the plugin needs to know about the report. */
export interface MarkFactsOptions {
  /** The cleaned text. */
  text: string;
  map: OffsetMap;
  /** Offset in the file where the parsed Markdown begins. */
  bodyStart: number;
  sentences: readonly Span[];
  /** HTML id of a sentence by its start. */
  sentenceId: (start: number) => string;
  marks: readonly FactMark[];
}

/** Marks may overlap: each piece takes the look of its shortest mark and names the kinds of all. */
export function rehypeMarkFacts(options: MarkFactsOptions) {
  const marks = [...options.marks].sort(
    (a, b) => a.start - b.start || b.end - a.end || compareText(a.id, b.id),
  );
  return (tree: Root): void => {
    const seen = new Set<string>();
    let at = 0;
    visit(tree, 'text', (node: Text, index, parent) => {
      if (index === undefined || parent === undefined) return;
      const from = startOf(node, at, options);
      if (from === null) return;
      const offsets = alignOffsets(node.value, options.text, from);
      at = offsets.at(-1) ?? at;
      const pieces = cutSentences(node.value, offsets, options, marks, seen);
      parent.children.splice(index, 1, ...pieces);
      return [SKIP, index + pieces.length];
    });
  };
}

/**
 * Where a text node begins in the cleaned text; null for what is no text of the report, such as line ends between blocks.
 * @param at end of the node before it, for parsers give no place to addresses in running text and to blocks of code
 */
function startOf({ value, position }: Text, at: number, options: MarkFactsOptions): number | null {
  const offset = position?.start.offset;
  if (offset !== undefined) return toCleanOffset(options.map, offset + options.bodyStart);
  const [line = ''] = value.trim().split('\n', 1);
  if (line === '') return null;
  const found = options.text.indexOf(line, at);
  return found < 0 ? null : found;
}

/** A stretch of a text node, in both kinds of offset. */
interface Piece {
  /** In the node. */
  from: number;
  to: number;
  /** In the cleaned text. */
  start: number;
}

function cutSentences(
  value: string,
  offsets: readonly number[],
  options: MarkFactsOptions,
  marks: readonly FactMark[],
  seen: Set<string>,
): ElementContent[] {
  const { sentences, sentenceId } = options;
  const [from = 0] = offsets;
  const next = firstAtOrAfter(sentences, from);
  const cuts = sentences.slice(next).map(({ start }) => start);
  const pieces = cut({ from: 0, to: value.length, start: from }, cuts, offsets);
  return pieces.map((piece) => {
    const children = cutMarks(value, piece, offsets, marks, seen);
    // The number of a list item belongs to its sentence and is no text of the page: its first piece can start late.
    const sentence = sentences[firstAtOrAfter(sentences, piece.start + 1) - 1];
    if (sentence === undefined) return span({ className: ['sentence'] }, children);
    const id = sentenceId(sentence.start);
    const ends = piece.start < sentence.end && (offsets[piece.to] ?? 0) >= sentence.end;
    if (ends) children.push(permalink(id));
    if (seen.has(id)) return span({ className: ['sentence'] }, children);
    seen.add(id);
    return span({ className: ['sentence'], id }, children);
  });
}

function cutMarks(
  value: string,
  piece: Piece,
  offsets: readonly number[],
  marks: readonly FactMark[],
  seen: Set<string>,
): ElementContent[] {
  const end = offsets[piece.to] ?? 0;
  const here = marks.filter((mark) => mark.start < end && mark.end > piece.start);
  const cuts = [...new Set(here.flatMap((mark) => [mark.start, mark.end]))].sort((a, b) => a - b);
  return cut(piece, cuts, offsets).flatMap(({ from, to, start }): ElementContent[] => {
    const text: Text = { type: 'text', value: value.slice(from, to) };
    const covering = here.filter((mark) => mark.start <= start && mark.end > start);
    if (covering.length === 0) return [text];
    const fresh = covering.filter((mark) => !seen.has(mark.id));
    for (const mark of fresh) seen.add(mark.id);
    covering.sort((a, b) => a.end - a.start - (b.end - b.start));
    const [inner] = covering;
    const anchors = fresh.filter((mark) => mark !== inner).map(({ id }) => span({ id }, []));
    return [...anchors, markElement(covering, fresh, text)];
  });
}

/** @param covering the marks over the text, shortest first @param fresh those of them that begin here */
function markElement(
  covering: readonly FactMark[],
  fresh: readonly FactMark[],
  text: Text,
): Element {
  const [inner] = covering;
  const kinds = [...new Set(covering.flatMap((mark) => mark.kinds))];
  const href = covering.find((mark) => mark.href !== null)?.href;
  const titles = covering.flatMap(({ title }) => (title === '' ? [] : [title]));
  const properties: Element['properties'] =
    kinds.length === 0 ? {} : { className: ['fact'], dataKind: kinds[0], title: titles.join('\n') };
  if (kinds.length > 1) properties['dataKinds'] = kinds.join(' ');
  if (inner !== undefined && fresh.includes(inner)) properties['id'] = inner.id;
  if (href === undefined || href === null) return span(properties, [text]);
  // Only the first piece of a mark is a stop for the keyboard.
  if (fresh.length === 0) properties['tabIndex'] = -1;
  return { type: 'element', tagName: 'a', properties: { ...properties, href }, children: [text] };
}

/** What a reader copies to point at a sentence; the list of facts leads to sentences by keyboard. */
const permalink = (id: string): Element => ({
  type: 'element',
  tagName: 'a',
  properties: { className: ['permalink'], href: `#${id}`, tabIndex: -1, ariaHidden: 'true' },
  children: [],
});

const span = (properties: Element['properties'], children: ElementContent[]): Element => ({
  type: 'element',
  tagName: 'span',
  properties,
  children,
});

/** Cuts a piece at offsets of the cleaned text, given in order; those outside it are passed over. */
function cut(piece: Piece, cuts: readonly number[], offsets: readonly number[]): Piece[] {
  const pieces: Piece[] = [];
  let from = piece.from;
  let next = 0;
  for (let at = piece.from + 1; at < piece.to; at += 1) {
    const offset = offsets[at] ?? 0;
    while ((cuts[next] ?? Infinity) <= (offsets[from] ?? 0)) next += 1;
    if ((cuts[next] ?? Infinity) > offset) continue;
    pieces.push({ from, to: at, start: offsets[from] ?? 0 });
    from = at;
  }
  if (piece.to > from) pieces.push({ from, to: piece.to, start: offsets[from] ?? 0 });
  return pieces;
}

/** Index of the first span that starts at or behind an offset. */
function firstAtOrAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
