/** A registry entry for a document that has normative force or sets work. */
import { z } from 'zod';
import { REGULATION_LEVELS } from './closed-lists.ts';
import { dateSchema, englishSchema, idSchema, yearRangeSchema } from './common.ts';

/** Who issued it: the nation, a level of local government, or a body for its own use. */
export { REGULATION_LEVELS } from './closed-lists.ts';

export const REGULATION_KINDS = [
  'constitution',
  'law',
  'administrative-regulation',
  'local-regulation',
  'department-rule',
  'local-government-rule',
  'party-document',
  'normative-document',
  'plan',
  'work-notice',
  'internal-system',
] as const;

export const regulationLevelSchema = z.enum(REGULATION_LEVELS);
export const regulationKindSchema = z.enum(REGULATION_KINDS);
export type RegulationLevel = z.infer<typeof regulationLevelSchema>;
export type RegulationKind = z.infer<typeof regulationKindSchema>;

export const regulationSchema = z.strictObject({
  id: idSchema,
  /** Canonical title: no outer 《》, inner titles in 〈〉, full-width （）, `－` between years. */
  title: z.string().min(2),
  /** Title in English, without the name of the country, where a usual one exists. */
  titleEn: englishSchema.nullable().default(null),
  /** Other titles that name this document in any report; never a bare 《意见》 or 《纲要》. */
  aliases: z.array(z.string().min(2)).default([]),
  /** Document number (文号) such as 中发〔2015〕36号, or an order such as 国务院令第711号. */
  number: z.string().nullable().default(null),
  issuer: z.string().nullable().default(null),
  level: regulationLevelSchema,
  /** Where it applies, from the province down, joined by `/`; null for the nation. */
  region: z.string().nullable().default(null),
  kind: regulationKindSchema,
  issuedOn: dateSchema.nullable().default(null),
  /** Years that a plan or an outline covers. */
  period: yearRangeSchema.nullable().default(null),
  /** Ids of the documents that this one carries out. */
  implements: z.array(idSchema).default([]),
  successorOf: idSchema.nullable().default(null),
  /** False when title, number or date rest on one report or could not be confirmed. */
  sure: z.boolean(),
});

export type Regulation = z.infer<typeof regulationSchema>;
