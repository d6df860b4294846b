/** Tells a line that was broken at the edge of the page from the end of a paragraph. */
import type { Line } from './lines.ts';

/** Whether the second of two neighbouring lines goes on with the paragraph of the first. */
export type WrapJudge = (before: Line, line: Line) => boolean;

/** The end of a sentence or of what announces a list, with closing marks: `。”`, `：`. */
const SENTENCE_END = /[。！？!?；;：:…][”’」』》〉)）\]】"']*$/u;

/** In the middle of a sentence when it stands at the edge of the page: `；`. */
const CLAUSE_END = /[；;]$/u;

/** In the middle of a sentence for sure: `，`, `、`. */
const OPEN_END = /[，,、]$/u;

/**
 * What begins a paragraph of its own: `一、`, `（二）`, `3.`, `第四章`, `①`, `●`, `【`, `附件`, `问：`, a cell break.
 * Decimals (`3.5`) do not.
 */
const STRUCTURE_START =
  /^(?:第[一二三四五六七八九十百]{1,4}(?:部分|[章节篇条])|[（(]?[一二三四五六七八九十百]{1,4}[、.．)）]|[（(]?\d{1,3}[、.．)）](?!\d)|[①-⒛㈠-㈩Ⅰ-Ⅻ●◆◇■□▲△★☆※•【]|附件|附表|附[:：]|[问答][:：])/u;

/** The number of a heading on a line of its own, as lists of word processors leave it: `一、`, `（二）`, `3.`. */
const NUMBER_ALONE =
  /^(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）]、?|\d{1,2}[.．、])$/u;

/** The end of a title: `…情况的报告`. */
const TITLE_END = /(?:报告|总结|要点|计划|方案|通知|汇报)$/u;
/** `市人民政府：`, `县委全面依法治县委员会：`. */
const SALUTATION =
  /^[^，。]{2,30}(?:政府|委员会|常委会|国务院|办公室|[省市县区]委|[厅局]|部门|单位)[：:]$/u;

const CELL_BREAK = / \| /u;
const PUNCTUATION = /[，,。；;、：:]/u;
const SENTENCE_MARK = /[。；;]/u;

/** A shorter line without punctuation is a title, a heading or a signature. */
const LEAST_BODY = 25;
/** A heading is no longer than this. */
const LONGEST_HEADING = 45;

/** A title in book marks is no longer than this. */
const LONGEST_TITLE = 80;

/** A text with hard wraps throughout has at least so many lines … */
const LEAST_LINES = 12;
/** … of which so many are full, i.e. end within this distance of the edge, in Chinese characters. */
const LEAST_FULL_SHARE = 0.4;
const FULL_WITHIN = 3.6;
/** Where the edge of a page can be, in Chinese characters. */
const NARROWEST = 18;
const WIDEST = 60;
/** Share of lines that may reach beyond the edge. */
const BEYOND_EDGE = 0.02;

/** Whether a line begins a paragraph of its own by its number or mark. */
export function beginsParagraph(line: string): boolean {
  return STRUCTURE_START.test(line);
}

/** Prepares a judge for the lines of one text. */
export function createWrapJudge(lines: readonly Line[]): WrapJudge {
  const widths = new Map(lines.map((line) => [line, widthOf(line)]));
  const edge = findEdge([...widths.values()]);
  const indented = shareOf(lines, (line) => line.indent > 0);
  const spaced = shareOf(lines, (line) => line.blankBefore);
  const indentsParagraphs = indented > 0.1 && indented < 0.9;

  return (before, line) => {
    if (isInsideTitle(before.text, line.text)) return true;
    if (NUMBER_ALONE.test(before.text)) return !beginsParagraph(line.text);
    if (beginsParagraph(line.text) || isSalutation(before.text, line.text)) return false;
    const full = edge !== null && (widths.get(before) ?? 0) >= edge - FULL_WITHIN;
    if (SENTENCE_END.test(before.text) && !(full && CLAUSE_END.test(before.text))) return false;
    if (CELL_BREAK.test(before.text) || CELL_BREAK.test(line.text)) return false;
    if (indentsParagraphs && line.indent > before.indent) return false;
    if (line.blankBefore && !(full && spaced > 0.7)) return false;
    return full || (isBroken(before) && isBody(line));
  };
}

/** Whether a line addresses the report whose title stands before it: 市人民政府：. */
function isSalutation(before: string, line: string): boolean {
  return TITLE_END.test(before) && SALUTATION.test(line);
}

/** Whether a line ends inside 《…》 and the next one closes it: `贯彻《法治政府建设`, `实施纲要》`. */
function isInsideTitle(before: string, after: string): boolean {
  const opening = before.lastIndexOf('《');
  if (opening < 0 || opening < before.lastIndexOf('》')) return false;
  const closing = after.indexOf('》');
  const next = after.indexOf('《');
  const isNext = closing >= 0 && (next < 0 || closing < next);
  return isNext && before.length - opening + closing <= LONGEST_TITLE;
}

/** Where all long lines end, in Chinese characters; null for a text without hard wraps throughout. */
function findEdge(lengths: readonly number[]): number | null {
  if (lengths.length < LEAST_LINES) return null;
  const widths = [...lengths].sort((a, b) => a - b);
  const edge = widths[Math.floor((widths.length - 1) * (1 - BEYOND_EDGE))] ?? 0;
  const full = widths.filter((width) => width >= edge - FULL_WITHIN).length;
  if (edge < NARROWEST || edge > WIDEST) return null;
  return full >= widths.length * LEAST_FULL_SHARE ? edge : null;
}

/** Chinese characters count one, Latin letters and digits half. */
function widthOf(line: Line): number {
  let width = line.indent;
  for (let at = 0; at < line.text.length; at += 1)
    width += line.text.charCodeAt(at) < 0x2000 ? 0.5 : 1;
  return width;
}

function isBroken({ text }: Line): boolean {
  if (OPEN_END.test(text)) return text.length >= LEAST_BODY / 2;
  if (STRUCTURE_START.test(text) && !SENTENCE_MARK.test(text)) return text.length > LONGEST_HEADING;
  return text.length > LONGEST_HEADING || (text.length >= LEAST_BODY && PUNCTUATION.test(text));
}

function isBody({ text }: Line): boolean {
  return text.length >= LEAST_BODY || PUNCTUATION.test(text) || SENTENCE_END.test(text);
}

function shareOf(lines: readonly Line[], has: (line: Line) => boolean): number {
  return lines.length === 0 ? 0 : lines.filter(has).length / lines.length;
}
