/** Divides Chinese text into words, for the full-text index at build and for queries in the browser alike. */

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** A line that ends without a mark, such as a heading: `一、主要举措`. */
const OPEN_END = /[\p{Script=Han}》）]$/u;

/** The words of a text with marks, in order. */
export function segmentWords(text: string): string[] {
  const words: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const word = segment.trim();
    if (word !== '') words.push(word);
  }
  return words;
}

/**
 * A text with blanks between its words, so that an index needs to know nothing of Chinese; `restoreText` takes them out.
 * A heading gets a full stop, or it would run into the text below.
 */
export function spaceWords(text: string): string {
  return text
    .split('\n')
    .map((line) => segmentWords(line).join(' ') + (OPEN_END.test(line) ? '.' : ''))
    .join(' ');
}
