/** content/site/genre.yaml: what kind of reports the site is made of. */
import { z } from 'zod';
import { englishSchema, yearSchema } from './common.ts';

const textSchema = z.strictObject({ zh: z.string().min(1), en: englishSchema });

/** How programs and bibliographies name the data; the titles are the site's names. */
const datasetSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/u, 'expected small letters, digits and hyphens'),
  description: textSchema,
  keywords: z.array(z.string().min(1)).min(1),
});

/** A day of any year. */
const daySchema = z.strictObject({ month: z.int().min(1).max(12), day: z.int().min(1).max(31) });

/** The rules by which a report on a year is to be published. */
const dutySchema = z.strictObject({
  /** Registry id of the rules; null when they are no document of the registry. */
  rules: z.string().nullable().default(null),
  /** The day of the following year before which reports are due. */
  due: daySchema,
  /** The first year reported on that the rules apply to. */
  from: yearSchema,
  /** What the rules ask, at the head of the page on publication. */
  lead: textSchema,
  /** What a reader of that page has to know besides. */
  notes: z.array(textSchema).default([]),
  /** Who asks for the parts that the page of a report lists. */
  parts: textSchema,
});

export const genreSchema = z.strictObject({
  dataset: datasetSchema,
  /** Null where no rules say when reports are due: the site has no page on publication then. */
  duty: dutySchema.nullable().default(null),
});
export type Genre = z.infer<typeof genreSchema>;
export type Duty = NonNullable<Genre['duty']>;
export type DayOfYear = z.infer<typeof daySchema>;
