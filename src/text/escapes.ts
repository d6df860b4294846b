/** Text that a program wrote out for another one and that was saved so: `\n` for line ends, `\u6cd5` for 法, `&lt;p&gt;` for tags. */
import { countMatches } from './count-matches.ts';
import { applyEdits, editsOf, unedited, type MappedText } from './edits.ts';
import { decodeReferences, referenceEdits } from './references.ts';

/** A line end or tab written as two characters, perhaps behind a return: `\n`, `\r\n`, `\t`. */
const LINE_ESCAPE = /(?:\\r)?\\n|\\r|\\t/gu;
/** A character by its number: `\u6cd5`, `%u6CD5`. */
const CODE_ESCAPE = /(?:\\u|%u)([\da-f]{4})/giu;
/** A tag whose marks are references: `&lt;p&gt;`, `&lt;/div&gt;`. */
const TAG_ESCAPE = /&lt;\/?(?:p|br|div|span|td|h[1-6]|strong)\b/iu;

/** A tag inside a line: `<strong>`, `</b>`, `<font color=red>`. */
const INLINE_TAG =
  /<\/?(?:strong|b|em|i|u|font|span|sup|sub|center|small|big)(?:\s[^<>\u4e00-\u9fff]{0,300})?>/giu;

/** Fewer could be meant as they stand. */
const LEAST_LINES = 3;
const LEAST_CODES = 20;

/** Resolves what was written out; another text comes back as it was. */
export function resolveEscapes(raw: string): MappedText {
  let source = unedited(raw);
  if (countMatches(raw, CODE_ESCAPE) >= LEAST_CODES)
    source = applyEdits(
      source,
      editsOf(source.text, CODE_ESCAPE, ([, code = '']) => String.fromCharCode(parseInt(code, 16))),
    );
  const lineEnds = source.text.split('\n').length;
  const escaped = countMatches(source.text, LINE_ESCAPE);
  if (escaped >= LEAST_LINES && escaped > lineEnds)
    source = applyEdits(
      source,
      editsOf(source.text, LINE_ESCAPE, ([escape]) => (escape === '\\t' ? '\t' : '\n')),
    );
  return source;
}

/** Resolves the references of a text that shows the tags of a page as text. */
export function resolveEscapedTags(text: string): string {
  return TAG_ESCAPE.test(text) ? decodeReferences(text) : text;
}

/** Resolves the references in a text that is no page, and takes out tags that stand inside its lines. */
export function resolveReferences(source: MappedText): MappedText {
  const plain = applyEdits(
    source,
    editsOf(source.text, INLINE_TAG, () => ''),
  );
  return applyEdits(plain, referenceEdits(plain.text));
}
