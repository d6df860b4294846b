/** Classes of words that stand for each other in the wordings of practices. */
import { z } from 'zod';

/** Class name → its words; an empty word means that the class may be missing. */
export const practiceSynonymsSchema = z.record(
  z.string().regex(/^[^()<>|\s]+$/u, 'expected a class name without brackets'),
  z.array(z.string()).min(2),
);

export type PracticeSynonyms = z.infer<typeof practiceSynonymsSchema>;
