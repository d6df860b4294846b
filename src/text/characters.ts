/** Character hygiene: line ends, kinds of blanks, wide figures and letters, invisible and broken characters. */
import { applyEdits, editsOf, type MappedText } from './edits.ts';

/** Blanks of every width, no-break ones and tabs. Each becomes one plain blank. */
const BLANKS = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu;

/** Line ends of other systems and page breaks that take one unit each. A lone `\r` is old Macintosh's. */
const LINE_ENDS = /[\v\f\u0085\u2028\u2029]|\r(?!\n)/gu;

/** What shows nothing: control characters, zero-width marks, text direction marks, byte order marks, soft hyphens. */
const INVISIBLE =
  /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u115f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb\ufffe\uffff]+|\r(?=\n)/gu;

/** Figures and letters as wide as Chinese characters: `２０１７年`, `ＰＰＰ`, and the point in `２７．３％`. */
const WIDE = /[０-９Ａ-Ｚａ-ｚ]|(?<=[0-9０-９])．(?=[0-9０-９])/gu;

/** What a wide character of ASCII lies behind its plain one, in UTF-16. */
const WIDE_BY = 0xfee0;

/**
 * Gives a text plain blanks, figures and Latin letters, `\n` as the only line end and nothing invisible; lone surrogates
 * become U+FFFD.
 */
export function cleanCharacters(source: MappedText): MappedText {
  const text = source.text
    .toWellFormed()
    .replace(LINE_ENDS, '\n')
    .replace(BLANKS, ' ')
    .replace(WIDE, (wide) => String.fromCharCode(wide.charCodeAt(0) - WIDE_BY));
  return applyEdits(
    { text, map: source.map },
    editsOf(text, INVISIBLE, () => ''),
  );
}
