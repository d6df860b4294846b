/** Names what a quantity counts, in the report's own words, short and without the furniture of the sentence. */
import type { MetricLabelWords } from '../schema/quantity-grammar.ts';
import { longestFirst, trimMarks, type LabelStripper } from './label-words.ts';
import type { Quantity } from './quantity.ts';
import type { QuantityPlace } from './quantity-pairs.ts';
import type { QuantityScope } from './quantity-scope.ts';

/** The longest label. */
const LONGEST = 24;
/** The longest subject that is kept whole before a noun. */
const LONGEST_SUBJECT = 10;
/** The longest statement that is kept behind a counted noun. */
const LONGEST_STATEMENT = 14;

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
}

/** Prepares the words; the result labels the quantities of one text, each may borrow from the one before. */
export function createLabeller(words: MetricLabelWords, stripper: LabelStripper) {
  const verbs = longestFirst(words.verbs);
  const predicates = longestFirst(words.predicates);

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
      const before = inSentence ? labels[index - 1] : undefined;
      const shared = scope.right.trim() === '' && next?.joined === true ? next.right : '';
      labels.push(placed(labelOne(scope, shared, before), place, before));
    }
    return labels;
  };

  /** Names the side of a change or the item of a list. */
  function placed(
    label: MetricLabel,
    { side, item }: QuantityPlace,
    before?: MetricLabel,
  ): MetricLabel {
    if (item !== null) return { ...label, text: item, noun: item, borrowed: false };
    if (side === null) return label;
    const noun = side === 'after' && before !== undefined ? before.noun : label.subject;
    return { ...label, noun, text: `${noun}（调整${side === 'after' ? '后' : '前'}）` };
  }

  function labelOne(scope: QuantityScope, shared: string, before?: MetricLabel): MetricLabel {
    const { noun, statement } = readRight(scope.right.trim() === '' ? shared : scope.right);
    const left = scope.leftTaken && noun !== '' ? '' : stripper.strip(ownLeft(scope, before));
    // Items of a list share what stands before its first one.
    const subject =
      left === '' && scope.listed && !scope.leftTaken ? (before?.subject ?? '') : left;
    const own = (text: string) => ({
      text,
      noun: noun === '' ? text : noun,
      subject,
      bare: noun === '' && (subject === '' || verbs.includes(subject)),
      borrowed: false,
    });
    if (noun !== '') {
      if (subject === '') return own(clip(noun + statement));
      const verb = verbs.find((each) => subject.endsWith(each)) ?? '';
      return own(clip(subject.length <= LONGEST_SUBJECT ? subject + noun : verb + noun));
    }
    if (left === '' || (scope.joined && left.length < 2)) {
      if (scope.listed && !scope.joined && subject !== '' && statement !== '')
        return own(clip(subject + statement));
      if (before === undefined) return own(statement);
      const text = clip(before.text + statement);
      return { text, noun: text, subject, bare: true, borrowed: statement === '' };
    }
    if (before !== undefined && statement === '' && words.outcomes.includes(subject))
      return own(clip(before.text + subject));
    if (before !== undefined && statement === '' && verbs.includes(subject))
      return own(clip(subject + withoutVerb(before.text)));
    return own(clip(subject.length <= LONGEST_SUBJECT ? subject + statement : subject));
  }

  /** 12名班子成员累计接待群众137人次: the counted noun of the quantity before is not part of what follows it. */
  function ownLeft({ left, leftTaken }: QuantityScope, before?: MetricLabel): string {
    if (!leftTaken || before === undefined || !left.startsWith(before.noun)) return left;
    return left.slice(before.noun.length) || left;
  }

  /** What stands behind a unit: the counted noun, and what is said of it. */
  function readRight(right: string): { noun: string; statement: string } {
    const phrase = trimMarks(right.split(/[、\n]/u, 1)[0] ?? '').replace(/^的/u, '');
    const isStatement = predicates.some((word) => phrase.startsWith(word));
    if (phrase === '' || isStatement) {
      const statement = stripper.stripTail(phrase);
      return { noun: '', statement: statement.length <= LONGEST_STATEMENT ? statement : '' };
    }
    let end = Math.min(phrase.length, LONGEST);
    for (const word of predicates) {
      const at = word.length > 1 ? phrase.indexOf(word, 2) : -1;
      if (at > 0 && at < end) end = at;
    }
    const statement = phrase.slice(end);
    return {
      noun: stripper.stripTail(phrase.slice(0, end)),
      statement: statement.length <= LONGEST_STATEMENT ? statement : '',
    };
  }

  function withoutVerb(label: string): string {
    const verb = verbs.find((each) => label.startsWith(each));
    return verb === undefined ? label : label.slice(verb.length);
  }

  /** Shortens from the left: at a verb, behind a 、 or behind a 的 where one stands in reach. */
  function clip(label: string): string {
    if (label.length <= LONGEST) return label;
    const from = label.length - LONGEST;
    const cuts = [
      ...verbs.map((verb) => label.indexOf(verb, from)),
      label.indexOf('、', from) + 1,
      label.indexOf('的', from) + 1,
    ].filter((cut) => cut >= from && cut <= label.length - 4);
    return trimMarks(label.slice(cuts.length === 0 ? from : Math.min(...cuts)));
  }
}
