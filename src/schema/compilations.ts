/** content/grammar/compilations.yaml: how articles are marked in a file that holds several. */
import { z } from 'zod';

const mark = z.string().regex(/^[^{}]*\{n\}[^{}]*$/u, 'expected one {n} for the number');

export const compilationsSchema = z.strictObject({
  /** At the beginning of a line. */
  marks: z.array(mark).min(1),
  /** At the end of a short line. */
  endings: z.array(mark).min(1),
});

export type CompilationMarks = z.infer<typeof compilationsSchema>;
