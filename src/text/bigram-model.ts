/** Which Chinese characters follow one another in the language of reports: a character-bigram model. */
import { isHan } from './common-characters.ts';

/** Counts of characters and of neighbouring pairs. */
export interface BigramModel {
  /** Occurrences of a pair of characters. */
  pairCount(left: string, right: string): number;
  /** Occurrences of a character. */
  count(character: string): number;
  /** Whether a text of the kind to be judged has the character. */
  isUsed(character: string): boolean;
  /**
   * Natural logarithm of the chance that `right` follows `left`, interpolated with how frequent `right` is by
   * itself (method C of Witten and Bell 1991). A `left` that is unknown or '' tells nothing; DIGIT stands for any digit.
   */
  logChance(left: string, right: string): number;
}

/** What stands for every digit on the left of a pair: units follow figures. */
export const DIGIT = '0';

/** An unseen character counts so much. */
const UNSEEN = 0.05;

/** One occurrence in the language at large weighs so much against one in the registries. */
const GENERAL_WEIGHT = 0.01;

/** A character of the list and its level, then those that follow it: `规6:则4划6`. */
const PAIR_LINE = /^(.)(\d):(.*)$/gmu;
const FOLLOWING = /(.)(\d)/gu;

/**
 * Builds a model of the language at large, bent to that of reports.
 * @param texts of the kind to be judged; characters apart by anything else are no pair
 * @param generalPairs lines as content/grammar/character-pairs.yaml has them; '' for none
 */
export function buildBigramModel(texts: Iterable<string>, generalPairs: string): BigramModel {
  const characters = new Map<string, number>();
  const pairs = new Map<string, number>();
  /** Of each left character: how often anything follows it, and how many kinds of characters do. */
  const followers = new Map<string, { sum: number; kinds: number }>();
  let total = 0;
  const addCharacter = (character: string, weight: number) => {
    total += weight;
    characters.set(character, (characters.get(character) ?? 0) + weight);
  };
  const addPair = (left: string, right: string, weight: number) => {
    const known = pairs.get(left + right);
    pairs.set(left + right, (known ?? 0) + weight);
    const follower = followers.get(left) ?? { sum: 0, kinds: 0 };
    followers.set(left, follower);
    follower.sum += weight;
    if (known === undefined) follower.kinds += 1;
  };
  for (const [, left = '', level, following = ''] of generalPairs.matchAll(PAIR_LINE)) {
    addCharacter(left, weightOf(level));
    for (const [, right = '', pairLevel] of following.matchAll(FOLLOWING))
      addPair(left, right, weightOf(pairLevel));
  }
  const used = new Set<string>();
  for (const text of texts) {
    let left = '';
    for (const character of text) {
      const han = isHan(character);
      if (han) {
        used.add(character);
        addCharacter(character, 1);
      }
      if (han && left !== '') addPair(left, character, 1);
      left = han ? character : isDigit(character) ? DIGIT : '';
    }
  }
  const count = (character: string) => characters.get(character) ?? 0;
  const pairCount = (left: string, right: string) => pairs.get(left + right) ?? 0;
  const logChance = (left: string, right: string) => {
    const plain = (count(right) + UNSEEN) / (total + 1);
    const follower = followers.get(left);
    if (follower === undefined) return Math.log(plain);
    const { sum, kinds } = follower;
    return Math.log((pairCount(left, right) + kinds * plain) / (sum + kinds));
  };
  return { pairCount, count, isUsed: (character) => used.has(character), logChance };
}

/** Whether a character is a digit of either width. */
export function isDigit(character: string): boolean {
  return (character >= '0' && character <= '9') || (character >= '０' && character <= '９');
}

/** Levels are halves of binary logarithms: 3 stands for 64 occurrences. */
function weightOf(level: string | undefined): number {
  return GENERAL_WEIGHT * 4 ** Number(level);
}

/** All strings inside a value of any shape, in order: what a registry says in words. */
export function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const item of value as unknown[]) yield* textsIn(item);
  else if (typeof value === 'object' && value !== null)
    for (const item of Object.values(value)) yield* textsIn(item);
}
