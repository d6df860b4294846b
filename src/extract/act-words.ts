/** Finds the verbs that act on what is counted, and not those that are half of a name (调解[委员会], 机构[编制]). */
import type { MetricLabelWords } from '../schema/quantity-grammar.ts';
import { longestFirst } from './label-words.ts';

/** Looks at single places of a phrase. */
export interface ActWords {
  /** The longest verb that begins at `at`; null when none does or it names one who acts. */
  verbAt: (phrase: string, at: number) => string | null;
  /** Whether `at` lies within a set word: 述法全覆盖 holds no 覆盖. */
  isFixed: (phrase: string, at: number) => boolean;
  /** The longest word between one who acts and a verb that begins at `at`; '' without one. */
  linkAt: (phrase: string, at: number) => string;
  /** Whether a phrase ends with the name of one who acts: 部门, 委员会. */
  endsWithAgent: (phrase: string) => boolean;
  /** The phrase without the link at its end: 调解组织共. */
  withoutTrailingLink: (phrase: string) => string;
  /** The phrase without the verbs and links at its end, down to `shortest` characters. */
  withoutTrailingActs: (phrase: string, shortest: number) => string;
}

/** Prepares the words. */
export function createActWords(words: MetricLabelWords): ActWords {
  const verbs = longestFirst(words.verbs);
  const links = longestFirst(words.actLinks);
  const { agentEndings, fixedPredicates } = words;
  const isFixed = (phrase: string, at: number) =>
    fixedPredicates.some((word) => {
      const from = phrase.indexOf(word, Math.max(0, at - word.length + 1));
      return from >= 0 && from <= at;
    });
  const verbAt = (phrase: string, at: number) => {
    const verb = verbs.find((each) => phrase.startsWith(each, at));
    if (verb === undefined || isFixed(phrase, at)) return null;
    const rest = phrase.slice(at + verb.length);
    return agentEndings.some((word) => rest.startsWith(word)) ? null : verb;
  };
  const withoutTrailingActs = (phrase: string, shortest: number) => {
    let rest = phrase;
    for (;;) {
      const word = [...verbs, ...links].find((each) => rest.endsWith(each));
      if (word === undefined || rest.length - word.length < shortest) return rest;
      rest = rest.slice(0, -word.length);
    }
  };
  return {
    verbAt,
    isFixed,
    linkAt: (phrase, at) => links.find((word) => phrase.startsWith(word, at)) ?? '',
    endsWithAgent: (phrase) => agentEndings.some((word) => phrase.endsWith(word)),
    withoutTrailingLink: (phrase) => {
      const link = links.find((word) => phrase.endsWith(word)) ?? '';
      return phrase.slice(0, phrase.length - link.length);
    },
    withoutTrailingActs,
  };
}
