/** Takes the furniture of a sentence off the words around a number: 2019年我镇共审查 → 审查. */
import type { MetricLabelWords } from '../schema/quantity-grammar.ts';

/** Numbering at the beginning of a line: `2.`, `（1）`, `（三）`, `一、`. */
const NUMBERING =
  /^\s*(?:\d{1,2}[.．、]|[（(][\d一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、)/u;

/** A date at the beginning, with what leads to it: 2019年, 截至2019年10月, 2019年1-10月, 于10月15日至10月30日, 11月底. */
const DATE =
  /^(?:近[二两三四五六七八九十\d]{1,2}年来?|(?:截至|截止到?|自|从|于|在|到)?(?:\d{4}年度?(?:\d{1,2}(?:[-—~～至到]\d{1,2})?月(?:\d{1,2}日)?)?|\d{1,2}(?:[-—~～至到]\d{1,2})?月(?:\d{1,2}日)?)(?:[至到-](?:\d{1,2}月)?(?:\d{1,2}日)?)?(?:以来|至今|底|初|末|份|起|间|上半年|下半年)?)/u;

/** The year of the figure before a change, at the end: 应诉率[由2017年]的45%提高到, 案件[由上年同期]的31件增加到. */
const YEAR_BEFORE = /[由从](?:20\d{2}|[去上前今本])年度?(?:[底末初]|同期)?$/u;

/** Marks that no label begins or ends with; an opening one stays where its closing one follows. */
const EDGE_MARKS = /^[\s、，,：:;；'’”》)）.。|—-]+|[\s、，,：:;；'‘“《(（|—-]+$/gu;

/** Longest first, so that 共计 is not read as 共. */
export function longestFirst(words: readonly string[]): string[] {
  return words.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** Strips texts with the words of the grammar. */
export interface LabelStripper {
  /** Both ends. */
  strip: (text: string) => string;
  /** The end alone. */
  stripTail: (text: string) => string;
}

/** Prepares the words. */
export function createLabelStripper(words: MetricLabelWords): LabelStripper {
  const leading = longestFirst(words.leading);
  const trailing = longestFirst(words.trailing);
  const adverbs = longestFirst(words.adverbs);
  const { verbs, keptEndings } = words;
  const particles = new Set([...words.particles, ...trailing]);
  const stripTail = (text: string): string => {
    let rest = text.replace(EDGE_MARKS, '');
    for (let before = ''; before !== rest;) {
      before = rest;
      if (keptEndings.some((each) => rest.endsWith(each))) break;
      const word = trailing.find((each) => rest.endsWith(each));
      if (word !== undefined) rest = rest.slice(0, -word.length);
      rest = rest.replace(YEAR_BEFORE, '').replace(EDGE_MARKS, '');
    }
    return particles.has(rest) ? '' : rest;
  };
  const strip = (text: string): string => {
    let rest = text.replace(EDGE_MARKS, '').replace(NUMBERING, '');
    for (let before = ''; before !== rest;) {
      before = rest;
      rest = rest.replace(DATE, '').replace(EDGE_MARKS, '');
      const word = leading.find((each) => rest.startsWith(each));
      if (word !== undefined) rest = rest.slice(word.length).replace(EDGE_MARKS, '');
      const adverb = adverbs.find((each) => rest.startsWith(each)) ?? '';
      const behind = rest.slice(adverb.length);
      // 按时办结 is an act, 按时办结率 a rate of its own.
      const acts = verbs.some((verb) => behind.startsWith(verb) && behind[verb.length] !== '率');
      if (adverb !== '' && acts) rest = behind;
    }
    return stripTail(rest);
  };
  return { strip, stripTail };
}

/** Takes marks off both ends. */
export function trimMarks(text: string): string {
  return text.replace(EDGE_MARKS, '');
}
