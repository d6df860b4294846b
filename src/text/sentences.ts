/** Finds the sentence around an offset: the evidence a reader is shown. */

const ENDS = new Set([...'。!?！？\n'].map((end) => end.charCodeAt(0)));
const CLOSERS = new Set([...'”’》〉)）」"'].map((closer) => closer.charCodeAt(0)));

/** A stretch of text, offsets in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/**
 * The sentence that holds `offset`, trimmed of blanks. Sentences end at 。！？, at `;` they do not, and at a line end.
 * @returns offsets into `text`; an empty span when the line is empty.
 */
export function sentenceAt(text: string, offset: number): Span {
  let start = Math.min(offset, text.length);
  while (start > 0 && !ENDS.has(text.charCodeAt(start - 1))) start -= 1;
  // A closing mark behind a full stop belongs to the sentence before.
  while (start < offset && CLOSERS.has(text.charCodeAt(start))) start += 1;
  let end = Math.max(start, offset);
  while (end < text.length && !ENDS.has(text.charCodeAt(end))) end += 1;
  if (end < text.length && text.charAt(end) !== '\n') end += 1;
  while (
    end < text.length &&
    CLOSERS.has(text.charCodeAt(end)) &&
    ENDS.has(text.charCodeAt(end - 1))
  )
    end += 1;
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** All sentences of a text in order, each trimmed, empty ones left out. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let at = 0;
  while (at < text.length) {
    const span = sentenceAt(text, at);
    if (span.end > span.start && span.end > at) spans.push(span);
    at = Math.max(span.end, at + 1);
  }
  return spans;
}
