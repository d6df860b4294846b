/** The cues of all indicators, ready to be looked for in one pass over a text. */
import type { Indicator } from '../schema/indicator.ts';
import type { IndicatorSynonyms } from '../schema/indicator-synonyms.ts';
import { createPhraseMatcher, type PhraseMatch } from '../text/phrase-matcher.ts';

/** One cue of one indicator; all of its parts must be there. */
export interface CuePattern {
  /** Position in the list of all patterns. */
  index: number;
  indicator: Indicator;
  /** Numbers of parts; of each any word will do. */
  parts: readonly number[];
}

/** The cues of a dictionary. Words and parts are numbered; cues that share a part share its number. */
export interface CueIndex {
  words: readonly string[];
  /** How many cues there are. */
  patterns: number;
  /** How many different parts they have. */
  parts: number;
  /** Every occurrence of every word, in text order of their end. */
  find: (text: string) => PhraseMatch[];
  /** The parts that a word belongs to. */
  partsOf: readonly (readonly number[])[];
  /** The patterns that have a part. */
  patternsOf: readonly (readonly CuePattern[])[];
  /** The words that speak against an indicator. */
  excludesOf: ReadonlyMap<Indicator, readonly number[]>;
}

/** A class of synonyms in a cue: `<审查>`. */
const CLASS = /^<([^<>]+)>$/u;

/**
 * Reads cues as the dictionary writes them: `行政复议|复议+受理` needs 受理 and one of 行政复议 and 复议;
 * `合同+<审查>` needs 合同 and some word of the class 审查.
 */
export function createCueIndex(
  indicators: readonly Indicator[],
  synonyms: IndicatorSynonyms,
): CueIndex {
  const words: string[] = [];
  const numbers = new Map<string, number>();
  const partsOf: number[][] = [];
  const partNumbers = new Map<string, number>();
  const patternsOf: CuePattern[][] = [];
  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, words.length);
    partsOf.push([]);
    return words.push(word) - 1;
  };
  const partOf = (written: string): number => {
    const known = partNumbers.get(written);
    if (known !== undefined) return known;
    const part = patternsOf.push([]) - 1;
    partNumbers.set(written, part);
    for (const word of new Set(wordsOf(written, synonyms).map(numberOf))) partsOf[word]?.push(part);
    return part;
  };
  let patterns = 0;
  const excludesOf = new Map<Indicator, number[]>();
  for (const indicator of indicators) {
    for (const cue of indicator.cues) {
      const parts = cue.split('+').map(partOf);
      const pattern = { index: patterns, indicator, parts };
      patterns += 1;
      for (const part of new Set(parts)) patternsOf[part]?.push(pattern);
    }
    excludesOf.set(
      indicator,
      indicator.excludes.flatMap((word) => wordsOf(word, synonyms)).map(numberOf),
    );
  }
  const find = words.length === 0 ? () => [] : createPhraseMatcher(words);
  return { words, patterns, parts: patternsOf.length, find, partsOf, patternsOf, excludesOf };
}

/** The cues that are looked at for figures in one unit; the same numbers as in the index they are taken from. */
export type UnitCues = Pick<CueIndex, 'partsOf' | 'patternsOf'>;

/** Leaves out the cues of indicators that a figure cannot be of, so that deciding takes no time over them. */
export function cuesOf(index: CueIndex, accepts: (indicator: Indicator) => boolean): UnitCues {
  const patternsOf = index.patternsOf.map((patterns) =>
    patterns.filter(({ indicator }) => accepts(indicator)),
  );
  const partsOf = index.partsOf.map((parts) =>
    parts.filter((part) => (patternsOf[part]?.length ?? 0) > 0),
  );
  return { partsOf, patternsOf };
}

/** The words of one part: those written, and those of the classes written. */
export function wordsOf(part: string, synonyms: IndicatorSynonyms): string[] {
  return part.split('|').flatMap((word) => {
    const name = CLASS.exec(word)?.[1];
    return name === undefined ? [word] : (synonyms[name] ?? []);
  });
}
