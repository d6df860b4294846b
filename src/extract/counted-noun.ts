/** Reads what stands behind a unit: the counted noun, and what is said of it (11个[调解委员会][排查矛盾纠纷]). */
import type { MetricLabelWords } from '../schema/quantity-grammar.ts';
import type { ActWords } from './act-words.ts';
import { trimMarks, type LabelStripper } from './label-words.ts';

/** A noun longer than this is no name any more. */
const LONGEST_NOUN = 24;
/** The longest statement that is kept behind a counted noun. */
const LONGEST_STATEMENT = 14;
/** A noun in front of a verb has at least this many characters. */
const SHORTEST_NOUN = 2;

/** A remark in brackets, whose marks part no items: `县（市、区）中心`. */
const REMARK = /[(（][^()（）\n]{1,30}[)）]/gu;

/** A remark in brackets that lists several things, and nothing behind it. */
const LISTING_REMARK = /^[(（][^()（）\n]*、[^()（）\n]*[)）]?$/u;

/** The words behind a unit; either part may be empty. */
export interface CountedNoun {
  noun: string;
  statement: string;
}

/**
 * Prepares the words.
 * @returns reads the text behind a unit; with `shared` its end is what the next quantity counts
 */
export function createNounReader(
  { predicates }: MetricLabelWords,
  stripper: LabelStripper,
  acts: ActWords,
) {
  return (right: string, shared: boolean): CountedNoun => {
    // 内设机构3个（综合股、法规股和复议股）: the remark lists what was named before.
    if (LISTING_REMARK.test(right)) return { noun: '', statement: '' };
    const listed = right.replace(REMARK, (remark) => '-'.repeat(remark.length)).search(/[、\n]/u);
    const phrase = trimMarks(listed < 0 ? right : right.slice(0, listed)).replace(
      /^(?:的|[/／][\u4e00-\u9fff])/u,
      '',
    );
    const isStatement =
      predicates.some((word) => phrase.startsWith(word)) && !acts.isFixed(phrase, 0);
    if (phrase === '' || isStatement) return { noun: '', statement: kept(phrase) };
    let end = Math.min(phrase.length, LONGEST_NOUN);
    for (const word of predicates) {
      const at = word.length > 1 ? phrase.indexOf(word, SHORTEST_NOUN) : -1;
      if (at > 0 && at < end && !acts.isFixed(phrase, at)) end = at;
    }
    end = actStart(phrase, end);
    // 23个部门的512项: whose they are is what the first quantity counts.
    const owner = shared ? phrase.indexOf('的') : -1;
    if (owner > 0 && owner < end && acts.endsWithAgent(phrase.slice(0, owner))) end = owner;
    if (shared) end = lastAct(phrase, end);
    const named = phrase.slice(0, end);
    // 镇 and 村 alone are particles elsewhere; here they are what is counted.
    const noun = stripper.stripTail(named) || (acts.endsWithAgent(named) ? named : '');
    return { noun, statement: shared ? '' : kept(phrase.slice(end)) };
  };

  function kept(statement: string): string {
    const short = stripper.stripTail(statement);
    return short.length <= LONGEST_STATEMENT ? short : '';
  }

  /** Where one who acts has been named and a verb follows: 部门|查处…, 村|共调解…; the end when nobody acts. */
  function actStart(phrase: string, end: number): number {
    for (let at = 1; at < end; at += 1) {
      if (!acts.endsWithAgent(phrase.slice(0, at)) || acts.isFixed(phrase, at)) continue;
      if (acts.verbAt(phrase, at + acts.linkAt(phrase, at).length) !== null) return at;
    }
    return end;
  }

  /** Where the last verb begins, with the verbs and links right before it; the end without one. */
  function lastAct(phrase: string, end: number): number {
    for (let at = end - 1; at >= SHORTEST_NOUN; at -= 1)
      if (acts.verbAt(phrase, at) !== null)
        return acts.withoutTrailingActs(phrase.slice(0, at), SHORTEST_NOUN).length;
    return end;
  }
}
