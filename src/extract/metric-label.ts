/** Names what a quantity counts, in the report's own words, short and without the furniture of the sentence. */
import type { MetricLabelWords } from '../schema/quantity-grammar.ts';
import { createActWords } from './act-words.ts';
import { createNounReader, type CountedNoun } from './counted-noun.ts';
import { longestFirst, trimMarks, type LabelStripper } from './label-words.ts';
import type { Quantity } from './quantity.ts';
import type { QuantityPlace } from './quantity-pairs.ts';
import type { QuantityScope } from './quantity-scope.ts';

/** The longest label. */
const LONGEST = 24;
/** The longest label that is not cut where there is no place to cut it. */
const LONGEST_UNCUT = 32;
/** The longest act that makes a label. */
const LONGEST_ACT = 28;
/** The longest subject that is kept whole before a noun. */
const LONGEST_SUBJECT = 10;

/** Behind what is changed, where its first figure stands before it (62项考核指标[精简优化]为13项); 并 may have been taken off. */
const CHANGE_AT_END =
  /(?:大幅|进一步|统一|逐步)?(?:精简|压减|压缩|缩减|缩短|减少|削减|降低|提升|提高|增加|扩大|优化|整合|归并?|合并?|调整)+$/u;
/** What outcomes are told of. */
const CASES = /案|复议|诉讼|仲裁|申请/u;
/** Titles one behind the other; the first speaks for all. */
const TITLE_LIST = /(《[^《》]*》)(?:[、，,和及]?《[^《》]*》)+等?/gu;
/** Words that tell what part of a whole a rate is, with the rate itself: 网上可办率, 综合纠错率. */
const RATE_AT_END = /(?:网上|线上|全程|按时|按期|及时|综合|直接|总体|平均)?[\u4e00-\u9fff]{2}率$/u;

/** What a label says of the state that its figure is of. */
const SIDES = { before: '（调整前）', after: '（调整后）' };

/** The clause next to the number where the one before says what is counted: 坚持会前学法[，全年安排]9次. */
const NOTHING_NEW = /(?<=[^,，]{4})[,，][^,，()（）]{0,8}$/u;

/** A label, and what it was made of. */
export interface MetricLabel {
  text: string;
  /** The counted noun alone where it stands behind the unit; else the whole label. */
  noun: string;
  /** What acts: the words left of the number, or of the first number of its list. */
  subject: string;
  /** Its clause names no noun: 审结13件. */
  bare: boolean;
  /** Its clause has no words of its own, so the label is that of the quantity before. */
  borrowed: boolean;
  /** What the outcomes that follow it in a list are outcomes of: 受理复议申请9件，维持3件，撤销1件. */
  topic: string;
}

/** Prepares the words; the result labels the quantities of one text, each may borrow from the one before. */
export function createLabeller(words: MetricLabelWords, stripper: LabelStripper) {
  const verbs = longestFirst(words.verbs);
  const acts = createActWords(words);
  const readRight = createNounReader(words, stripper, acts);

  return (
    quantities: readonly Quantity[],
    scopes: readonly QuantityScope[],
    places: readonly QuantityPlace[],
  ): MetricLabel[] => {
    const labels: MetricLabel[] = [];
    for (const index of quantities.keys()) {
      const scope = scopes[index];
      const place = places[index];
      if (scope === undefined || place === undefined) continue;
      const next = scopes[index + 1];
      const inSentence = scopes[index - 1]?.sentenceStart === scope.sentenceStart;
      const before = inSentence ? withoutSide(labels[index - 1]) : undefined;
      const shared = scope.right.trim() === '' && next?.joined === true ? next.right : '';
      const right = scope.right.trim() === '' ? shared : scope.right;
      const behind = readRight(right, next?.leftTaken === true);
      labels.push(placed(labelOne(scope, behind, before), place, before));
    }
    return labels;
  };

  /** Names the side of a change or the item of a list. */
  function placed(
    label: MetricLabel,
    { side, items }: QuantityPlace,
    before?: MetricLabel,
  ): MetricLabel {
    const [item] = items;
    if (item !== undefined)
      return { ...label, text: item.text, noun: item.text, bare: false, borrowed: false };
    if (side === null) return label;
    const named = label.subject === '' ? label.noun.replace(CHANGE_AT_END, '') : label.subject;
    const noun = side === 'after' && before !== undefined ? before.noun : named;
    return { ...label, noun, text: noun + SIDES[side] };
  }

  function labelOne(
    scope: QuantityScope,
    { noun, statement }: CountedNoun,
    before?: MetricLabel,
  ): MetricLabel {
    const left =
      scope.leftTaken && noun !== ''
        ? ''
        : stripper.strip(ownLeft(scope, before).replace(NOTHING_NEW, ''));
    // Items of a list share what stands before its first one.
    const subject =
      left === '' && scope.listed && !scope.leftTaken ? (before?.subject ?? '') : left;
    // 涉及29个部门3186项: 部门 is what the quantity before counts, and says nothing of this one.
    const isTaken = scope.leftTaken && before !== undefined && left === before.noun;
    const own = (text: string) => ({
      text,
      noun: noun === '' ? text : noun,
      topic: text,
      subject,
      bare: noun === '' && (subject === '' || isTaken || verbs.includes(subject)),
      borrowed: false,
    });
    if (noun !== '') {
      if (subject === '') return own(clip(noun + statement));
      const verb = verbs.find((each) => subject.endsWith(each)) ?? '';
      // 创建全覆盖 says little without its subject.
      const isWhole = subject.length <= LONGEST_SUBJECT || words.fixedPredicates.includes(noun);
      // 县司法局等16个部门: 等 joins the named one to the rest.
      const etc = isWhole && /等$/u.test(scope.left.trim()) ? '等' : '';
      const label = (isWhole ? subject + etc : verb) + noun;
      return own(clip(label.length + statement.length <= LONGEST ? label + statement : label));
    }
    if (left === '' || (scope.joined && left.length < 2)) {
      if (scope.listed && !scope.joined && subject !== '' && statement !== '')
        return own(clip(subject + statement));
      if (before === undefined) return own(statement === '' ? act(scope.right) : statement);
      const text = clip(before.text + statement);
      const borrowed = statement === '';
      return { text, noun: text, topic: text, subject, bare: true, borrowed };
    }
    if (before !== undefined && statement === '' && words.outcomes.includes(subject))
      return own(clip(before.text + subject));
    if (before !== undefined && statement === '' && words.verdicts.includes(subject)) {
      const { topic } = before;
      if (CASES.test(topic)) return { ...own(`${objectOf(topic)}（${subject}）`), topic };
    }
    if (before !== undefined && statement === '' && verbs.includes(subject))
      return own(clip(subject + objectOf(before.text).replace(RATE_AT_END, '')));
    return own(clip(subject.length <= LONGEST_SUBJECT ? subject + statement : subject));
  }

  /** What was done so many times, where nothing stands before the number: 先后14次[组织学习宪法]. */
  function act(right: string): string {
    const done = stripper.strip(right);
    return done.length <= LONGEST_ACT ? done : '';
  }

  /** 12名班子成员累计接待群众137人次: the counted noun of the quantity before is not part of what follows it. */
  function ownLeft({ left, leftTaken }: QuantityScope, before?: MetricLabel): string {
    if (!leftTaken || before === undefined || !left.startsWith(before.noun)) return left;
    return left.slice(before.noun.length) || left;
  }

  /** What a label's verb acts on: 调解组织共受理矛盾纠纷 and 受理矛盾纠纷 speak of 矛盾纠纷. */
  function objectOf(label: string): string {
    for (let at = 0; at < label.length - 1; at += 1) {
      const verb = acts.verbAt(label, at);
      if (verb === null || at + verb.length >= label.length) continue;
      if (at === 0 || acts.endsWithAgent(acts.withoutTrailingLink(label.slice(0, at))))
        return label.slice(at + verb.length);
    }
    return label;
  }

  /** Shortens from the left: at a verb, behind a 、 or behind a 的 where one stands in reach. */
  function clip(whole: string): string {
    if (whole.length <= LONGEST) return whole;
    const label = whole.replace(TITLE_LIST, '$1等');
    if (label.length <= LONGEST) return label;
    const from = label.length - LONGEST;
    const cuts = [
      ...verbs.map((verb) => label.indexOf(verb, from)),
      label.indexOf('、', from) + 1,
      label.indexOf('的', from) + 1,
    ].filter((cut) => cut >= from && cut <= label.length - 4 && !isInTitle(label, cut));
    if (cuts.length === 0 && label.length <= LONGEST_UNCUT) return label;
    // A title that cannot be cut stays whole.
    const uncut = isInTitle(label, from) ? label.lastIndexOf('《', from) : from;
    return trimMarks(label.slice(cuts.length === 0 ? uncut : Math.min(...cuts)));
  }
}

/** What a label hands on: whatever follows a change is of neither state. */
function withoutSide(label?: MetricLabel): MetricLabel | undefined {
  const side = Object.values(SIDES).find((each) => label?.text.endsWith(each));
  return label === undefined || side === undefined
    ? label
    : { ...label, text: label.text.slice(0, -side.length) };
}

/** Whether 《 opens before a place and closes behind it. */
function isInTitle(label: string, at: number): boolean {
  return label.lastIndexOf('《', at - 1) > label.lastIndexOf('》', at - 1);
}
