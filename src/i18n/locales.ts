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
