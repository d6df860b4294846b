/** Tells page furniture, line by line: breadcrumbs, date lines, widgets, counters, greetings, footers. */
import type { FurnitureWords } from '../schema/furniture.ts';

/** Where a line is furniture: above the report, around it, or also between its paragraphs. */
export type FurnitureKind = 'head' | 'around' | 'everywhere';

/** Gives the kind of furniture that a trimmed line is, null for a line of the report. */
export type FurnitureDetector = (line: string) => FurnitureKind | null;

/** A longer line is text, whatever words it holds. */
const LONGEST_LINE = 300;
const LONGEST_BEGINNING = 120;
const LONGEST_EVERYWHERE = 60;
const LONGEST_VALUE = 80;

/** Dates and times: `2020-04-08 09:28:11`, `2019年10月31日 星期三`, `05.06.2018 20:39`, `十月初七`. */
const DATE =
  /(?:\d{4}[-/.年] ?\d{1,2}[-/.月] ?\d{1,2}日?|\d{1,2}\.\d{1,2}\.\d{4}|\d{1,2}月\d{1,2}日|\d{1,2}:\d{2}(?::\d{2})?|星期[一二三四五六日天]|农历[^ ]{2,8})/uy;

/** A line with a date or a time in figures and nothing else: `2017-02-20 09:28`. Below a report it is signed with it. */
const DATE_LINE =
  /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}\.\d{1,2}\.\d{4})(?: {1,2}\d{1,2}:\d{2}(?::\d{2})?)?$/u;

/** The same with the body or site that the page came from: `2022-01-25 青禾县司法局`, `青禾县政府网 2022-01-25 10:12`. */
const DATE_AND_SOURCE =
  /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?: {0,2}\d{1,2}:\d{2}(?::\d{2})?)? {0,2}[\u4e00-\u9fff]{2,20}(?:[局府办委网社台报厅室站]|中心)|[\u4e00-\u9fff]{2,20}(?:[局府办委网社台报厅室站]|中心) {0,2}\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?: {0,2}\d{1,2}:\d{2}(?::\d{2})?)?)$/u;

/** Marks and numbers between the parts: `[ ]`, `【`, `|`, `1694`, `A+`. */
const FILLER =
  /[\s\d|>＞»›·•●◆、,，/／\\[\]【】()（）〔〕:：;；.．\-—_+＋%*#&?!"“”‘’《》<＜«=~…©®T]|A(?=[+-])/uy;

/** What a value never holds: the end of a sentence. */
const SENTENCE_END = /[。；;！!]/u;

const CLAUSE_END = /[,，。;；！!]/u;

/** Steps of a breadcrumb: `首页 > 政务公开 > 总结公报`, `首页 >> 新闻中心 >>公示公告`. */
const BREADCRUMB_MARK = /[>＞»›]+/u;
const LONGEST_STEP = 24;
const LEAST_STEPS = 3;

/** A site's name with the day of the visit: `青禾县人民政府 2019年12月3日 星期二`. */
const VISIT_DAY = /\d{4}年 ?\d{1,2}月 ?\d{1,2}日 ?星期[一二三四五六日天]/u;

/**
 * Prepares the detector.
 * @param words the furniture words of the vocabulary
 */
export function createFurnitureDetector(words: FurnitureWords): FurnitureDetector {
  const widget = spacedAlternation(words.widgets, '', 'uyi');
  const label = spacedAlternation(words.labels, ' ?[:：|]', 'uy');
  const nextLabel = spacedAlternation(words.labels, ' ?[:：|]', 'gu');
  const beginning = spacedAlternation(words.beginnings, '', 'uyi');
  const everywhere = spacedAlternation(words.everywhere, '', 'ui');

  return (line) => {
    if (line === '' || line.length > LONGEST_LINE) return null;
    if (line.length <= LONGEST_EVERYWHERE && isEverywhere(line)) return 'everywhere';
    const short = line.length <= LONGEST_BEGINNING;
    if (short && (matchesAt(beginning, line, skipFiller(line, 0)) > 0 || isBreadcrumb(line)))
      return 'around';
    if (short && VISIT_DAY.test(line)) return 'around';
    if (DATE_LINE.test(line) || DATE_AND_SOURCE.test(line)) return 'head';
    return isMadeOfParts(line) ? 'around' : null;
  };

  /** A sentence that only speaks of such a thing is none. */
  function isEverywhere(line: string): boolean {
    const at = line.search(everywhere);
    return at >= 0 && (!CLAUSE_END.test(line) || at <= skipFiller(line, 0));
  }

  function isMadeOfParts(line: string): boolean {
    let at = 0;
    let parts = 0;
    while (at < line.length) {
      const labelled = matchesAt(label, line, at);
      const part =
        labelled > 0 ? labelled + valueLength(line, at + labelled) : matchesAt(widget, line, at);
      if (part > 0) parts += 1;
      const step = part || matchesAt(DATE, line, at) || matchesAt(FILLER, line, at);
      if (step === 0) return false;
      at += step;
    }
    return parts > 0;
  }

  /** A value runs up to the next label; one that holds a sentence is no value. */
  function valueLength(line: string, from: number): number {
    nextLabel.lastIndex = from;
    const end = nextLabel.exec(line)?.index ?? line.length;
    const value = line.slice(from, end);
    return value.length > LONGEST_VALUE || SENTENCE_END.test(value) ? 0 : value.length;
  }
}

/** A line that may be the value of the label in the line before: a date, a code, a document number. */
export function isBareValue(line: string): boolean {
  return /^(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?: ?\d{1,2}:\d{2}(?::\d{2})?)?|[\w/-]{6,40})$/u.test(
    line,
  );
}

/** A label with nothing behind it: `发布日期:`. */
export function isBareLabel(line: string): boolean {
  return /[:：]$/u.test(line);
}

function isBreadcrumb(line: string): boolean {
  const steps = line.split(BREADCRUMB_MARK);
  return steps.length >= LEAST_STEPS && steps.every((step) => step.trim().length <= LONGEST_STEP);
}

function skipFiller(line: string, from: number): number {
  let at = from;
  for (let step = 1; step > 0 && at < line.length; at += step) step = matchesAt(FILLER, line, at);
  return at;
}

/** Length of the match of a sticky pattern at an offset; 0 for none. */
function matchesAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** Any of the words, longest first, with a blank allowed after each character: `索 引 号`. */
function spacedAlternation(words: readonly string[], suffix: string, flags: string): RegExp {
  const longestFirst = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const alternatives = longestFirst.map((word) =>
    [...word].map((character) => RegExp.escape(character)).join(' ?'),
  );
  return new RegExp(`(?:${alternatives.join('|')})${suffix}`, flags);
}
