/** The two interface languages: Chinese at the root, English below /en/. Report texts are Chinese in both. */

export const LOCALES = ['zh', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** BCP 47 tags for `lang` and `hreflang`. */
export const LANGUAGE_TAGS: Readonly<Record<Locale, string>> = { zh: 'zh-CN', en: 'en' };

/** The locale of a `[...locale]` route parameter: absent for Chinese. */
export function toLocale(parameter: string | undefined): Locale {
  return parameter === 'en' ? 'en' : 'zh';
}

/** Route parameters of both languages; spread into what `getStaticPaths` returns. */
export const LOCALE_PARAMETERS: readonly { locale: string | undefined }[] = [
  { locale: undefined },
  { locale: 'en' },
];

/**
 * Site path in a language: `regulations/` → `en/regulations/`.
 * @param path without base and leading slash
 */
export function localePath(locale: Locale, path: string): string {
  return locale === 'zh' ? path : `${locale}/${path}`;
}

// The page of one report, place or document: reports/guangdong-a-2019/#s12, but not reports/page/2/.
const SINGLE_THING = /^(?:jurisdictions|regulations|reports)\/(?!page\/)[^/?#]+\//u;
// A further page of what belongs to one thing: practices/public-hearing/page/2/.
const FURTHER_OF_THING = /^[a-z]+\/[^/?#]+\/page\/\d+\//u;

/** Whether a page is in Chinese alone on a large site. @param path site path without base and language */
export function isChineseOnly(path: string): boolean {
  return SINGLE_THING.test(path) || FURTHER_OF_THING.test(path);
}

/** The languages that a page is in. @param isLarge whether the site is a large one */
export function pageLocales(path: string, isLarge: boolean): readonly Locale[] {
  return isLarge && isChineseOnly(path) ? ['zh'] : LOCALES;
}

/** {@link localePath} where the page is in that language, else that of the Chinese page. */
export function existingPath(locale: Locale, path: string, isLarge: boolean): string {
  return localePath(pageLocales(path, isLarge).includes(locale) ? locale : 'zh', path);
}

/** The page in a language that comes nearest to a page which may not be in it: itself, that of its thing, or the list. */
export function nearestPath(locale: Locale, path: string, isLarge: boolean): string {
  const [folder = '', thing = ''] = path.split('/');
  const near = [path, `${folder}/${thing}/`, `${folder}/`];
  return near.find((each) => pageLocales(each, isLarge).includes(locale)) ?? '';
}
