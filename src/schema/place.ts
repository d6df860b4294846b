/** Registry entries for places beside the division-code snapshot: zones, former names, document-number prefixes. */
import { z } from 'zod';
import { divisionCodeSchema, idSchema } from './common.ts';

const nameSchema = z.string().min(2);

/** A zone that reports on its own and has no row in the snapshot. */
export const zoneSchema = z.strictObject({
  id: idSchema.refine((id) => id.startsWith('zone-'), 'expected an id that begins with "zone-"'),
  name: nameSchema,
  aliases: z.array(nameSchema).default([]),
  /** Code of the place that the zone belongs to. */
  parent: divisionCodeSchema,
});

/** A place that went under its old name, or into another, in a certain year. */
export const formerPlaceSchema = z
  .strictObject({
    name: nameSchema,
    /** Year of the change; reports up to it use the old name. */
    until: z.string().regex(/^\d{4}$/, 'expected a year in quotes, such as "2014"'),
    /** The same place under its new name or rank. */
    became: divisionCodeSchema.optional(),
    /** A bigger place that took it in. */
    mergedInto: divisionCodeSchema.optional(),
  })
  .refine(
    (entry) => (entry.became === undefined) !== (entry.mergedInto === undefined),
    'expected either became or mergedInto',
  );

/** First characters of document numbers (粤府〔2016〕1号) and the places that use them. */
export const numberPrefixSchema = z.strictObject({
  prefix: z.string().min(1),
  places: z.array(divisionCodeSchema).min(1),
});

/** Names of peoples as autonomous places carry them: 彭水苗族土家族自治县 is 彭水县 for short. */
export const ethnicGroupsSchema = z.array(z.string().min(1)).min(1);

export type Zone = z.infer<typeof zoneSchema>;
export type FormerPlace = z.infer<typeof formerPlaceSchema>;
export type NumberPrefix = z.infer<typeof numberPrefixSchema>;
