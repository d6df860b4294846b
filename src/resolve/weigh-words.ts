/** Finds the cue words around a quantity and says how near each of them is. */
import type { Quantity } from '../extract/quantity.ts';
import type { QuantityScope, Stretch } from '../extract/quantity-scope.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { PhraseMatch } from '../text/phrase-matcher.ts';

/** What a choice is made from. */
export interface ChoiceContext {
  text: string;
  /** Cue occurrences of the whole text, in order of their end. */
  matches: readonly PhraseMatch[];
  /** Titles of documents; what they say of themselves is no context. */
  titles: readonly Stretch[];
  /** The heading above the quantity; an empty span when there is none. */
  heading: Stretch;
  /** The verb of the list that the quantity is a later item of; an empty span when there is none. */
  listVerb: Stretch;
  /** The clause speaks of a change against before, so that only indicators of change fit. */
  change: boolean;
  /** The clause names no noun, so that the sentence before and the heading may complete it. */
  isOpen: boolean;
  /** The quantity is a rate. */
  isRate: boolean;
  /** It is the figure of several named things, whose tail holds the names of the others as well. */
  isItem: boolean;
  /** The words that name what is counted. */
  noun: string;
  /** The indicator of the quantity before, where this one goes on from it; null otherwise. */
  before: Indicator | null;
  /** It tells how far what was counted before reached: 参训870人次. */
  isOutcome: boolean;
  /** That was an event of which no indicator is known: 举办网络安全培训2期，参训60人. */
  followsUnknown: boolean;
}

/** The nearest occurrence of a cue word, as a stretch of the text. */
export interface Nearness extends Stretch {
  /** From 1 beside the quantity down to almost 0. */
  weight: number;
  /** It stands in the quantity's own clause. */
  own: boolean;
  /** It does so outside the quantity itself. A mere unit (19[个]) brings no indicator into play. */
  isNamed: boolean;
}

/** How far back in its paragraph a quantity finds what it is about. */
const BACK_REACH = 160;
const SAME_SENTENCE = 0.6;
const SAME_PARAGRAPH = 0.35;
/** How much each character between costs; within a sentence the nearer subject counts. */
const SENTENCE_DECAY = 0.004;
const PARAGRAPH_DECAY = 0.002;
const IN_TAIL = 0.7;
const IN_TAIL_OF_ITEM = 0.5;
const LIST_VERB = 0.7;
const IN_HEADING = 0.25;
const LOWEST_OWN = 0.7;
const LOWEST_BACK = 0.2;

/** The best nearness of each cue word around a quantity; `own` is the stretch whose words are its own. */
export function weighWords(
  { start, end }: Quantity,
  { lineStart, sentenceStart, rightEnd, tail }: QuantityScope,
  own: Stretch,
  { matches, titles, heading, listVerb, isOpen, isItem }: ChoiceContext,
): Map<number, Nearness> {
  const near = new Map<number, Nearness>();
  const note = (match: PhraseMatch, weight: number, own: boolean, isNamed = own): void => {
    const known = near.get(match.index);
    if (known === undefined || known.weight < weight)
      near.set(match.index, {
        start: match.start,
        end: match.end,
        weight,
        own: own || known?.own === true,
        isNamed: isNamed || known?.isNamed === true,
      });
    else if (isNamed) known.isNamed = true;
  };
  const from = Math.max(isOpen ? lineStart : sentenceStart, start - BACK_REACH);
  for (let at = firstEndingAfter(matches, from); at < matches.length; at += 1) {
    const match = matches[at];
    if (match === undefined || match.end > own.end) break;
    if (match.start < from) continue;
    const distance = match.end <= start ? start - match.end : Math.max(0, match.start - end);
    const isUnit = match.start >= start && match.end <= end;
    if (match.start >= own.start)
      note(match, Math.max(LOWEST_OWN, 1 - distance * 0.01), true, !isUnit);
    else if (match.end <= start) {
      const isNear = match.start >= sentenceStart && !isWithin(match, titles);
      const base = isNear ? SAME_SENTENCE : SAME_PARAGRAPH;
      const decay = isNear ? SENTENCE_DECAY : PARAGRAPH_DECAY;
      note(match, Math.max(LOWEST_BACK, base - distance * decay), false);
    }
  }
  const inTail = isItem ? IN_TAIL_OF_ITEM : IN_TAIL;
  // 将65项行政处罚权赋予10个乡镇: what is done stands behind the noun.
  if (rightEnd > own.end)
    for (const match of matchesWithin(matches, { start: own.end, end: rightEnd }))
      note(match, inTail, false);
  // 审查市政府文件27件、部门文件63件: what is done to the first is done to all.
  for (const match of matchesWithin(matches, listVerb)) note(match, LIST_VERB, true, false);
  for (const match of matchesWithin(matches, tail)) note(match, inTail, false);
  if (isOpen) for (const match of matchesWithin(matches, heading)) note(match, IN_HEADING, false);
  return near;
}

/** Whether a stretch lies in one of several, which are in text order and apart. */
export function isWithin({ start, end }: Stretch, stretches: readonly Stretch[]): boolean {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? 0) >= end) high = middle;
    else low = middle + 1;
  }
  return (stretches[low]?.start ?? Infinity) <= start;
}

function matchesWithin(matches: readonly PhraseMatch[], { start, end }: Stretch): PhraseMatch[] {
  const within: PhraseMatch[] = [];
  for (let at = firstEndingAfter(matches, start); at < matches.length; at += 1) {
    const match = matches[at];
    if (match === undefined || match.end > end) break;
    if (match.start >= start) within.push(match);
  }
  return within;
}

/** Index of the first match that ends behind `offset`. */
function firstEndingAfter(matches: readonly PhraseMatch[], offset: number): number {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((matches[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
