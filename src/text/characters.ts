/** Character hygiene: line ends, kinds of blanks, invisible and broken characters. */
import { applyEdits, editsOf, type MappedText } from './edits.ts';

/** Blanks of every width, no-break ones and tabs. Each becomes one plain blank. */
const BLANKS = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu;

/** Line ends of other systems and page breaks that take one unit each. A lone `\r` is old Macintosh's. */
const LINE_ENDS = /[\v\f\u0085\u2028\u2029]|\r(?!\n)/gu;

/** What shows nothing: control characters, zero-width marks, text direction marks, byte order marks, soft hyphens. */
const INVISIBLE =
  /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u115f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb\ufffe\uffff]+|\r(?=\n)/gu;

/** Gives a text plain blanks, `\n` as the only line end and nothing invisible; lone surrogates become U+FFFD. */
export function cleanCharacters(source: MappedText): MappedText {
  const text = source.text.toWellFormed().replace(LINE_ENDS, '\n').replace(BLANKS, ' ');
  return applyEdits(
    { text, map: source.map },
    editsOf(text, INVISIBLE, () => ''),
  );
}
