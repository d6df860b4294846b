/** Registry entries for places beside the division-code snapshot: zones, former names, document-number prefixes. */
import { z } from 'zod';
import { divisionCodeSchema, englishSchema, idSchema } from './common.ts';

const nameSchema = z.string().min(2);
const yearSchema = z.string().regex(/^\d{4}$/, 'expected a year in quotes, such as "2014"');

/** A zone that reports on its own and has no row in the snapshot. */
export const zoneSchema = z.strictObject({
  id: idSchema.refine((id) => id.startsWith('zone-'), 'expected an id that begins with "zone-"'),
  name: nameSchema,
  aliases: z.array(nameSchema).default([]),
  /** Code of the place that the zone belongs to. */
  parent: divisionCodeSchema,
  /** Year of its approval; left out where it is not known. */
  since: yearSchema.optional(),
});

/** A place that went under its old name, or into another, in a certain year. */
export const formerPlaceSchema = z
  .strictObject({
    name: nameSchema,
    /** Year of the change; reports up to it use the old name. */
    until: yearSchema,
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

/** A people as autonomous places carry it (彭水苗族土家族自治县 is 彭水县 for short), and what English calls it. */
export const ethnicGroupSchema = z.strictObject({ zh: z.string().min(1), en: englishSchema });

/** A part of place names with its English; what `as` means is explained in content/places/english-names.yaml. */
export const placeWordSchema = z.strictObject({
  as: z.enum(['whole', 'stem', 'reading', 'rank']),
  zh: z.string().min(1),
  en: englishSchema,
});

export type EthnicGroup = z.infer<typeof ethnicGroupSchema>;
export type PlaceWord = z.infer<typeof placeWordSchema>;
export type Zone = z.infer<typeof zoneSchema>;
export type FormerPlace = z.infer<typeof formerPlaceSchema>;
export type NumberPrefix = z.infer<typeof numberPrefixSchema>;
