/** Tells quantities that count something from dates, ordinals, slogans, set phrases and limits that rules set. */
import type { Section } from '../schema/extraction.ts';
import type { QuantityContexts, Units } from '../schema/quantity-grammar.ts';
import { sectionIndexAt } from '../text/document.ts';
import { createPhraseMatcher } from '../text/phrase-matcher.ts';
import type { Quantity } from './quantity.ts';
import type { QuantityScope } from './quantity-scope.ts';

/** How far behind the unit a concrete noun may stand. */
const NOUN_REACH = 12;
/** How far left a quotation or a title is looked for. */
const QUOTE_REACH = 60;
/** Small numerals name slogans; larger ones count. */
const LARGEST_SLOGAN = 10;

/** With its opening mark: words that report something, no slogan's first word. */
const SHORTEST_STATEMENT = 5;

/** Names of places with their rank, such as 五家渠市; those of peoples' own places are longer and begin otherwise. */
const SHORTEST_PLACE = 3;
const LONGEST_PLACE = 6;

/** A part of a number; 11件事项 does not hold 1件事. */
const NUMERAL = /[0-9０-９零〇一二两三四五六七八九十百千万亿]/u;

/** `10个达标县之一`: how many there are says nothing of the one. */
const ONE_OF = /^[\u4e00-\u9fff（）()“”]{0,20}之一/u;

/** `100个城市中位居第一`, `12个县区第3名`: among how many a place ranks says nothing of it. */
const RANKED_AMONG =
  /^[\u4e00-\u9fff（）()“”]{0,14}?(?:(?:位居|位列|排名|排在|名列|居|列|排)第[一二三四五六七八九十\d]|第[一二三四五六七八九十\d]+[名位])/u;
/** How far behind the unit a rank may stand. */
const RANK_REACH = 24;

/** 《 opens before a number and does not close, on one line. */
const OPEN_TITLE = /《[^《》\n]*$/u;
/** A title that names the nation or a province first: `《云南省营商环境提质23条措施》` counts what others do. */
const OTHERS_TITLE = /《(?:国务院|中共中央|中华人民共和国|[^《》\n]{2,6}(?:省|自治区))[^《》\n]*$/u;
/** The same for quotation marks. */
const OPEN_QUOTE = /[“「『][^“”「」『』\n]*$/u;

export interface CountedInput {
  text: string;
  sections: readonly Section[];
  quantities: readonly Quantity[];
  scopes: readonly QuantityScope[];
}

/**
 * Prepares the contexts; the result says for each quantity whether it counts something.
 * @param isPlaceName tells whether a whole string is the name of a place, such as 三台县
 */
export function createCountedTest(
  contexts: QuantityContexts,
  units: Units,
  isPlaceName: (name: string) => boolean,
): (input: CountedInput) => boolean[] {
  const findIdioms = createPhraseMatcher(contexts.idioms);
  const needs = new Map(units.map(({ unit, needs }) => [unit, needs]));
  return ({ text, sections, quantities, scopes }) => {
    const idioms = findIdioms(text)
      .filter(({ start }) => !isNumeral(text, start - 1) || !isNumeral(text, start))
      .sort((a, b) => a.start - b.start);
    let next = 0;
    return quantities.map((quantity, index) => {
      const scope = scopes[index];
      if (scope === undefined) return false;
      while ((idioms[next]?.end ?? Infinity) <= quantity.numberStart) next += 1;
      const inIdiom = (idioms[next]?.start ?? Infinity) < quantity.unitEnd;
      return (
        !inIdiom &&
        !isOrdinal(text, quantity, contexts) &&
        !beginsPlaceName(text, quantity, isPlaceName) &&
        !isQuoted(text, quantity, contexts) &&
        !ONE_OF.test(scope.right) &&
        !RANKED_AMONG.test(text.slice(quantity.end, quantity.end + RANK_REACH)) &&
        !isNamedInHeading(text, quantity, sections) &&
        isPlausibleDuration(text, quantity, scope, contexts) &&
        (hasNeededWord(scope, needs.get(quantity.unit) ?? []) ||
          followsAlike(text, quantity, quantities[index - 1])) &&
        !isSlogan(quantity, scope, contexts)
      );
    });
  };
}

/** 三台县 holds no three machines. */
function beginsPlaceName(
  text: string,
  { form, numberStart }: Quantity,
  isPlaceName: (name: string) => boolean,
): boolean {
  if (form !== 'chinese') return false;
  for (let length = SHORTEST_PLACE; length <= LONGEST_PLACE; length += 1)
    if (isPlaceName(text.slice(numberStart, numberStart + length))) return true;
  return false;
}

function isNumeral(text: string, at: number): boolean {
  return NUMERAL.test(text.charAt(at));
}

function isOrdinal(text: string, { numberStart }: Quantity, contexts: QuantityContexts): boolean {
  const left = text.slice(Math.max(0, numberStart - 4), numberStart);
  return (
    contexts.ordinals.some((word) => left.endsWith(word)) &&
    !contexts.notOrdinals.some((word) => left.endsWith(word))
  );
}

/** A title counts only where it says how many things the document holds: 《行政执法二十四项制度》. */
function isQuoted(text: string, quantity: Quantity, contexts: QuantityContexts): boolean {
  const left = text.slice(Math.max(0, quantity.numberStart - QUOTE_REACH), quantity.numberStart);
  if (OPEN_TITLE.test(left)) {
    const isInventory = contexts.countedInTitles.some((noun) =>
      text.startsWith(`${noun}》`, quantity.end),
    );
    const isOthers = OTHERS_TITLE.test(left);
    return !(isInventory && !isOthers && (quantity.value ?? 0) > LARGEST_SLOGAN);
  }
  const quotation = OPEN_QUOTE.exec(left)?.[0];
  return quotation !== undefined && !isStatement(quotation, quantity);
}

/** A quotation may report a figure (“清理执法证件5426个”); a slogan begins with its number or names a small one. */
function isStatement(quotation: string, { form, value }: Quantity): boolean {
  return (
    form === 'figures' &&
    value !== null &&
    value > 2 * LARGEST_SLOGAN &&
    quotation.length > SHORTEST_STATEMENT
  );
}

/** A heading names what it is about (健全四项机制); a paragraph that stands as one counts more (全州人民调解组织一千八百余个). */
function isNamedInHeading(
  text: string,
  { form, start, value }: Quantity,
  sections: readonly Section[],
): boolean {
  if (form !== 'chinese' || (value ?? 0) > 2 * LARGEST_SLOGAN) return false;
  const section = sections[sectionIndexAt(sections, start)];
  const heading = section?.path.at(-1);
  if (section === undefined || heading === undefined) return false;
  return text.startsWith(heading, section.start) && start < section.start + heading.length;
}

/** 3 of a date is no duration, and one that a rule sets is no measurement. */
function isPlausibleDuration(
  text: string,
  { kind, unit, numberStart, qualifier, value }: Quantity,
  { left, right }: QuantityScope,
  contexts: QuantityContexts,
): boolean {
  if (kind !== 'duration') return true;
  if (unit === '年') return false;
  if (
    unit === '日' &&
    // 3月5日, 1-15日, 1日至15日: the day of a date.
    /[月日、~～—-]$|[月日][至到]$/u.test(text.slice(numberStart - 2, numberStart))
  )
    return false;
  if (unit === '日' && (value ?? 0) > 31 && qualifier === 'exact') return false;
  const around = left + right.slice(0, NOUN_REACH / 2);
  return (
    contexts.processWords.some((word) => around.includes(word)) &&
    !contexts.ruleWords.some((word) => left.includes(word))
  );
}

function hasNeededWord({ left }: QuantityScope, needs: readonly string[]): boolean {
  return needs.length === 0 || needs.some((word) => left.includes(word));
}

/** Between two figures that what stands before the first is said of: a joint, the name of an item, or a change. */
const SAME_NEED =
  /^(?:、[\p{Script=Han}]{0,6}|和|与|及|以及|(?:提高|提升|增加|上升|下降|降低|调整)?[到至为])$/u;

/** 满意度分别为83分、85分和87分, 考核分值由2分提高到3分: what the first needs stands before it. */
function followsAlike(text: string, { start, unit }: Quantity, before?: Quantity): boolean {
  return before?.unit === unit && SAME_NEED.test(text.slice(before.end, start));
}

function isSlogan(
  { value, kind, form }: Quantity,
  { left, right }: QuantityScope,
  contexts: QuantityContexts,
): boolean {
  if (kind !== 'general' || value === null || value > 2 * LARGEST_SLOGAN) return false;
  const noun = right.replace(/^[“‘《的]/u, '');
  if (contexts.abstractNouns.some((word) => noun.startsWith(word))) return true;
  if (value > LARGEST_SLOGAN) return false;
  // 3项重大任务 is a slogan, 8项重大行政决策 are counted.
  const abstract = contexts.smallAbstractNouns.find((word) => noun.startsWith(word));
  if (abstract !== undefined)
    return !contexts.concreteNouns.some(
      (word) => word.length > abstract.length && noun.startsWith(word),
    );
  if (form !== 'chinese') return false;
  const nearby = noun === '' ? left.slice(-NOUN_REACH) : noun.slice(0, NOUN_REACH);
  return !contexts.concreteNouns.some((word) => nearby.includes(word));
}
