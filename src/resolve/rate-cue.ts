/** Rates one cue of an indicator for one quantity: whether its words are there, how near they are, and what they explain. */
import type { Stretch } from '../extract/quantity-scope.ts';
import type { ChoiceContext, Nearness } from './weigh-words.ts';

/** How well a cue fits. */
export interface Rating {
  /** Sum over the parts of its best cue of length times nearness. */
  score: number;
  /** Every part of the cue stands in the quantity's own clause. */
  direct: boolean;
  /** The cue accounts for most of the words that name what is counted, the last one among them. */
  settled: boolean;
  /** A word of the cue ends what is counted. */
  endsNoun: boolean;
  /** How many characters of the clause the cue explains. */
  explained: number;
  /** Where the words of its cue stand. */
  words: readonly Nearness[];
}

/** The words near one quantity, by the parts of cues that they stand for. */
export interface Candidates {
  /** The parts that a word of the clause itself stands for. */
  named: readonly number[];
  /** Whether any word stands for a part: tells of most cues that they are not there. */
  has: (part: number) => boolean;
  /** The words that stand for a part, those of the clause itself first, then the weightiest; undefined without any. */
  of: (part: number) => readonly ChosenWord[] | undefined;
}

/** A word that stands for one part of a cue. */
export interface ChosenWord {
  nearness: Nearness;
  word: string;
  /** Its length times its nearness. */
  weight: number;
}

/** For a cue that stands in the clause as a whole. */
const DIRECT_BONUS = 0.8;
/**
 * For each character but the first of a word that ends what is counted, and so says what kind of thing it is:
 * 小院讲堂开展法治[宣讲]; and at most this.
 */
const HEAD_BONUS = 0.5;
const HIGHEST_HEAD_BONUS = 1.5;
/** 率 alone ends any rate. */
const SHORTEST_HEAD = 2;
/** The part of a label that the own words of a cue explain, unless the cue stands in the clause as a whole. */
const LEAST_EXPLAINED = 0.15;
/** A rate bears a name of its own: 调解率 is no 出庭应诉率. */
const LEAST_EXPLAINED_OF_RATE = 0.5;
/** The same, for a cue that leaves little which could mean something else, and how long it is at least. */
const SETTLING_SHARE = 0.5;
const SHORTEST_SETTLING = 3;

/** What parts clauses and the items of a list. */
const CLAUSE_END = /[,，;；。:：、\n]/u;

/**
 * Rates a cue whose every part has a word of its own: 政务公开 is not both 公开 and 政务公开.
 * @returns null when a part is missing, or when most of what is counted goes unexplained by a cue from further back
 */
export function ratePattern(
  parts: readonly number[],
  candidates: Candidates,
  excludes: readonly Stretch[],
  { isOpen, isRate, noun }: ChoiceContext,
): Rating | null {
  const direct = chooseWords(parts, candidates, excludes, true);
  const any = chooseWords(parts, candidates, excludes, false);
  const directScore =
    direct === null ? 0 : scoreOf(direct) + DIRECT_BONUS + headBonus(direct, noun);
  const least = (isRate ? LEAST_EXPLAINED_OF_RATE : LEAST_EXPLAINED) * noun.length;
  // 按时向市政府和人大常委会备案11件: what ends the words says what is counted, however long they are.
  const endsWords = any !== null && headLength(any, noun) >= SHORTEST_HEAD;
  const isExplained = isOpen || endsWords || (any !== null && explainedBy(any) >= least);
  const anyScore = any === null || !isExplained ? 0 : scoreOf(any);
  if (directScore === 0 && anyScore === 0) return null;
  const chosen = (directScore < anyScore ? any : direct) ?? [];
  const words = chosen.map(({ nearness }) => nearness);
  const endsNoun = headLength(chosen, noun) > 0;
  const explained = explainedBy(chosen);
  if (directScore < anyScore)
    return { score: anyScore, direct: false, settled: false, endsNoun, explained, words };
  const settled = settles(chosen, noun);
  return { score: directScore, direct: true, settled, endsNoun, explained, words };
}

/** How long the word of the clause is that ends what is counted; 0 when none does. */
function headLength(chosen: readonly ChosenWord[], noun: string): number {
  const heads = chosen.filter(({ nearness, word }) => nearness.isNamed && noun.endsWith(word));
  return Math.max(0, ...heads.map(({ word }) => word.length));
}

function headBonus(chosen: readonly ChosenWord[], noun: string): number {
  const length = headLength(chosen, noun);
  return Math.min(HIGHEST_HEAD_BONUS, Math.max(0, length - 1) * HEAD_BONUS);
}

function scoreOf(chosen: readonly ChosenWord[]): number {
  return sum(chosen.map(({ weight }) => weight));
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

/**
 * The best words that do not overlap, one for each part; null when there are none.
 * @param excludes what speaks against the indicator; 资格考试 says nothing for one that 考试 speaks for
 */
function chooseWords(
  parts: readonly number[],
  candidates: Candidates,
  excludes: readonly Stretch[],
  ownOnly: boolean,
): readonly ChosenWord[] | null {
  const taken: ChosenWord[] = [];
  const choose = (at: number): boolean => {
    const part = parts[at];
    if (part === undefined) return true;
    for (const candidate of candidates.of(part) ?? []) {
      const { nearness } = candidate;
      if (ownOnly && !nearness.own) continue;
      if (excludes.some((each) => holds(each, nearness))) continue;
      if (taken.some((other) => overlap(nearness, other.nearness))) continue;
      taken.push(candidate);
      if (choose(at + 1)) return true;
      taken.pop();
    }
    return false;
  };
  return choose(0) ? taken : null;
}

/** 执法人员网上考试，36人参考: a word further back counts for nothing where another beside it speaks against the indicator. */
export function isRuledOutThere(
  text: string,
  words: readonly Nearness[],
  excludes: readonly Nearness[],
): boolean {
  return words.some(
    (word) =>
      !word.own &&
      excludes.some(
        (each) =>
          !each.own &&
          each.end - each.start >= 4 &&
          !CLAUSE_END.test(
            text.slice(Math.min(word.start, each.start), Math.max(word.end, each.end)),
          ),
      ),
  );
}

/** Whether one stretch holds a shorter one. */
function holds(outer: Stretch, inner: Stretch): boolean {
  return (
    outer.start <= inner.start &&
    inner.end <= outer.end &&
    inner.end - inner.start < outer.end - outer.start
  );
}

/** Whether two stretches of a text share a character. */
export function overlap(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
