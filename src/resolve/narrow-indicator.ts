/** Tells a kind from the general thing by words further back: a training in a paragraph about enforcement staff is theirs. */
import type { QuantityScope } from '../extract/quantity-scope.ts';
import type { Indicator } from '../schema/indicator.ts';

/** How far in front of its clause a quantity finds what the sentence and the one before are about. */
const REACH = 90;

/** Behind it a further sentence begins: only the one right before the quantity's own is looked at. */
const SENTENCE_END = /[。！？!?]/u;

/** One way in which an indicator takes the place of a more general one. */
interface Narrowing {
  indicator: Indicator;
  where: readonly string[];
  unless: readonly string[];
}

/**
 * Prepares the dictionary.
 * @returns reads the words in front of a quantity and gives the kind that they tell of; the chosen indicator itself
 * when they tell of none
 */
export function createNarrower(indicators: readonly Indicator[]) {
  const byGeneral = new Map<string, Narrowing[]>();
  for (const indicator of indicators)
    for (const { of, where, unless } of indicator.narrows)
      byGeneral.set(of, [...(byGeneral.get(of) ?? []), { indicator, where, unless }]);
  return (
    text: string,
    { lineStart, sentenceStart, leftStart, rightEnd }: QuantityScope,
    chosen: Indicator,
    accepts: (indicator: Indicator) => boolean,
  ): Indicator => {
    const narrowings = byGeneral.get(chosen.id);
    if (narrowings === undefined) return chosen;
    const from = Math.max(lineStart, leftStart - REACH);
    const earlier = text.slice(from, Math.max(from, sentenceStart)).split(SENTENCE_END);
    const inFront = (earlier.at(-2) ?? '') + text.slice(Math.max(from, sentenceStart), leftStart);
    const found = narrowings.find(
      ({ indicator, where, unless }) =>
        accepts(indicator) &&
        lastOf(inFront, where) > lastOf(inFront + text.slice(leftStart, rightEnd), unless),
    );
    return found?.indicator ?? chosen;
  };
}

/** Where the last of several words begins in a text; -1 without any. */
function lastOf(text: string, words: readonly string[]): number {
  return Math.max(-1, ...words.map((word) => text.lastIndexOf(word)));
}
