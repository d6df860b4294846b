/** A report that its page holds twice, for wide screens and for telephones: the second copy says nothing new. */
import { applyEdits, type MappedText } from './edits.ts';

/** A line that is this long stands in a report once. */
const LEAST_LINE = 40;
/** The copy has nearly all of what lies between its beginning and that of the first, in UTF-16 units. */
const NEARLY_ALL = 0.9;
/** Shorter ones are sentences that a report repeats. */
const LEAST_COPY = 400;

interface Line {
  text: string;
  start: number;
  end: number;
}

/**
 * Takes the second copy out.
 * @param source a cleaned text
 */
export function removeRepeatedText(source: MappedText): MappedText {
  const lines = linesOf(source.text);
  const first = lines.findIndex(({ text }) => text.length >= LEAST_LINE);
  const again = lines.findIndex(({ text }, index) => index > first && text === lines[first]?.text);
  if (first < 0 || again < 0) return source;
  let before = 0;
  while (before < first && lines[first - before - 1]?.text === lines[again - before - 1]?.text)
    before += 1;
  let after = 1;
  while (first + after < again && lines[first + after]?.text === lines[again + after]?.text)
    after += 1;
  const from = lines[again - before];
  const to = lines[again + after - 1];
  const start = lines[first - before]?.start ?? 0;
  if (from === undefined || to === undefined) return source;
  const copied = to.end - from.start;
  if (copied < LEAST_COPY || copied < (from.start - start) * NEARLY_ALL) return source;
  const end = lines[again + after]?.start ?? source.text.length;
  return applyEdits(source, [{ start: from.start, end, insert: '' }]);
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line !== '') lines.push({ text: line, start, end: start + line.length });
    start += line.length + 1;
  }
  return lines;
}
