/** content/site/words.yaml: words of the interface that another genre or another office puts otherwise. */
import { z } from 'zod';
import { bilingualSchema } from './common.ts';

/** Key of the word, such as `siteName` or `home.lead` (src/i18n/texts/), `terms.level.city` (src/i18n/terms.ts) → both languages. */
export const siteWordsSchema = z.record(
  z.string().regex(/^[\w-]+(?:\.[\w-]+)*$/u, 'expected a key such as home.lead'),
  bilingualSchema,
);
export type SiteWords = z.infer<typeof siteWordsSchema>;
