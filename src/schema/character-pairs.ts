/** content/grammar/character-pairs.yaml: how often Chinese characters follow one another inside words. */
import { z } from 'zod';

export const characterPairsSchema = z.strictObject({
  /** Lines `规6:则4划6`: a character, its level as a word of its own, and those that follow it with their levels. */
  pairs: z.string().regex(/^(?:[\u3400-\u9fff]\d:(?:[\u3400-\u9fff]\d)*\n)+$/u),
});
