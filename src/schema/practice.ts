/** A lexicon entry for a practice: something a government does, as reports name or describe it. */
import { z } from 'zod';
import { englishSchema, idSchema } from './common.ts';

/**
 * A wording: text, with alternatives in round brackets, `审(查|核)`, an empty one for what may be missing,
 * `行政(规范性|)文件`, and synonym classes of content/grammar/practice-synonyms.yaml in angle brackets, also as
 * alternatives, `合法性<审查>`, `(<公开>|备案)`. Compared without quotes, brackets and blanks; a 、 of a wording may be missing in the text, but not that of an exclusion.
 */
const wordingSchema = z
  .string()
  .min(2)
  .regex(
    /^(?:[^()<>|]|\((?:[^()<>]|<[^()<>|]+>)*\)|<[^()<>|]+>)+$/u,
    'expected text with alternatives as (甲|乙) and classes as <审查>',
  );

/**
 * A description that names nothing: wordings that stand together in one sentence, joined by ` + ` when their
 * order is free and by ` > ` when it is not. ` - 甲` at its end says that 甲 must not stand near, ` ~20` how many
 * characters may lie between two neighbours (12 when left out).
 */
const PART = '(?:[^+<>~\\s]|<[^<>]+>)+';
const descriptionSchema = z
  .string()
  .regex(
    new RegExp(`^${PART}(?:(?: \\+ ${PART})+|(?: > ${PART})+)(?: - ${PART})*(?: ~\\d{1,3})?$`, 'u'),
    'expected 甲 + 乙 or 甲 > 乙, then perhaps - 丙 and ~20',
  );

export const practiceSchema = z
  .strictObject({
    id: idSchema,
    name: z.string().min(2),
    nameEn: englishSchema,
    /** Names of the practice as people write them, quotes and brackets included. */
    aliases: z.array(z.string().min(2)).default([]),
    /** Further wordings that are a sign of the practice by themselves. */
    wordings: z.array(wordingSchema).default([]),
    /** Wordings that name it only where the paragraph or a heading above speaks of `contexts`. */
    contextAliases: z.array(wordingSchema).default([]),
    /** What a context alias needs to have near. */
    contexts: z.array(wordingSchema).default([]),
    /** Ways to describe the practice without naming it. */
    descriptions: z.array(descriptionSchema).default([]),
    /** Longer wordings that mean something else: what lies inside one is no sign of the practice. */
    excludes: z.array(wordingSchema).default([]),
    /** Wordings that, near a sign of the practice in its sentence, show that something else is meant. */
    spoilers: z.array(wordingSchema).default([]),
    /** Practices that a report does too when it does this one, and the other way round never. */
    implies: z.array(idSchema).default([]),
    /** Id of a domain of content/site/genre.yaml. */
    domain: idSchema,
    definition: z.string().min(4),
    definitionEn: englishSchema,
    /** Titles of documents that call for the practice. */
    mandatedBy: z.array(z.string()).default([]),
    /** Whether it consists in making a document: to work by a document of that kind is not to do it. */
    needsOwnDocument: z.boolean().default(false),
    /** What it is easily mistaken for, in words. */
    confusable: z.string().nullable().default(null),
    /** The wider practice that this one is a part of. */
    parent: idSchema.nullable().default(null),
    /** 1: a practice in the narrow sense; 2: weakly delimited, reported for completeness. */
    tier: z.literal([1, 2]),
  })
  .refine((entry) => entry.contextAliases.length === 0 || entry.contexts.length > 0, {
    path: ['contexts'],
    message: 'expected at least one, since there are context aliases',
  });

export type Practice = z.infer<typeof practiceSchema>;
