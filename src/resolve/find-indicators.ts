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

/** A clause this short names a part of what the quantity before counts: 县处级69人. */
const LONGEST_PART = 12;

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

/** Prepares the dictionary; the result reads the quantities of one text in order. */
export function createIndicatorFinder({ indicators, grammar }: Vocabulary) {
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
  const {
    changes,
    changeNames,
    verbs,
    parts,
    outcomes,
    reaches,
    partBeginnings,
    partEndings,
    perUnits,
    otherNouns,
  } = grammar['metric-labels'];
  const { projected } = grammar['metric-status'];

  return ({
    text,
    sections,
    quantities,
    scopes,
    labels,
    places,
  }: IndicatorInput): FoundIndicator[] => {
    const leftOut = stretchesOf(text, LEFT_OUT);
    const matches = cues.find(text).filter((match) => !isWithin(match, leftOut));
    const titles = stretchesOf(text, NO_LISTING);
    const found: FoundIndicator[] = [];
    const norms = new Set<number>();
    // What the items behind 其中 are parts of.
    let whole: FoundIndicator = NOTHING_FOUND;
    for (const [index, quantity] of quantities.entries()) {
      const scope = scopes[index];
      const label = labels[index];
      if (scope === undefined || label === undefined) continue;
      const before = found[index - 1] ?? NOTHING_FOUND;
      if (perUnits.some((word) => scope.left.includes(word))) norms.add(index);
      const inSentence = scopes[index - 1]?.sentenceStart === scope.sentenceStart;
      if (opensParts(text, scope)) whole = before;
      else if (!inSentence) whole = NOTHING_FOUND;
      const clause = scope.left + scope.right;
      const takes = ({ indicator }: FoundIndicator) =>
        indicator !== null && acceptsUnit(indicator, quantity, clause);
      const partOf = ({ indicator }: FoundIndicator) =>
        found.push({ indicator, clear: false, way: 'part' });

      const isAfter = places[index]?.side === 'after';
      // 败诉率下降至8.2%: what is stated is the rate, not the change.
      const isState = isAfter || STATE_REACHED.test(scope.left);
      const change = !isState && tellsChange(scope.left);
      const isProjected = projected.some((word) => scope.left.includes(word));
      const counterpart = isProjected ? counterpartOf(index, quantities, scopes, labels) : null;
      const continued = counterpart === null ? null : found[counterpart];
      if (continued && takes(continued)) partOf(continued);
      else if (isAfter && takes(before)) partOf(before);
      else if (label.borrowed && inSentence && !change && takes(before)) partOf(before);
      else {
        const heading = headingSpan(text, sections[sectionIndexAt(sections, quantity.start)]);
        const own = ownSpan(index, scopes, quantity, label);
        // 从799项削减至326项: what changes is what is counted, not the change.
        if (places[index]?.side === 'before') own.end = quantity.end;
        // 。其中，纠正2850件: the sentence goes on with the whole of the one before.
        const isOpen =
          label.bare ||
          (change && isMereChange(label.text)) ||
          parts.some((word) => text.startsWith(word, scope.sentenceStart));
        // 举办执法培训6期，参训870人次: those who took part did so in what was counted before.
        const isOutcome = [...outcomes, ...reaches].some((word) => label.subject.startsWith(word));
        const goesOn = inSentence && (isOpen || scope.listed || isOutcome);
        const context = {
          text,
          matches,
          titles,
          heading,
          listVerb: listVerbOf(index, scopes, verbs),
          change,
          isOpen,
          isRate: quantity.kind === 'rate',
          isItem: (places[index]?.items.length ?? 0) > 0,
          before: goesOn ? before.indicator : null,
          isOutcome,
          followsUnknown:
            inSentence &&
            isOutcome &&
            before.indicator === null &&
            reaches.some((word) => labels[index - 1]?.noun.includes(word)) &&
            EVENT_UNITS.has(quantities[index - 1]?.unit ?? ''),
        };
        const source = takes(whole) ? whole : before;
        const inParts = inSentence && whole !== NOTHING_FOUND;
        // 出庭应诉率68.5%，其中遵义市超过80%: a part of a rate is a rate of the same kind.
        const isShare =
          context.isRate && inParts && parts.some((word) => scope.left.includes(word));
        const isPart =
          inSentence &&
          !change &&
          takes(source) &&
          (namesPart(scope, label.text) ||
            (isShare && label.text.length <= LONGEST_PART && !label.text.includes('率')));
        const decide = (name: string, within: QuantityScope, span: Stretch): FoundIndicator => {
          const ranking = rank(quantity, within, span, {
            ...context,
            noun: name.replace(REMARK_AT_END, '').replace(TITLE, ''),
          });
          const choice = chooseIndicator(
            text,
            ranking,
            wholes.filter((each) => accepted.get(each)?.has(quantity.unit)),
          );
          // 执法培训6期 before it says whose: 举办培训6期，培训870人次.
          const isTold =
            inSentence &&
            before.indicator !== null &&
            choice?.indicator.follows.includes(before.indicator.id) === true;
          const kind =
            choice === null || isTold
              ? null
              : narrow(text, scope, choice.indicator, (each) =>
                  acceptsUnit(each, quantity, clause),
                );
          if (choice !== null && kind !== null && kind !== choice.indicator)
            return { indicator: kind, clear: false, way: 'context' };
          if (choice !== null)
            return {
              indicator: choice.indicator,
              clear:
                // 其中刑事案件37宗: a part may not be what the indicator counts.
                !(inParts && choice.indicator === whole.indicator) &&
                unitAgrees(choice.indicator, quantity) &&
                isClear(choice, { ...context, noun: name }),
              way: choice.direct ? 'own-words' : 'context',
            };
          return ranking.fitting.length === 0 && isPart
            ? { indicator: source.indicator, clear: false, way: 'part' }
            : {
                ...NOTHING_FOUND,
                // 新增市场主体4568户，其中企业1206户: it may be a part of the same.
                clear: !(inParts && takes(whole)) && (!ranking.hinted || isOther(name, context)),
              };
        };
        const within =
          scope.tail.end === scope.tail.start
            ? { ...scope, tail: mainClause(text, scope, quantity.unit) }
            : scope;
        const items = (places[index]?.items ?? []).map((item) =>
          decide(item.noun, { ...scope, tail: item.shared }, item),
        );
        const [first] = items;
        found.push(first === undefined ? decide(label.noun, within, own) : { ...first, items });
      }
    }
    // 每村培养法律明白人3名: how many each is to have is no figure of the place; what goes on from it may be.
    return found.map((each, index) => (norms.has(index) ? NORM : each));
  };

  /** Its unit is one that the indicator takes, and no word of its clause rules that out. */
  function acceptsUnit(indicator: Indicator, { unit }: Quantity, clause: string): boolean {
    return (
      accepted.get(indicator)?.has(unit) === true &&
      !excluded.get(indicator)?.some((word) => clause.includes(word))
    );
  }

  /** 败诉率下降 tells of a change, 依法行政能力提升班 does not. */
  function tellsChange(left: string): boolean {
    if (!changes.some((word) => left.includes(word))) return false;
    const rest = changeNames.reduce((text, name) => text.replaceAll(name, ''), left);
    return changes.some((word) => rest.includes(word));
  }

  /** 同比下降43% says nothing of what fell. */
  function isMereChange(label: string): boolean {
    return changes.reduce((rest, word) => rest.replaceAll(word, ''), label).length <= 1;
  }

  /** 作出批示4次, 办结率100%: what is counted has a name of its own, which no indicator bears. */
  function isOther(noun: string, { isOpen }: Pick<ChoiceContext, 'isOpen'>): boolean {
    return !isOpen && otherNouns.some((word) => noun.endsWith(word));
  }

  /** 12家单位 for an indicator counted in 件, 30人 for one in 人次: it may be met, but something else is as likely. */
  function unitAgrees(indicator: Indicator, { unit }: Quantity): boolean {
    if (units.get(indicator.unit) === unit) return true;
    return !BODY_UNITS.has(unit) && !PERSON_UNITS.has(unit);
  }

  /** 其中 in the clause, or as a clause of its own right before it. */
  function opensParts(text: string, { left, leftStart, sentenceStart }: QuantityScope): boolean {
    const before = text.slice(sentenceStart, leftStart).replace(/[,，:：]$/u, '');
    return parts.some((word) => left.includes(word) || before.endsWith(word));
  }

  /** 其中县处级 and 合同类型 name a part; 制作短视频 and 优秀案卷 name something else. */
  function namesPart({ left, right }: QuantityScope, label: string): boolean {
    if (right.trim() !== '' && !parts.some((word) => left.includes(word))) return false;
    const verb = verbs.find((each) => label.startsWith(each)) ?? '';
    const name = label.slice(verb.length);
    return (
      label.length <= LONGEST_PART &&
      (partBeginnings.some(
        (word) => [name, label].some((each) => each.startsWith(word)) || `${name}级` === word,
      ) ||
        partEndings.some((word) => name.endsWith(word)))
    );
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
