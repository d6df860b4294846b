/** A lexicon entry for a practice: something a government does, as reports name or describe it. */
import { z } from 'zod';
import { domainSchema, idSchema } from './common.ts';

/** A regular expression source that compiles with the `u` flag. */
const patternSchema = z.string().superRefine((source, context) => {
  try {
    new RegExp(source, 'u');
  } catch (error) {
    context.addIssue({ code: 'custom', message: `pattern does not compile: ${String(error)}` });
  }
});

export const practiceSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(2),
  nameEn: z.string().min(2),
  /** Wordings that name the practice; compared without quotes, blanks and 、. */
  aliases: z.array(z.string().min(2)).default([]),
  /** Aliases that count only beside another sign of the practice. */
  contextAliases: z.array(z.string().min(2)).default([]),
  /** Regular expressions for descriptions that name nothing. */
  patterns: z.array(patternSchema).default([]),
  /** Wordings near which no hit counts. */
  excludes: z.array(z.string().min(1)).default([]),
  domain: domainSchema,
  definition: z.string().min(4),
  /** Titles of documents that call for the practice. */
  mandatedBy: z.array(z.string()).default([]),
  /** What it is easily mistaken for, in words. */
  confusable: z.string().nullable().default(null),
  /** The wider practice that this one is a part of. */
  parent: idSchema.nullable().default(null),
  /** 1: a practice in the narrow sense; 2: weakly delimited, reported for completeness. */
  tier: z.literal([1, 2]),
});

export type Practice = z.infer<typeof practiceSchema>;
