/** Small schemas that several concepts share: ids, years, dates and closed word lists. */
import { z } from 'zod';

/** A registry id: lower-case words of letters and digits joined by hyphens, e.g. `fzzf-gangyao-2015-2020`. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case letters, digits and single hyphens');

/** English words: no Chinese characters, which an English page would have to declare. */
export const englishSchema = z
  .string()
  .min(2)
  .regex(/^\P{Script=Han}+$/u, 'expected English without Chinese characters');

/** A four-digit year between 1949 and 2050. */
export const yearSchema = z.int().min(1949).max(2050);

/** Years from–to, both included. */
export const yearRangeSchema = z
  .tuple([yearSchema, yearSchema])
  .refine(([from, to]) => from <= to, 'expected the first year not after the second');

/** A date as far as it is known: `2019`, `2019-11` or `2019-11-21`, always quoted in YAML; a day that its month has. */
export const dateSchema = z
  .string({ error: 'expected a date in quotes, such as "2019-11-21"' })
  .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, {
    error: 'expected "2019", "2019-11" or "2019-11-21"',
    abort: true,
  })
  .refine(isInCalendar, 'expected a day that the month has');

/** False for 2019-02-30, which JavaScript takes for the second of March. */
function isInCalendar(date: string): boolean {
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

/** An official division code; quoted, since YAML reads 010000 as 4096. */
export const divisionCodeSchema = z
  .string({ error: 'expected a division code in quotes, such as "442000108"' })
  .regex(/^\d{2,12}$/, 'expected 2 to 12 digits in quotes');

/** A text in both languages of the site. */
export const bilingualSchema = z.strictObject({ zh: z.string().min(1), en: englishSchema });
