/** The cues of all indicators, ready to be looked for in one pass over a text. */
import type { Indicator } from '../schema/indicator.ts';
import { createPhraseMatcher, type PhraseMatch } from '../text/phrase-matcher.ts';

/** One part of a cue: any of its words will do. */
export type CuePart = readonly number[];

/** A cue of one indicator; all of its parts must be there. */
export interface CuePattern {
  indicator: Indicator;
  parts: readonly CuePart[];
}

/** The cues of a dictionary. Words are numbered. */
export interface CueIndex {
  words: readonly string[];
  /** Every occurrence of every word, in text order of their end. */
  find: (text: string) => PhraseMatch[];
  /** The patterns that a word is part of. */
  patternsOf: readonly (readonly CuePattern[])[];
  /** The words that speak against an indicator. */
  excludesOf: ReadonlyMap<Indicator, readonly number[]>;
}

/**
 * Reads cues as the dictionary writes them: `行政复议|复议+受理` needs 受理 and one of 行政复议 and 复议.
 */
export function createCueIndex(indicators: readonly Indicator[]): CueIndex {
  const words: string[] = [];
  const numbers = new Map<string, number>();
  const patternsOf: CuePattern[][] = [];
  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, words.length);
    patternsOf.push([]);
    return words.push(word) - 1;
  };
  const excludesOf = new Map<Indicator, number[]>();
  for (const indicator of indicators) {
    for (const cue of indicator.cues) {
      const parts = cue.split('+').map((part) => part.split('|').map(numberOf));
      const pattern = { indicator, parts };
      for (const word of new Set(parts.flat())) patternsOf[word]?.push(pattern);
    }
    excludesOf.set(indicator, indicator.excludes.map(numberOf));
  }
  const find = words.length === 0 ? () => [] : createPhraseMatcher(words);
  return { words, find, patternsOf, excludesOf };
}
