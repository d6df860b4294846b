/** The words of the interface as a content folder wants them. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError } from '../errors.ts';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import { withOwnWords } from '../i18n/own-words.ts';
import { TERMS, type Terms } from '../i18n/terms.ts';
import { TEXTS, type Texts } from '../i18n/texts.ts';
import { siteWordsSchema, type SiteWords } from '../schema/site-words.ts';
import { readYamlFile } from '../vocabulary/read-yaml-fs.ts';
import { contentRoot } from './content-root.ts';
import { genreOf } from './genre-fs.ts';

/** Words of one language. */
export interface Words {
  texts: Texts;
  terms: Terms;
}

/** Content folder → its words; every page asks. */
const known = new Map<string, Readonly<Record<Locale, Words>>>();

const TERM = 'terms.';

/**
 * @param root the content folder
 * @throws ContentError for faults of `site/words.yaml` or `site/genre.yaml`, UsageError for a key that the interface lacks
 */
export function siteWords(locale: Locale, root = contentRoot()): Words {
  const cached = known.get(root);
  if (cached !== undefined) return cached[locale];
  const own = readOwnWords(root);
  const { domains } = genreOf(root);
  const entries = LOCALES.map((each): [Locale, Words] => {
    const pick = (isTerm: boolean) =>
      Object.fromEntries(
        Object.entries(own)
          .filter(([key]) => key.startsWith(TERM) === isTerm)
          .map(([key, word]) => [isTerm ? key.slice(TERM.length) : key, word[each]]),
      );
    const texts = withOwnWords(TEXTS[each], pick(false));
    const domain = Object.fromEntries(domains.map((named) => [named.id, named[each]]));
    return [each, { texts, terms: { ...withOwnWords(TERMS[each], pick(true)), domain } }];
  });
  const words = Object.fromEntries(entries) as Record<Locale, Words>;
  known.set(root, words);
  return words[locale];
}

function readOwnWords(root: string): SiteWords {
  const path = join(root, 'site', 'words.yaml');
  if (!existsSync(path)) return {};
  const { value, problems } = readYamlFile(path, 'content/site/words.yaml', siteWordsSchema);
  if (value === null) throw new ContentError(problems);
  return value;
}
