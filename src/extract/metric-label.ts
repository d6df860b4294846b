/** Names what a quantity counts, in the report's own words, short and without the furniture of the sentence. */
import type { MetricLabelWords } from '../schema/quantity-grammar.ts';
import type { Quantity } from './quantity.ts';
import type { QuantityScope } from './quantity-scope.ts';

/** The longest label. */
const LONGEST = 24;
/** The longest statement that is kept behind a counted noun. */
const LONGEST_PREDICATE = 12;

/** Numbering at the beginning of a line: `2.`, `（1）`, `（三）`, `一、`. */
const NUMBERING =
  /^[\s]*(?:\d{1,2}[.．、]|[（(][\d一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、)/u;
/** A date or a year at the beginning: 2019年, 2019年1-10月, 10月30日, 11月. */
const DATE =
  /^(?:(?:\d{4}年度?)?(?:\d{1,2}[-—至到~]?)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:以来|至今|底|初|末|上半年|下半年|起)?)/u;
/** Marks that no label begins or ends with. */
const EDGE_MARKS = /^[\s、，,：:;；"'’”》)）.。—-]+|[\s、，,：:;；"'‘“《(（—-]+$/gu;

/** Labels quantities in reading order; each may borrow from the one before in its sentence. */
export function labelQuantities(
  quantities: readonly Quantity[],
  scopes: readonly QuantityScope[],
  words: MetricLabelWords,
): string[] {
  const sorted = sortWords(words);
  const labels: string[] = [];
  for (const [index, quantity] of quantities.entries()) {
    const scope = scopes[index];
    if (scope === undefined) continue;
    const next = scopes[index + 1];
    const borrowed =
      quantity.start - scope.sentenceStart > 0 ? nearestLabel(index, scopes, labels) : '';
    const sharedRight = scope.right.trim() === '' && next?.joined === true ? next.right : '';
    labels.push(labelOne(scope, sharedRight, borrowed, sorted));
  }
  return labels;
}

interface SortedWords {
  leading: readonly string[];
  trailing: readonly string[];
  verbs: readonly string[];
  predicates: readonly string[];
}

function sortWords(words: MetricLabelWords): SortedWords {
  const longestFirst = (list: readonly string[]) =>
    list.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return {
    leading: longestFirst(words.leading),
    trailing: longestFirst(words.trailing),
    verbs: longestFirst(words.verbs),
    predicates: longestFirst(words.predicates),
  };
}

function nearestLabel(index: number, scopes: readonly QuantityScope[], labels: readonly string[]) {
  const same = scopes[index - 1]?.sentenceStart === scopes[index]?.sentenceStart;
  return same ? (labels[index - 1] ?? '') : '';
}

function labelOne(
  { left, right, joined }: QuantityScope,
  sharedRight: string,
  borrowed: string,
  words: SortedWords,
): string {
  const subject = stripEnds(left, words);
  const noun = countedNoun(right === '' ? sharedRight : right, words);
  if (noun.text !== '' && !noun.isStatement) {
    if (subject === '') return clip(noun.text);
    const verb = words.verbs.find((each) => subject.endsWith(each)) ?? '';
    return clip(subject.length <= 8 ? subject + noun.text : verb + noun.text);
  }
  if (subject === '' || (joined && subject.length < 2)) {
    const statement = noun.isStatement ? noun.text : '';
    return clip(borrowed === '' ? statement : borrowed + statement);
  }
  if (words.verbs.includes(subject) && borrowed !== '')
    return clip(subject + bareNoun(borrowed, words));
  return clip(noun.isStatement && subject.length < 8 ? subject + noun.text : subject, words);
}

/** The noun right behind a unit, up to the statement about it. */
function countedNoun(right: string, words: SortedWords): { text: string; isStatement: boolean } {
  const phrase =
    right
      .split(/[、\n]/u, 1)[0]
      ?.replace(EDGE_MARKS, '')
      .replace(/^的/u, '') ?? '';
  if (phrase === '') return { text: '', isStatement: false };
  if (words.predicates.some((word) => phrase.startsWith(word)))
    return { text: phrase.slice(0, LONGEST_PREDICATE), isStatement: true };
  let end = Math.min(phrase.length, LONGEST);
  for (const word of words.predicates) {
    const at = phrase.indexOf(word, 2);
    if (at > 0 && at < end && word.length > 1) end = at;
  }
  return { text: stripTail(phrase.slice(0, end), words), isStatement: false };
}

function stripEnds(text: string, words: SortedWords): string {
  let rest = text.replace(NUMBERING, '').replace(EDGE_MARKS, '');
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(DATE, '').replace(EDGE_MARKS, '');
    const word = words.leading.find((each) => rest.startsWith(each));
    if (word !== undefined) rest = rest.slice(word.length);
  }
  return stripTail(rest, words);
}

function stripTail(text: string, words: SortedWords): string {
  let rest = text;
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(EDGE_MARKS, '');
    const word = words.trailing.find((each) => rest.length > each.length && rest.endsWith(each));
    if (word !== undefined) rest = rest.slice(0, -word.length);
    else if (words.trailing.includes(rest)) rest = '';
  }
  return rest;
}

/** A label without the verb it begins with. */
function bareNoun(label: string, words: SortedWords): string {
  const verb = words.verbs.find((each) => label.startsWith(each));
  return verb === undefined ? label : label.slice(verb.length);
}

/** Shortens from the left, at a verb where one stands in reach. */
function clip(label: string, words?: SortedWords): string {
  if (label.length <= LONGEST) return label;
  const from = label.length - LONGEST;
  let cut = from;
  for (const verb of words?.verbs ?? []) {
    const at = label.indexOf(verb, from);
    if (at >= 0 && at < label.length - 4 && (cut === from || at < cut)) cut = at;
  }
  return label.slice(cut).replace(EDGE_MARKS, '');
}
