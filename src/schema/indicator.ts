/** A dictionary entry for an indicator: what is counted, in which unit, and whether places compare. */
import { z } from 'zod';
import { englishSchema, idSchema } from './common.ts';

/** English for one and, where that is not the first with an s, for many: `case`, `person/people`. */
const englishUnitSchema = z
  .string()
  .regex(/^[^/]+(?:\/[^/]+)?$/u, 'expected a noun such as case, or one and many as person/people');

export const indicatorSchema = z
  .strictObject({
    id: idSchema,
    name: z.string().min(2),
    nameEn: englishSchema,
    /** Canonical unit, e.g. 件. */
    unit: z.string().min(1),
    /** What one of the counted things is called in English. */
    unitEn: englishUnitSchema,
    /** Units that mean the same: written unit → canonical unit. */
    unitVariants: z.record(z.string(), z.string()).default({}),
    /** Units that differ by a factor: written unit → multiplier into the canonical unit. */
    unitFactors: z.record(z.string(), z.number().positive()).default({}),
    /**
     * Words beside a number that speak for this indicator. `A+B` needs both, `A|B` either one:
     * `行政复议|复议+受理`. `<审查>` stands for any word of that class of content/grammar/indicator-synonyms.yaml.
     */
    cues: z
      .array(
        z
          .string()
          .regex(/^[^+|]+(?:[+|][^+|]+)*$/u, 'expected words joined by | (either) and + (both)'),
      )
      .min(1),
    /** Words or classes in the number's own clause that rule it out. */
    excludes: z.array(z.string().min(1)).default([]),
    /** Indicators whose figure this one tells the reach of: 培训6期,参训870人次. */
    follows: z.array(idSchema).default([]),
    /**
     * More general indicators whose place this one takes where the sentence, or the one before it, speaks of `where` in
     * front of the number's clause and of nothing in `unless` behind that.
     */
    narrows: z
      .array(
        z.strictObject({
          of: idSchema,
          where: z.array(z.string().min(2)).min(1),
          unless: z.array(z.string().min(2)).default([]),
        }),
      )
      .default([]),
    /** It measures a change against before, so 下降 and 压缩 do not rule it out. */
    change: z.boolean().default(false),
    /** It counts bodies, places or firms (督察部门, 述法乡镇), so that a noun of that kind speaks for nothing else. */
    bodies: z.boolean().default(false),
    /** Its words are often said of other things too, so that no figure of it is marked high. */
    ambiguous: z.boolean().default(false),
    /** Indicators that count a part of what this one does; a list of several of them means this one. */
    covers: z.array(idSchema).default([]),
    /** Id of a domain of content/site/genre.yaml. */
    domain: idSchema,
    definition: z.string().min(4),
    definitionEn: englishSchema,
    direction: z.enum(['neutral', 'higher-better', 'lower-better']),
    comparable: z.boolean(),
    comparableReason: z.string().nullable().default(null),
    comparableReasonEn: englishSchema.nullable().default(null),
    tier: z.literal([1, 2]),
  })
  .refine((entry) => (entry.comparableReason === null) === (entry.comparableReasonEn === null), {
    path: ['comparableReasonEn'],
    message: 'expected the reason in English just where there is one in Chinese',
  });

export type Indicator = z.infer<typeof indicatorSchema>;
