/** content/site/genre.yaml: what kind of reports the site is made of. */
import { z } from 'zod';
import { bilingualSchema, idSchema, yearSchema } from './common.ts';

/** How programs and bibliographies name the data; the titles are the site's names. */
const datasetSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/u, 'expected small letters, digits and hyphens'),
  description: bilingualSchema,
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
  lead: bilingualSchema,
  /** What a reader of that page has to know besides. */
  notes: z.array(bilingualSchema).default([]),
  /** Who asks for the parts that the page of a report lists. */
  parts: bilingualSchema,
});

/** A field of work that practices and indicators are filed under. */
const domainSchema = bilingualSchema.extend({ id: idSchema });

export const genreSchema = z.strictObject({
  dataset: datasetSchema,
  /** In the order that lists show them. */
  domains: z
    .array(domainSchema)
    .min(1)
    .refine((domains) => new Set(domains.map(({ id }) => id)).size === domains.length, {
      error: 'a domain stands twice',
    }),
  /** Null where no rules say when reports are due: the site has no page on publication then. */
  duty: dutySchema.nullable().default(null),
});
export type Genre = z.infer<typeof genreSchema>;
export type Duty = NonNullable<Genre['duty']>;
export type DayOfYear = z.infer<typeof daySchema>;
