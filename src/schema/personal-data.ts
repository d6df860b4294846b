/** content/grammar/personal-data.yaml and content/privacy/: how personal data are told from other words, and which may be published. */
import { z } from 'zod';

/** Kinds of personal data. */
export const PERSONAL_DATA_KINDS = ['identity', 'mobile', 'email', 'name'] as const;
const personalDataKindSchema = z.enum(PERSONAL_DATA_KINDS);
export type PersonalDataKind = z.infer<typeof personalDataKindSchema>;

/** Chinese characters without anything between them. */
const characters = z.string().regex(/^\p{Script=Han}+$/u, 'expected Chinese characters only');
const words = z.array(characters).min(1);

export const personalDataSchema = z.strictObject({
  surnames: characters,
  compoundSurnames: words,
  wordSurnames: characters,
  roles: words,
  followers: words,
  matters: words,
  openers: words,
  offices: words,
});
export type PersonalDataWords = z.infer<typeof personalDataSchema>;

/** One entry of content/privacy/: what may be published although it looks like personal data, and why. */
export const allowedTextSchema = z.strictObject({
  /** As it stands in the file, e.g. `13800000000`; for an address also its ending, e.g. `@gov.cn`. */
  text: z.string().min(2),
  kind: personalDataKindSchema,
  reason: z.string().min(4),
});
export type AllowedText = z.infer<typeof allowedTextSchema>;
