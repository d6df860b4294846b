/** Gives each quantity of a text its indicator: from its own words, or from the quantity that it is a part of. */
import type { MetricLabel } from '../extract/metric-label.ts';
import type { Quantity } from '../extract/quantity.ts';
import type { QuantityPlace } from '../extract/quantity-pairs.ts';
import type { QuantityScope, Stretch } from '../extract/quantity-scope.ts';
import { canonicalUnits } from '../extract/unit-matcher.ts';
import type { Section } from '../schema/extraction.ts';
import type { Indicator } from '../schema/indicator.ts';
import { sectionIndexAt } from '../text/document.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import {
  BODY_UNITS,
  chooseIndicator,
  createIndicatorRanker,
  PERSON_UNITS,
  unitsOf,
  type IndicatorChoice,
} from './choose-indicator.ts';
import { createClauseReader, LONGEST_PART } from './clause-words.ts';
import { createCueIndex, wordsOf } from './indicator-cues.ts';
import {
  counterpartOf,
  headingSpan,
  listVerbOf,
  mainClause,
  ownSpan,
  stretchesOf,
} from './indicator-spans.ts';
import { createNarrower } from './narrow-indicator.ts';
import { isWithin, type ChoiceContext } from './weigh-words.ts';

/** What was found for one quantity. */
export interface FoundIndicator {
  indicator: Indicator | null;
  /** No other indicator comes near and every cue stands in the clause; without an indicator, nothing hints at one. */
  clear: boolean;
  /** `own-words`, `context` (a cue stands further back) or `part` (of the quantity before). */
  way: 'own-words' | 'context' | 'part' | null;
  /** Where the quantity is the figure of several named things: what was found for each. */
  items?: readonly FoundIndicator[];
}

export const NOTHING_FOUND: FoundIndicator = { indicator: null, clear: true, way: null };

/** What is found for a norm: `每村3名`. */
const NORM: FoundIndicator = { indicator: null, clear: false, way: null };

/** A title in book marks: `《行政执法案卷评查办法》`. */
const TITLE = /《[^《》\n]{1,100}》/gu;

/** The same of what lists things, and so says what is counted behind it: `《年度决策事项目录》，列入6项`. */
const NO_LISTING = /《[^《》\n]{1,100}(?<!目录|清单)》/gu;

/** A remark that leaves something out: `（不含公职律师）`. */
const LEFT_OUT = /[(（](?:不含|不包括|不包含|不计|除)[^()（）\n]{1,30}[)）]/gu;

/** A remark behind the noun: `公共法律服务站(室)`. */
const REMARK_AT_END = /[(（][^()（）]{1,10}[)）]$/u;

/** Before a figure that a change led to: `提高到90%`, `下降3.4个百分点至8.2%`. */
const STATE_REACHED = /[到至]\s*$/u;

/** A choice with this much distance to the next is clear. */
const CLEAR_MARGIN = 2;

/** So many characters of a cue leave no doubt where the last of them ends what is counted, however long that is. */
const LONG_HEAD = 5;

/** The same where what is counted ends with other words. */
const SHORTEST_OWN_NAME = 4;

/** What events are counted in: 培训6[期]. */
const EVENT_UNITS = new Set(['次', '期', '场', '场次', '班次', '轮']);

/** The quantities of one text with all that is known of them, by index. */
export interface IndicatorInput {
  text: string;
  sections: readonly Section[];
  quantities: readonly Quantity[];
  scopes: readonly QuantityScope[];
  labels: readonly MetricLabel[];
  places: readonly QuantityPlace[];
}

/** A quantity when its turn comes, with what was found before it. */
interface Turn {
  index: number;
  quantity: Quantity;
  scope: QuantityScope;
  label: MetricLabel;
  place: QuantityPlace | undefined;
  /** What was found for the quantity before. */
  before: FoundIndicator;
  /** What the items behind 其中 are parts of; {@link NOTHING_FOUND} where there is no 其中. */
  whole: FoundIndicator;
  /** The quantity before stands in the same sentence. */
  inSentence: boolean;
  /** What is stated is a change: 下降3.4%. */
  change: boolean;
}

/** Cue words and titles of a text. */
type WordsOfText = Pick<ChoiceContext, 'matches' | 'titles'>;

const isAmongParts = ({ inSentence, whole }: Turn): boolean =>
  inSentence && whole !== NOTHING_FOUND;

const partOf = ({ indicator }: FoundIndicator): FoundIndicator => ({
  indicator,
  clear: false,
  way: 'part',
});

/** Prepares the dictionary; the result reads the quantities of one text in order. */
export function createIndicatorFinder({
  indicators,
  grammar,
}: Vocabulary): (input: IndicatorInput) => FoundIndicator[] {
  const cues = createCueIndex(indicators, grammar['indicator-synonyms']);
  const units = canonicalUnits(grammar.units);
  const narrow = createNarrower(indicators);
  const rank = createIndicatorRanker(cues, units, grammar['metric-labels']);
  const accepted = new Map(indicators.map((each) => [each, unitsOf(each, units)]));
  const wholes = indicators.filter(({ covers }) => covers.length > 0);
  const excluded = new Map(
    indicators.map((each) => [
      each,
      each.excludes.flatMap((word) => wordsOf(word, grammar['indicator-synonyms'])),
    ]),
  );
  const { verbs, parts, outcomes, reaches, perUnits } = grammar['metric-labels'];
  const { tellsChange, isMereChange, hasOwnName, opensParts, namesPart } = createClauseReader(
    grammar['metric-labels'],
  );
  const { projected } = grammar['metric-status'];

  return (input) => {
    const { text, quantities, scopes, labels, places } = input;
    const leftOut = stretchesOf(text, LEFT_OUT);
    const words: WordsOfText = {
      matches: cues.find(text).filter((match) => !isWithin(match, leftOut)),
      titles: stretchesOf(text, NO_LISTING),
    };
    const found: FoundIndicator[] = [];
    const norms = new Set<number>();
    // What the items behind 其中 are parts of.
    let whole: FoundIndicator = NOTHING_FOUND;
    for (const [index, quantity] of quantities.entries()) {
      const scope = scopes[index];
      const label = labels[index];
      if (scope === undefined || label === undefined) continue;
      const before = found[index - 1] ?? NOTHING_FOUND;
      const inSentence = scopes[index - 1]?.sentenceStart === scope.sentenceStart;
      if (perUnits.some((word) => scope.left.includes(word))) norms.add(index);
      if (opensParts(text, scope)) whole = before;
      else if (!inSentence) whole = NOTHING_FOUND;
      const place = places[index];
      // 败诉率下降至8.2%: what is stated is the rate, not the change.
      const isState = place?.side === 'after' || STATE_REACHED.test(scope.left);
      const change = !isState && tellsChange(scope.left);
      const turn = { index, quantity, scope, label, place, before, whole, inSentence, change };
      const earlier = continuedBy(turn, input, found);
      found.push(earlier === null ? readWords(turn, input, words) : partOf(earlier));
    }
    // 每村培养法律明白人3名: how many each is to have is no figure of the place; what goes on from it may be.
    return found.map((each, index) => (norms.has(index) ? NORM : each));
  };

  /** The quantity that this one goes on with, whatever its own words: 预计120件 with 实际100件, 至8.2% with 从9.1%. */
  function continuedBy(
    turn: Turn,
    { quantities, scopes, labels }: IndicatorInput,
    found: readonly FoundIndicator[],
  ): FoundIndicator | null {
    const { index, scope, label, place, before, inSentence, change } = turn;
    const isProjected = projected.some((word) => scope.left.includes(word));
    const counterpart = isProjected ? counterpartOf(index, quantities, scopes, labels) : null;
    const continued = counterpart === null ? undefined : found[counterpart];
    if (continued !== undefined && takes(turn, continued)) return continued;
    const goesOn = place?.side === 'after' || (label.borrowed && inSentence && !change);
    return goesOn && takes(turn, before) ? before : null;
  }

  /** Reads what the words around a quantity say that it counts. */
  function readWords(turn: Turn, input: IndicatorInput, words: WordsOfText): FoundIndicator {
    const { index, quantity, scope, label, place, before, whole } = turn;
    const own = ownSpan(index, input.scopes, quantity, label);
    // 从799项削减至326项: what changes is what is counted, not the change.
    if (place?.side === 'before') own.end = quantity.end;
    const context = contextOf(turn, input, words);
    const source = takes(turn, whole) ? whole : before;
    const part = isPart(turn, source, context.isRate) ? source : null;
    const within =
      scope.tail.end === scope.tail.start
        ? { ...scope, tail: mainClause(input.text, scope, quantity.unit) }
        : scope;
    const items = (place?.items ?? []).map((item) =>
      decide(turn, context, part, item.noun, { ...scope, tail: item.shared }, item),
    );
    const [first] = items;
    return first === undefined
      ? decide(turn, context, part, label.noun, within, own)
      : { ...first, items };
  }

  function contextOf(
    { index, quantity, scope, label, place, before, inSentence, change }: Turn,
    { text, sections, quantities, scopes, labels }: IndicatorInput,
    words: WordsOfText,
  ): Omit<ChoiceContext, 'noun'> {
    // 。其中，纠正2850件: the sentence goes on with the whole of the one before.
    const isOpen =
      label.bare ||
      (change && isMereChange(label.text)) ||
      parts.some((word) => text.startsWith(word, scope.sentenceStart));
    // 举办执法培训6期，参训870人次: those who took part did so in what was counted before.
    const isOutcome = [...outcomes, ...reaches].some((word) => label.subject.startsWith(word));
    const goesOn = inSentence && (isOpen || scope.listed || isOutcome);
    return {
      text,
      ...words,
      heading: headingSpan(text, sections[sectionIndexAt(sections, quantity.start)]),
      listVerb: listVerbOf(index, scopes, verbs),
      change,
      isOpen,
      isRate: quantity.kind === 'rate',
      isItem: (place?.items.length ?? 0) > 0,
      before: goesOn ? before.indicator : null,
      isOutcome,
      followsUnknown:
        inSentence &&
        isOutcome &&
        before.indicator === null &&
        reaches.some((word) => labels[index - 1]?.noun.includes(word)) &&
        EVENT_UNITS.has(quantities[index - 1]?.unit ?? ''),
    };
  }

  /** Whether a quantity may be a part of an earlier one, should its own words say nothing. */
  function isPart(turn: Turn, source: FoundIndicator, isRate: boolean): boolean {
    const { scope, label, inSentence, change } = turn;
    if (!inSentence || change || !takes(turn, source)) return false;
    if (namesPart(scope, label.text)) return true;
    // 出庭应诉率68.5%，其中遵义市超过80%: a part of a rate is a rate of the same kind.
    const isShare = isRate && isAmongParts(turn) && parts.some((word) => scope.left.includes(word));
    return isShare && label.text.length <= LONGEST_PART && !label.text.includes('率');
  }

  /**
   * Decides for one name of what is counted.
   * @param part what it is a part of where its words say nothing; null for none
   * @param within the scope, with the tail that belongs to the name
   * @param span where the name stands
   */
  function decide(
    turn: Turn,
    context: Omit<ChoiceContext, 'noun'>,
    part: FoundIndicator | null,
    name: string,
    within: QuantityScope,
    span: Stretch,
  ): FoundIndicator {
    const { quantity, whole } = turn;
    const noun = name.replace(REMARK_AT_END, '').replace(TITLE, '');
    const ranking = rank(quantity, within, span, { ...context, noun });
    const fittingWholes = wholes.filter((each) => accepted.get(each)?.has(quantity.unit));
    const choice = chooseIndicator(context.text, ranking, fittingWholes);
    if (choice !== null) return settle(turn, choice, { ...context, noun: name });
    if (ranking.fitting.length === 0 && part !== null) return partOf(part);
    // 新增市场主体4568户，其中企业1206户: it may be a part of the same.
    const maybePart = isAmongParts(turn) && takes(turn, whole);
    return {
      ...NOTHING_FOUND,
      clear: !maybePart && (!ranking.hinted || (!context.isOpen && hasOwnName(name))),
    };
  }

  /** What comes of a choice: a more special indicator that the words in front tell of, or the chosen one. */
  function settle(turn: Turn, choice: IndicatorChoice, context: ChoiceContext): FoundIndicator {
    const { quantity, scope, before, whole, inSentence } = turn;
    const { indicator, direct } = choice;
    // 执法培训6期 before it says whose: 举办培训6期，培训870人次.
    const isTold =
      inSentence && before.indicator !== null && indicator.follows.includes(before.indicator.id);
    const special = isTold
      ? null
      : narrow(context.text, scope, indicator, (each) => acceptsUnit(each, quantity, scope));
    if (special !== null && special !== indicator)
      return { indicator: special, clear: false, way: 'context' };
    // 其中刑事案件37宗: a part may not be what the indicator counts.
    const isPartOfSame = isAmongParts(turn) && indicator === whole.indicator;
    return {
      indicator,
      clear: !isPartOfSame && unitAgrees(indicator, quantity) && isClear(choice, context),
      way: direct ? 'own-words' : 'context',
    };
  }

  /** Whether the quantity may count what an earlier one was found to. */
  function takes({ quantity, scope }: Turn, { indicator }: FoundIndicator): boolean {
    return indicator !== null && acceptsUnit(indicator, quantity, scope);
  }

  /** Its unit is one that the indicator takes, and no word of its clause rules that out. */
  function acceptsUnit(
    indicator: Indicator,
    { unit }: Quantity,
    { left, right }: QuantityScope,
  ): boolean {
    const clause = left + right;
    return (
      accepted.get(indicator)?.has(unit) === true &&
      !excluded.get(indicator)?.some((word) => clause.includes(word))
    );
  }

  /** 12家单位 for an indicator counted in 件, 30人 for one in 人次: it may be met, but something else is as likely. */
  function unitAgrees(indicator: Indicator, { unit }: Quantity): boolean {
    if (units.get(indicator.unit) === unit) return true;
    return !BODY_UNITS.has(unit) && !PERSON_UNITS.has(unit);
  }
}

/**
 * Whether nothing else is likely to be meant: no other indicator comes near, and the cue stands in the clause and
 * accounts for what is counted; or the clause says no more than what became of what the sentence speaks of (审结13件),
 * or a rate's own name (参考率).
 */
function isClear(
  { indicator, direct, settled, endsNoun, explained, margin }: IndicatorChoice,
  { isOpen, isRate, noun }: ChoiceContext,
): boolean {
  if (indicator.ambiguous || margin < CLEAR_MARGIN) return false;
  if (!direct) return isOpen || (isRate && endsNoun && explained >= noun.length);
  if (settled) return true;
  if (endsNoun) return explained >= LONG_HEAD;
  return explained >= SHORTEST_OWN_NAME;
}
