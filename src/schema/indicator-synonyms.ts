/** Classes of words that stand for each other in the cues of indicators. */
import { z } from 'zod';

/** Class name → its words; a cue takes all of them in with `<name>`. */
export const indicatorSynonymsSchema = z.record(
  z.string().regex(/^[^<>|+\s]+$/u, 'expected a class name without marks'),
  z.array(z.string().regex(/^[^<>|+]+$/u, 'expected a word without marks')).min(2),
);

export type IndicatorSynonyms = z.infer<typeof indicatorSynonymsSchema>;
