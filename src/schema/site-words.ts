/** content/site/words.yaml: words of the interface that another genre or another office puts otherwise. */
import { z } from 'zod';
import { englishSchema } from './common.ts';

/** Key of the word, such as `siteName` or `home.lead` (src/i18n/texts/), `terms.domain.safeguards` (src/i18n/terms.ts) → both languages. */
export const siteWordsSchema = z.record(
  z.string().regex(/^[\w-]+(?:\.[\w-]+)*$/u, 'expected a key such as home.lead'),
  z.strictObject({ zh: z.string().min(1), en: englishSchema }),
);
export type SiteWords = z.infer<typeof siteWordsSchema>;
