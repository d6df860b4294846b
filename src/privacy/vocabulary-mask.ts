/** The hiding of personal data by the words of one vocabulary. */
import { buildBigramModel } from '../text/bigram-model.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { createMask, type MaskedText } from './mask.ts';

/** Preparing takes a tenth of a second, and every report asks. */
const prepared = new WeakMap<Vocabulary, (text: string) => MaskedText>();

/** Hides personal data in a text; the same vocabulary is prepared once. */
export function maskPersonalData(text: string, vocabulary: Vocabulary): MaskedText {
  const known = prepared.get(vocabulary);
  if (known !== undefined) return known(text);
  const { grammar, allowed } = vocabulary;
  const model = buildBigramModel([], grammar['character-pairs'].pairs);
  const mask = createMask(grammar['personal-data'], allowed, (left, right) =>
    model.pairCount(left, right),
  );
  prepared.set(vocabulary, mask);
  return mask(text);
}
