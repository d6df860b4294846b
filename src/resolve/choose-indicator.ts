/** Picks the indicator that the words around a quantity speak for; none when two fit equally well. */
import type { Quantity } from '../extract/quantity.ts';
import type { QuantityScope, Stretch } from '../extract/quantity-scope.ts';
import { compareText } from '../errors.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { CueIndex, CuePart } from './indicator-cues.ts';
import { weighWords, type ChoiceContext, type Nearness } from './weigh-words.ts';

/** An indicator that fits, and how well. */
export interface RankedIndicator {
  indicator: Indicator;
  /** Sum over the parts of its best cue of length times nearness. */
  score: number;
  /** Every part of the cue stands in the quantity's own clause. */
  direct: boolean;
  /** The cue accounts for most of the words that name what is counted, the last one among them. */
  settled: boolean;
}

/** What the words around a quantity say. */
export interface IndicatorRanking {
  /** All indicators that fit, the best first. */
  fitting: readonly RankedIndicator[];
  /** A telling word of some indicator stands in the clause, whether or not the rest of its cue does. */
  hinted: boolean;
}

/** Ranks the indicators for one quantity. */
export type IndicatorRanker = (
  quantity: Quantity,
  scope: QuantityScope,
  own: Stretch,
  context: ChoiceContext,
) => IndicatorRanking;

/** For a cue that stands in the clause as a whole. */
const DIRECT_BONUS = 0.8;
/** For the unit that the indicator is counted in, not one that is also met. */
const UNIT_BONUS = 0.5;
/** For what goes on with the subject of the quantity before: 办理行政应诉案件42件，审结30件. */
const FAMILY_BONUS = 1.5;
/** The part of a label that the own words of a cue explain, unless the cue stands in the clause as a whole. */
const LEAST_EXPLAINED = 0.15;
/** A rate bears a name of its own: 调解率 is no 出庭应诉率. */
const LEAST_EXPLAINED_OF_RATE = 0.5;
/** The same, for a cue that leaves little which could mean something else, and how long it is at least. */
const SETTLING_SHARE = 0.5;
const SHORTEST_SETTLING = 3;
/** For a cue from further back where the clause itself speaks for another indicator. */
const BESIDE_DIRECT = 0.7;
/** A word in the cues of more indicators than this tells nothing of any. */
const MOST_USERS = 100;
/** Below this a cue is too weak: a short word far away. */
const LEAST_SCORE = 2;
/** Closer than this, two indicators fit equally well. */
const LEAST_MARGIN = 0.2;

/** Prepares the dictionary; deciding looks only at patterns whose words occur. */
export function createIndicatorRanker(
  cues: CueIndex,
  units: ReadonlyMap<string, string>,
): IndicatorRanker {
  const accepted = new Map<Indicator, Set<string>>();
  for (const patterns of cues.patternsOf)
    for (const { indicator } of patterns)
      if (!accepted.has(indicator)) accepted.set(indicator, unitsOf(indicator, units));
  const telling = tellingWords(cues);
  return (quantity, scope, own, context) => {
    const near = weighWords(quantity, scope, own, context);
    const best = new Map<Indicator, Rating>();
    let hinted = false;
    for (const [word, nearness] of near) {
      if (!nearness.isNamed) continue;
      for (const { indicator, parts } of cues.patternsOf[word] ?? []) {
        if (indicator.change !== context.change && context.change) continue;
        if (accepted.get(indicator)?.has(quantity.unit) !== true) continue;
        hinted ||= telling.has(word);
        if (cues.excludesOf.get(indicator)?.some((each) => near.get(each)?.own)) continue;
        const rated = ratePattern(parts, near, cues.words, context);
        if (rated === null) continue;
        if (units.get(indicator.unit) === quantity.unit) rated.score += UNIT_BONUS;
        if (familyOf(indicator) === context.family) rated.score += FAMILY_BONUS;
        if (rated.score > (best.get(indicator)?.score ?? 0)) best.set(indicator, rated);
      }
    }
    const hasDirect = !context.isOpen && [...best.values()].some(({ direct }) => direct);
    const fitting = [...best]
      .map(([indicator, rated]) => ({
        indicator,
        ...rated,
        score: hasDirect && !rated.direct ? rated.score * BESIDE_DIRECT : rated.score,
      }))
      .filter(({ score }) => score >= LEAST_SCORE)
      .sort((a, b) => b.score - a.score || compareText(a.indicator.id, b.indicator.id));
    return { fitting, hinted };
  };
}

/** Words that few indicators share: 述法 and not 开展. */
function tellingWords({ words, patternsOf }: CueIndex): Set<number> {
  const telling = new Set<number>();
  for (const word of words.keys()) {
    const users = new Set((patternsOf[word] ?? []).map(({ indicator }) => indicator));
    if (users.size <= MOST_USERS) telling.add(word);
  }
  return telling;
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

/** What an indicator is about, by the first word of its id: reconsideration, litigation. */
export function familyOf({ id }: Indicator): string {
  return id.slice(0, id.indexOf('-'));
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

type Rating = Pick<RankedIndicator, 'score' | 'direct' | 'settled'>;

/** A word chosen for one part of a cue. */
interface ChosenWord {
  nearness: Nearness;
  word: string;
}

/**
 * Rates a cue whose every part has a word of its own: 政务公开 is not both 公开 and 政务公开.
 * @returns null when a part is missing, or when most of what is counted goes unexplained by a cue from further back
 */
function ratePattern(
  parts: readonly CuePart[],
  near: ReadonlyMap<number, Nearness>,
  words: readonly string[],
  { isOpen, isRate, noun }: ChoiceContext,
): Rating | null {
  const direct = chooseWords(parts, near, words, true);
  const any = chooseWords(parts, near, words, false);
  const directScore = direct === null ? 0 : scoreOf(direct) + DIRECT_BONUS;
  const least = (isRate ? LEAST_EXPLAINED_OF_RATE : LEAST_EXPLAINED) * noun.length;
  const isExplained = isOpen || (any !== null && explainedBy(any) >= least);
  const anyScore = any === null || !isExplained ? 0 : scoreOf(any);
  if (directScore === 0 && anyScore === 0) return null;
  if (directScore < anyScore) return { score: anyScore, direct: false, settled: false };
  return { score: directScore, direct: true, settled: settles(direct ?? [], noun) };
}

function scoreOf(chosen: readonly ChosenWord[]): number {
  return sum(chosen.map(({ nearness, word }) => nearness.weight * word.length));
}

/**
 * Whether words account for what is counted: for its last word, which says what kind of thing it is, and for most of
 * the rest. 政务服务事项 does not settle 政务服务事项申请材料, nor 办件 any 办件.
 */
function settles(chosen: readonly ChosenWord[], noun: string): boolean {
  const explained = explainedBy(chosen);
  return (
    chosen.some(({ word }) => noun.endsWith(word)) &&
    explained >= SHORTEST_SETTLING &&
    explained >= SETTLING_SHARE * noun.length
  );
}

/** How many characters of the clause a choice of words explains. */
function explainedBy(chosen: readonly ChosenWord[]): number {
  return sum(chosen.map(({ nearness, word }) => (nearness.isNamed ? word.length : 0)));
}

/** The best words that do not overlap, one for each part; null when there are none. */
function chooseWords(
  parts: readonly CuePart[],
  near: ReadonlyMap<number, Nearness>,
  words: readonly string[],
  ownOnly: boolean,
  taken: readonly ChosenWord[] = [],
): readonly ChosenWord[] | null {
  const part = parts[taken.length];
  if (part === undefined) return taken;
  const candidates = part
    .flatMap((word) => {
      const nearness = near.get(word);
      const counts = nearness !== undefined && (nearness.own || !ownOnly);
      return !counts ? [] : [{ nearness, word: words[word] ?? '' }];
    })
    .filter(({ nearness }) => !taken.some((other) => overlap(nearness, other.nearness)))
    .sort((a, b) => b.nearness.weight * b.word.length - a.nearness.weight * a.word.length);
  for (const candidate of candidates) {
    const chosen = chooseWords(parts, near, words, ownOnly, [...taken, candidate]);
    if (chosen !== null) return chosen;
  }
  return null;
}

function overlap(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
