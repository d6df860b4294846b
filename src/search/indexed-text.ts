/** Turns the text that the search index keeps of a page back into what the page says. */

/** Invisible breaks that the index puts between Chinese words. */
const WORD_BREAK = '\u200b';
/** The full stop that the index puts behind a heading, e.g. `一、主要举措. 全年`; Chinese text has no such stop. */
const HEADING_STOP = /(?<=[\p{Script=Han}》）])\. */gu;
/** A blank that the index puts where a mark begins, e.g. `制定 《办法》`, `的 445件`; between Latin words it stays. */
const MARK_BLANK = /(?<=[\p{Script=Han}\p{Punctuation}]) +| +(?=[\p{Script=Han}\p{Punctuation}])/gu;

/** @param content as the index returns it */
export function restoreText(content: string): string {
  return content.replaceAll(WORD_BREAK, '').replace(HEADING_STOP, '　').replace(MARK_BLANK, '');
}
