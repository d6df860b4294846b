/** Wraps every sentence and every fact in the text of a report, by offsets in its cleaned text. */
import { compareText } from '../errors.ts';
import type { Span } from '../text/sentences.ts';
import { alignOffsets } from './clean-offsets.ts';
import type { ReportSkeleton } from './report-skeleton.ts';

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

/** What there is to mark. */
export interface MarkFactsOptions {
  /** The cleaned text. */
  text: string;
  sentences: readonly Span[];
  /** HTML id of a sentence by its start. */
  sentenceId: (start: number) => string;
  marks: readonly FactMark[];
}

/** What is under way in one text. */
interface Marking extends MarkFactsOptions {
  /** HTML ids that have been given. */
  seen: Set<string>;
}

/**
 * The whole HTML. Marks may overlap: each piece takes the look of its shortest mark and names the kinds of all. Written
 * as a string at once: a tree of a report's thousand pieces takes ten times as long to build and write.
 */
export function markFacts({ markup, texts }: ReportSkeleton, options: MarkFactsOptions): string {
  const marks = [...options.marks].sort(
    (a, b) => a.start - b.start || b.end - a.end || compareText(a.id, b.id),
  );
  const marking = { ...options, marks, seen: new Set<string>() };
  let html = markup[0] ?? '';
  for (const [index, { value, from, to }] of texts.entries()) {
    html +=
      value === null
        ? markStretch(options.text.slice(from, to), consecutive(from, to), marking)
        : markStretch(value, alignOffsets(value, options.text, from), marking);
    html += markup[index + 1] ?? '';
  }
  return html;
}

/** The offsets of a text node that is the cleaned text itself. */
const consecutive = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** A piece of a text node, in both kinds of offset. */
interface Piece {
  /** In the node. */
  from: number;
  to: number;
  /** In the cleaned text. */
  start: number;
}

function markStretch(value: string, offsets: readonly number[], marking: Marking): string {
  const { sentences, sentenceId, seen } = marking;
  const [from = 0] = offsets;
  const last = offsets.at(-1) ?? from;
  const first = firstAtOrAfter(sentences, from);
  const cuts = sentences.slice(first, firstAtOrAfter(sentences, last)).map(({ start }) => start);
  const near = marking.marks.filter((mark) => mark.start < last && mark.end > from);
  let html = '';
  for (const piece of cut({ from: 0, to: value.length, start: from }, cuts, offsets)) {
    const marked = markPiece(value, piece, offsets, near, seen);
    // The number of a list item belongs to its sentence and is no text of the page: its first piece can start late.
    const sentence = sentences[firstAtOrAfter(sentences, piece.start + 1) - 1];
    if (sentence === undefined) {
      html += `<span class="sentence">${marked}</span>`;
      continue;
    }
    const id = sentenceId(sentence.start);
    const ends = piece.start < sentence.end && (offsets[piece.to] ?? 0) >= sentence.end;
    const given = seen.has(id) ? '' : ` id="${escape(id)}"`;
    seen.add(id);
    html += `<span class="sentence"${given}>${marked}${ends ? permalink(id) : ''}</span>`;
  }
  return html;
}

/** @param near the marks of the whole stretch */
function markPiece(
  value: string,
  piece: Piece,
  offsets: readonly number[],
  near: readonly FactMark[],
  seen: Set<string>,
): string {
  const end = offsets[piece.to] ?? 0;
  const here = near.filter((mark) => mark.start < end && mark.end > piece.start);
  if (here.length === 0) return escape(value.slice(piece.from, piece.to));
  const cuts = [...new Set(here.flatMap((mark) => [mark.start, mark.end]))].sort((a, b) => a - b);
  let html = '';
  for (const { from, to, start } of cut(piece, cuts, offsets)) {
    const text = escape(value.slice(from, to));
    const covering = here.filter((mark) => mark.start <= start && mark.end > start);
    if (covering.length === 0) {
      html += text;
      continue;
    }
    const fresh = covering.filter((mark) => !seen.has(mark.id));
    for (const mark of fresh) seen.add(mark.id);
    covering.sort((a, b) => a.end - a.start - (b.end - b.start));
    for (const mark of fresh)
      if (mark !== covering[0]) html += `<span id="${escape(mark.id)}"></span>`;
    html += markElement(covering, fresh, text);
  }
  return html;
}

/** @param covering the marks over the text, shortest first @param fresh those of them that begin here */
function markElement(
  covering: readonly FactMark[],
  fresh: readonly FactMark[],
  text: string,
): string {
  const [inner] = covering;
  const kinds = [...new Set(covering.flatMap((mark) => mark.kinds))];
  const href = covering.find((mark) => mark.href !== null)?.href ?? null;
  const titles = covering.flatMap(({ title }) => (title === '' ? [] : [title]));
  const attributes =
    kinds.length === 0
      ? ''
      : ` class="fact" data-kind="${escape(kinds[0] ?? '')}" title="${escape(titles.join('\n'))}"`;
  const all = kinds.length > 1 ? ` data-kinds="${escape(kinds.join(' '))}"` : '';
  const id = inner !== undefined && fresh.includes(inner) ? ` id="${escape(inner.id)}"` : '';
  if (href === null) return `<span${attributes}${all}${id}>${text}</span>`;
  // Only the first piece of a mark is a stop for the keyboard.
  const stop = fresh.length === 0 ? ' tabindex="-1"' : '';
  return `<a${attributes}${all}${id}${stop} href="${escape(href)}">${text}</a>`;
}

/** What a reader copies to point at a sentence; the list of facts leads to sentences by keyboard. */
const permalink = (id: string): string =>
  `<a href="#${escape(id)}" tabindex="-1" aria-hidden="true"></a>`;

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

/** A character with a meaning of its own in HTML: `《A&B》`. */
const NEEDS_ESCAPE = /[&<>"]/u;

/** Text for a page and for a quoted attribute. */
function escape(text: string): string {
  return NEEDS_ESCAPE.test(text)
    ? text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
    : text;
}
