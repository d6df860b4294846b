/** Picks the indicator that the words around a quantity speak for; none when two fit equally well. */
import type { Quantity } from '../extract/quantity.ts';
import type { QuantityScope, Stretch } from '../extract/quantity-scope.ts';
import { compareText } from '../errors.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { MetricLabelWords } from '../schema/quantity-grammar.ts';
import { cuesOf, type CueIndex, type UnitCues } from './indicator-cues.ts';
import {
  isRuledOutThere,
  overlap,
  ratePattern,
  type Candidates,
  type ChosenWord,
  type Rating,
} from './rate-cue.ts';
import { weighWords, type ChoiceContext, type Nearness } from './weigh-words.ts';

/** An indicator that fits, and how well. */
export interface RankedIndicator extends Rating {
  indicator: Indicator;
}

/** What the words around a quantity say. */
export interface IndicatorRanking {
  /** All indicators that fit, the best first. */
  fitting: readonly RankedIndicator[];
  /** Those whose cue stands in the clause beside a word that rules them out. */
  ruledOut: readonly RankedIndicator[];
  /** A cue word of some indicator stands in the clause, whether or not the rest of its cue does. */
  hinted: boolean;
}

/** Ranks the indicators for one quantity. */
export type IndicatorRanker = (
  quantity: Quantity,
  scope: QuantityScope,
  own: Stretch,
  context: ChoiceContext,
) => IndicatorRanking;

/** For the unit that the indicator is counted in, not one that is also met. */
const UNIT_BONUS = 0.5;
/** For what goes on with the subject of the quantity before: 办理行政应诉案件42件，审结30件. */
const FAMILY_BONUS = 1.5;
/** For what tells the reach of the quantity before: 举办执法培训6期，参训870人次. */
const FOLLOW_BONUS = 5;
/** For a cue from further back where the clause itself speaks for another indicator. */
const BESIDE_DIRECT = 0.7;
/** The same for a rate: 败诉率 in the clause outweighs any 出庭应诉率 further back. */
const BESIDE_DIRECT_OF_RATE = 0.5;
/** Below this a cue is too weak: a short word far away. */
const LEAST_SCORE = 2;
/** Closer than this, two indicators fit equally well. */
const LEAST_MARGIN = 0.2;

/** So many characters of the clause itself say enough: 新增取得执法资格人员5名. */
const LONG_OWN_NAME = 6;

/** The unit of all, and the one of cases, which 个 counts as well: 处罚案件268个. */
const GENERAL_UNIT = '个';
const CASE_UNIT = '件';

/** What persons are counted in. */
export const PERSON_UNITS: ReadonlySet<string> = new Set(['人', '人次']);

/** What bodies, places and firms are counted in: 对64[家]单位, 18[个]部门. */
export const BODY_UNITS: ReadonlySet<string> = new Set(['个', '家', '支', '户', '所']);

/** Prepares the dictionary; deciding looks only at patterns whose words occur. */
export function createIndicatorRanker(
  cues: CueIndex,
  units: ReadonlyMap<string, string>,
  { caseNouns, agentEndings, areaNouns }: MetricLabelWords,
): IndicatorRanker {
  const accepted = new Map<Indicator, Set<string>>();
  for (const patterns of cues.patternsOf)
    for (const { indicator } of patterns)
      if (!accepted.has(indicator)) accepted.set(indicator, unitsOf(indicator, units));
  const bodies = [...agentEndings, ...areaNouns];
  const byUnit = new Map<string, UnitCues>();
  // 处罚案件268个 may be what 件 counts.
  const cuesIn = (unit: string, isCase: boolean): UnitCues => {
    const key = isCase ? `${unit}|${CASE_UNIT}` : unit;
    const known = byUnit.get(key);
    if (known !== undefined) return known;
    const made = cuesOf(cues, (indicator) => {
      const own = accepted.get(indicator);
      return own?.has(unit) === true || (isCase && own?.has(CASE_UNIT) === true);
    });
    byUnit.set(key, made);
    return made;
  };
  // Which patterns were rated for the quantity at hand; a number instead of a set for each.
  const gather = createGatherer(cues);
  const ratedFor = new Uint32Array(cues.patterns);
  let round = 0;
  return (quantity, scope, own, context) => {
    const { text } = context;
    round += 1;
    const near = weighWords(quantity, scope, own, context);
    const isCase =
      quantity.unit === GENERAL_UNIT && caseNouns.some((noun) => context.noun.endsWith(noun));
    const { partsOf, patternsOf } = cuesIn(quantity.unit, isCase);
    const candidates = gather(near, partsOf);
    const countsOthers =
      BODY_UNITS.has(quantity.unit) && bodies.some((word) => context.noun.endsWith(word));
    const best = new Map<Indicator, Rating>();
    const ruledOut: RankedIndicator[] = [];
    let hinted = false;
    for (const part of candidates.named)
      for (const pattern of patternsOf[part] ?? []) {
        const { index, indicator, parts } = pattern;
        if (ratedFor[index] === round) continue;
        ratedFor[index] = round;
        if (context.change && !indicator.change) continue;
        if (context.followsUnknown && indicator.follows.length > 0) continue;
        hinted = true;
        if (!parts.every(candidates.has)) continue;
        const excludes = (cues.excludesOf.get(indicator) ?? []).flatMap(
          (each) => near.get(each) ?? [],
        );
        const rated = ratePattern(parts, candidates, excludes, context);
        if (rated === null) continue;
        if (!rated.direct && isRuledOutThere(text, rated.words, excludes)) continue;
        const isNamed = () =>
          rated.endsNoun ||
          parts.some((each) =>
            candidates
              .of(each)
              ?.some(({ nearness, word }) => nearness.isNamed && context.noun.endsWith(word)),
          );
        if (countsOthers && !indicator.bodies && !isNamed()) continue;
        if (excludes.some((each) => each.own && !leadsToState(text, each, quantity))) {
          if (rated.direct) ruledOut.push({ indicator, ...rated });
          continue;
        }
        if (units.get(indicator.unit) === quantity.unit) rated.score += UNIT_BONUS;
        if (rated.score > (best.get(indicator)?.score ?? 0)) best.set(indicator, rated);
      }
    const ranked = rank(best, context);
    const fitting = PERSON_UNITS.has(quantity.unit) ? preferSpecific(text, ranked) : ranked;
    return { fitting, ruledOut, hinted };
  };
}

/** 精简至386项: the verb right before 至 says how the state was reached, and rules nothing out. */
const STATE = /^[至到为成]$/u;

function leadsToState(text: string, { end }: Stretch, { start }: Quantity): boolean {
  return end < start && STATE.test(text.slice(end, start));
}

/** Weighs what fits against each other and against the quantity before; the best first. */
function rank(best: ReadonlyMap<Indicator, Rating>, context: ChoiceContext): RankedIndicator[] {
  const { isOpen, isRate, before } = context;
  const all = [...best];
  const hasSettled = all.some(([, { settled }]) => settled);
  const hasDirect = hasSettled || ((isRate || !isOpen) && all.some(([, { direct }]) => direct));
  return all
    .map(([indicator, rated]) => {
      const follows = context.isOutcome && before !== null && indicator.follows.includes(before.id);
      const isFamily = before !== null && familyOf(indicator) === familyOf(before);
      let score = rated.score;
      if (follows) score += FOLLOW_BONUS;
      // 其中，行政规范性文件审查2件，镇村合同审查1077件: what an item says itself is more than what its list speaks of.
      else if (isFamily && (rated.settled || !hasSettled)) score += FAMILY_BONUS;
      if (hasDirect && !rated.direct && !follows)
        score *= isRate ? BESIDE_DIRECT_OF_RATE : BESIDE_DIRECT;
      return { indicator, ...rated, score };
    })
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score || compareText(a.indicator.id, b.indicator.id));
}

/**
 * 开展行政执法人员集中培训，累计培训1460人次: who they were stands further back. Of two that rest on the same word of the clause, the one that another
 * word of the sentence supports goes first.
 */
function preferSpecific(text: string, ranked: RankedIndicator[]): RankedIndicator[] {
  const [first] = ranked;
  if (first === undefined || !first.direct || first.settled) return ranked;
  if (first.explained >= LONG_OWN_NAME) return ranked;
  const own = first.words.filter(({ isNamed }) => isNamed);
  const specific = ranked.find(
    ({ direct, words }) =>
      !direct &&
      own.every((word) => words.some((each) => each.start === word.start || overlap(each, word))) &&
      words.every(
        (word) =>
          own.some((each) => overlap(each, word)) ||
          !SENTENCE_END.test(text.slice(word.end, Math.min(...own.map(({ start }) => start)))),
      ),
  );
  if (specific === undefined) return ranked;
  const score = first.score + LEAST_MARGIN;
  return [{ ...specific, score }, ...ranked.filter((each) => each !== specific)];
}

/** Gathers candidates; the lists are used again for the next quantity, which spares making them thousands of times. */
function createGatherer({ words, parts }: CueIndex) {
  const lists: ChosenWord[][] = Array.from({ length: parts }, () => []);
  const filledFor = new Uint32Array(parts);
  const sortedFor = new Uint32Array(parts);
  const namedFor = new Uint32Array(parts);
  let round = 0;
  const has = (part: number) => filledFor[part] === round;
  const of = (part: number): readonly ChosenWord[] | undefined => {
    const list = lists[part];
    if (!has(part) || list === undefined) return undefined;
    if (sortedFor[part] !== round) {
      sortedFor[part] = round;
      if (list.length > 1) list.sort(byClauseAndWeight);
    }
    return list;
  };
  return (near: ReadonlyMap<number, Nearness>, partsOf: UnitCues['partsOf']): Candidates => {
    round += 1;
    const named: number[] = [];
    for (const [number, nearness] of near) {
      const word = words[number] ?? '';
      const candidate = { nearness, word, weight: nearness.weight * word.length };
      for (const part of partsOf[number] ?? []) {
        if (nearness.isNamed && namedFor[part] !== round) {
          namedFor[part] = round;
          named.push(part);
        }
        if (filledFor[part] !== round) {
          filledFor[part] = round;
          // A list handed out before belongs to a quantity that is decided.
          const list = lists[part];
          if (list !== undefined) list.length = 0;
        }
        lists[part]?.push(candidate);
      }
    }
    return { named, has, of };
  };
}

function byClauseAndWeight(a: ChosenWord, b: ChosenWord): number {
  return Number(b.nearness.isNamed) - Number(a.nearness.isNamed) || b.weight - a.weight;
}

/** A choice and how clear it was. */
export interface IndicatorChoice extends RankedIndicator {
  /** Distance to the next best indicator. */
  margin: number;
}

/**
 * The best of a ranking; null when there is none or another fits as well. Of a list of several things it is the one
 * that covers the others.
 * @param wholes the indicators that cover others and take the unit
 */
export function chooseIndicator(
  text: string,
  { fitting, ruledOut }: IndicatorRanking,
  wholes: readonly Indicator[],
): IndicatorChoice | null {
  const [first, second] = fitting;
  if (first === undefined) return null;
  const rivals = second === undefined ? ruledOut : [second, ...ruledOut];
  const rival = rivals.find((each) => areListed(text, first, each));
  if (rival !== undefined) {
    const listed = [first.indicator, rival.indicator];
    const whole = wholes.find((each) =>
      listed.every((indicator) => each === indicator || each.covers.includes(indicator.id)),
    );
    return whole === undefined ? null : { ...first, indicator: whole, settled: false, margin: 0 };
  }
  const margin = first.score - (second?.score ?? 0);
  return margin < LEAST_MARGIN ? null : { ...first, margin };
}

/** Between the items of a list, right behind one, and what ends a list. */
const LIST_MARK = /^[、和及与]/u;
const SENTENCE_END = /[。！!？?；;\n]/u;
const LIST_END = /[,，;；。:：\n]/u;

/** 对重大决策、规范性文件及合同开展审查1090件: what is done to several things of a list counts none of them alone. */
function areListed(text: string, a: RankedIndicator, b: RankedIndicator): boolean {
  if (!a.direct || !b.direct) return false;
  const isIn = (words: readonly Stretch[]) => (word: Stretch) =>
    words.some(({ start, end }) => start === word.start && end === word.end);
  const shared = a.words.find(isIn(b.words));
  const [one] = a.words.filter((word) => !isIn(b.words)(word));
  const [other] = b.words.filter((word) => !isIn(a.words)(word));
  if (shared === undefined || one === undefined || other === undefined) return false;
  const [first, last] = one.start < other.start ? [one, other] : [other, one];
  const between = text.slice(first.end, last.start);
  const isOutside = last.end <= shared.start || shared.end <= first.start;
  return isOutside && LIST_MARK.test(between) && !LIST_END.test(between);
}

/** What an indicator is about, by the first word of its id: reconsideration, litigation. */
function familyOf({ id }: Indicator): string {
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
