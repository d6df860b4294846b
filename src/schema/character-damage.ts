/** content/grammar/character-damage.yaml: wrong characters that conversion programs leave in pages. */
import { z } from 'zod';

const replacements = z
  .array(z.strictObject({ damaged: z.string().min(1), right: z.string().min(1) }))
  .min(1);

export const characterDamageSchema = z.strictObject({
  misdecoded: replacements,
  /** In simplified characters, as conversion leaves them. */
  leftovers: replacements,
  /** In simplified characters; applied only where several are found. */
  taiwan: replacements,
});

export type CharacterDamage = z.infer<typeof characterDamageSchema>;
