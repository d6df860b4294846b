/** Picks the indicator that the words around a quantity speak for; none when two fit equally well. */
import type { Quantity } from '../extract/quantity.ts';
import type { QuantityScope, Stretch } from '../extract/quantity-scope.ts';
import { compareText } from '../errors.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { PhraseMatch } from '../text/phrase-matcher.ts';
import type { CueIndex, CuePart } from './indicator-cues.ts';

/** What a choice is made from. */
export interface ChoiceContext {
  /** Cue occurrences of the whole text, in order of their end. */
  matches: readonly PhraseMatch[];
  /** Titles of documents; what they say of themselves is no context. */
  titles: readonly Stretch[];
  /** The heading above the quantity; an empty span when there is none. */
  heading: Stretch;
  /** The clause speaks of a change against before, so that only indicators of change fit. */
  change: boolean;
  /** The clause names no noun, so that the sentence before and the heading may complete it. */
  isOpen: boolean;
}

/** An indicator that fits, and how well. */
export interface RankedIndicator {
  indicator: Indicator;
  /** Sum over the parts of its best cue of length times nearness. */
  score: number;
  /** Every part of the cue stands in the quantity's own clause. */
  direct: boolean;
}

/** All indicators that fit one quantity, the best first. */
export type IndicatorRanker = (
  quantity: Quantity,
  scope: QuantityScope,
  own: Stretch,
  context: ChoiceContext,
) => RankedIndicator[];

/** How far back in its paragraph a quantity finds what it is about. */
const BACK_REACH = 160;
const SAME_SENTENCE = 0.6;
const SAME_PARAGRAPH = 0.35;
const IN_TAIL = 0.5;
const IN_HEADING = 0.25;
/** For a cue that stands in the clause as a whole. */
const DIRECT_BONUS = 0.8;
/** For the unit that the indicator is counted in, not one that is also met. */
const UNIT_BONUS = 0.5;
const LOWEST_OWN = 0.7;
const LOWEST_BACK = 0.2;
/** For a cue from further back where the clause itself speaks for another indicator. */
const BESIDE_DIRECT = 0.7;
/** Below this a cue is too weak: a short word far away. */
const LEAST_SCORE = 2;
/** Closer than this, two indicators fit equally well. */
const LEAST_MARGIN = 0.2;

interface Nearness {
  weight: number;
  /** It stands in the quantity's own clause. */
  own: boolean;
  /** It is no more than the unit: 19[个], which brings no indicator into play. */
  isUnit: boolean;
}

/** Prepares the dictionary; deciding looks only at patterns whose words occur. */
export function createIndicatorRanker(
  cues: CueIndex,
  units: ReadonlyMap<string, string>,
): IndicatorRanker {
  const accepted = new Map<Indicator, Set<string>>();
  for (const patterns of cues.patternsOf)
    for (const { indicator } of patterns)
      if (!accepted.has(indicator)) accepted.set(indicator, unitsOf(indicator, units));
  return (quantity, scope, own, context) => {
    const near = weighWords(quantity, scope, own, context);
    const best = new Map<Indicator, { score: number; direct: boolean }>();
    for (const [word, nearness] of near) {
      if (!nearness.own || nearness.isUnit) continue;
      for (const { indicator, parts } of cues.patternsOf[word] ?? []) {
        if (indicator.change !== context.change && context.change) continue;
        if (accepted.get(indicator)?.has(quantity.unit) !== true) continue;
        if (cues.excludesOf.get(indicator)?.some((each) => near.get(each)?.own)) continue;
        const rated = ratePattern(parts, near, cues.words);
        if (rated === null) continue;
        if (units.get(indicator.unit) === quantity.unit) rated.score += UNIT_BONUS;
        if (rated.score > (best.get(indicator)?.score ?? 0)) best.set(indicator, rated);
      }
    }
    const hasDirect = !context.isOpen && [...best.values()].some(({ direct }) => direct);
    return [...best]
      .map(([indicator, { score, direct }]) => ({
        indicator,
        score: hasDirect && !direct ? score * BESIDE_DIRECT : score,
        direct,
      }))
      .filter(({ score }) => score >= LEAST_SCORE)
      .sort((a, b) => b.score - a.score || compareText(a.indicator.id, b.indicator.id));
  };
}

/** A choice and how clear it was. */
export interface IndicatorChoice extends RankedIndicator {
  /** Distance to the next best indicator. */
  margin: number;
}

/** The best of a ranking; null when there is none or another fits as well. */
export function chooseIndicator(ranked: readonly RankedIndicator[]): IndicatorChoice | null {
  const [first, second] = ranked;
  if (first === undefined) return null;
  const margin = first.score - (second?.score ?? 0);
  return margin < LEAST_MARGIN ? null : { ...first, margin };
}

/** The units of facts that an indicator takes. */
export function unitsOf(indicator: Indicator, units: ReadonlyMap<string, string>): Set<string> {
  const written = [
    indicator.unit,
    ...Object.keys(indicator.unitVariants),
    ...Object.keys(indicator.unitFactors),
  ];
  return new Set(written.map((unit) => units.get(unit) ?? unit));
}

/** The best nearness of each cue word around a quantity. */
function weighWords(
  { start, end }: Quantity,
  { lineStart, sentenceStart, tail }: QuantityScope,
  own: Stretch,
  { matches, titles, heading, isOpen }: ChoiceContext,
): Map<number, Nearness> {
  const near = new Map<number, Nearness>();
  const note = (word: number, weight: number, isOwn: boolean, isUnit = false): void => {
    const known = near.get(word);
    if (known === undefined || known.weight < weight)
      near.set(word, {
        weight,
        own: isOwn || (known?.own ?? false),
        isUnit: isUnit && (known?.isUnit ?? true),
      });
    else if (isOwn && !isUnit) near.set(word, { ...known, isUnit: false });
  };
  const from = Math.max(isOpen ? lineStart : sentenceStart, start - BACK_REACH);
  for (let at = firstEndingAfter(matches, from); at < matches.length; at += 1) {
    const match = matches[at];
    if (match === undefined || match.end > own.end) break;
    if (match.start < from) continue;
    const distance = match.end <= start ? start - match.end : Math.max(0, match.start - end);
    const isUnit = match.start >= start && match.end <= end;
    if (match.start >= own.start)
      note(match.index, Math.max(LOWEST_OWN, 1 - distance * 0.01), true, isUnit);
    else if (match.end <= start && !isWithin(match, titles)) {
      const base = match.start >= sentenceStart ? SAME_SENTENCE : SAME_PARAGRAPH;
      note(match.index, Math.max(LOWEST_BACK, base - distance * 0.002), false);
    }
  }
  for (const match of matchesWithin(matches, tail)) note(match.index, IN_TAIL, false);
  if (isOpen)
    for (const match of matchesWithin(matches, heading)) note(match.index, IN_HEADING, false);
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

function ratePattern(
  parts: readonly CuePart[],
  near: ReadonlyMap<number, Nearness>,
  words: readonly string[],
): { score: number; direct: boolean } | null {
  let score = 0;
  let direct = true;
  for (const part of parts) {
    let best = 0;
    let own = false;
    for (const word of part) {
      const nearness = near.get(word);
      const rated = (nearness?.weight ?? 0) * (words[word]?.length ?? 0);
      if (nearness === undefined || rated <= best) continue;
      best = rated;
      own = nearness.own;
    }
    if (best === 0) return null;
    score += best;
    direct &&= own;
  }
  return { score: score + (direct ? DIRECT_BONUS : 0), direct };
}
