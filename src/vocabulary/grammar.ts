/** The cue words of content/grammar/: one file and one schema for each stage that reads them. */
import type { z } from 'zod';

/** File name without `.yaml` → the schema of that file. A stage adds its own line here. */
export const GRAMMAR_SCHEMAS = {} satisfies Record<string, z.ZodType>;

/** The checked contents of content/grammar/, by file name. */
export type Grammar = {
  readonly [K in keyof typeof GRAMMAR_SCHEMAS]: z.infer<(typeof GRAMMAR_SCHEMAS)[K]>;
};
