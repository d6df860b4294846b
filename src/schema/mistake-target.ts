/** content/site/mistakes.yaml: where readers report mistakes. */
import { z } from 'zod';

export const mistakeTargetSchema = z.strictObject({
  /** Address with `{fact}` in place of the fact's id; null when there is none. */
  to: z
    .string()
    .regex(
      /^(?:https:\/\/|mailto:)\S+$/u,
      'expected an address that begins with https:// or mailto:',
    )
    .regex(/\{fact\}/u, 'expected {fact} where the id of the fact belongs')
    .nullable(),
});
