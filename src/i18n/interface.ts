/** The interface in one language: its words, its links and how it writes numbers and years. */
import { isLargeSite } from '../content/large-site-fs.ts';
import { siteWords, type Words } from '../content/site-words-fs.ts';
import type { YearSpan } from '../graph/atlas.ts';
import type { PlaceLink } from '../page-data/entities.ts';
import { rememberLatest } from '../page-data/remember-latest.ts';
import { entityName, entityNameLang, originalName, type NamedThing } from './entity-name.ts';
import { existingPath, LANGUAGE_TAGS, pageLocales, toLocale, type Locale } from './locales.ts';
import { formatNumber } from './plural.ts';
import { formatQuantity, unitName, type Quantity } from './quantity.ts';
import type { Terms } from './terms.ts';
import type { Texts } from './texts.ts';
import { formatYears } from './year-span.ts';

/** What components need to write in a language. */
export interface Interface {
  locale: Locale;
  /** BCP 47 tag. */
  lang: string;
  /** Language to declare for Chinese text; none on pages in Chinese, which say it once. */
  chineseLang: string | undefined;
  /** Language to declare for words of the interface within Chinese text; none on pages in Chinese. */
  langInChinese: string | undefined;
  t: Texts;
  terms: Terms;
  /** Whether the site is a large one, on which pages of single things are in Chinese alone. */
  isLarge: boolean;
  /** The languages that a page of the site is in. */
  localesOf: (path: string) => readonly Locale[];
  /** Address of a site path in this language, or in Chinese where there is no other, base included. */
  href: (path: string) => string;
  /** Address of a file that all languages share, base included. */
  file: (path: string) => string;
  /** A thing's name in this language, a document's with title marks; the Chinese one when there is no other. */
  name: (entity: NamedThing) => string;
  /** Makes absolute addresses of pages in this language; they are null while the site's own is not known. */
  addressOf: (site: URL | undefined) => (path: string) => string | null;
  /** A place's name with the place above. */
  fullName: (place: Pick<PlaceLink, 'fullLabel' | 'fullLabelEn'>) => string;
  /** Language of what `name` gives, where it is not that of the page. */
  nameLang: (entity: NamedThing) => string | undefined;
  /** The Chinese name to stand behind the English one of a place or a document; null where none is needed. */
  original: (entity: NamedThing) => string | null;
  /** The one of two texts that is in this language. */
  choose: (chinese: string, english: string) => string;
  /** What is counted, for headings and axes: 件 or cases. */
  unit: (counted: { unit: string; unitEn: string | null }) => string;
  years: (span: YearSpan | null) => string;
  /** Days from and to: one day as a date, whole years as years, e.g. `2019`. */
  period: (period: { from: string; to: string }) => string;
  number: (value: number) => string;
  /** A number with unit and qualifier, e.g. 约1,200件 or about 1,200 cases. */
  quantity: (quantity: Quantity) => string;
}

/**
 * The interface of a page.
 * @param currentLocale `Astro.currentLocale`
 * @param base path the site is served below, ending with `/`
 * @param isLarge whether single things have pages in Chinese alone
 */
export function createInterface(
  currentLocale: string | undefined,
  base: string,
  isLarge = isLargeSite(),
): Interface {
  const locale = toLocale(currentLocale);
  return interfaceOf[locale](siteWords(locale), base, isLarge);
}

type Given = [words: Words, base: string, isLarge: boolean];

/** Every component asks for one: thousands on a page. */
const interfaceOf = {
  zh: rememberLatest((...given: Given) => makeInterface('zh', ...given)),
  en: rememberLatest((...given: Given) => makeInterface('en', ...given)),
};

function makeInterface(locale: Locale, ...[{ texts: t, terms }, base, isLarge]: Given): Interface {
  const years = (span: YearSpan | null) =>
    span === null ? t.undated : formatYears(span.from, span.to);
  const isEnglish = locale === 'en';
  const words = { english: isEnglish, qualifiers: terms.qualifier, masked: t.masked };
  return {
    locale,
    lang: LANGUAGE_TAGS[locale],
    chineseLang: isEnglish ? LANGUAGE_TAGS.zh : undefined,
    langInChinese: isEnglish ? LANGUAGE_TAGS.en : undefined,
    t,
    terms,
    isLarge,
    localesOf: (path) => pageLocales(path, isLarge),
    href: (path) => base + existingPath(locale, path, isLarge),
    file: (path) => base + path,
    addressOf: (site) => (path) =>
      site === undefined ? null : new URL(base + existingPath(locale, path, isLarge), site).href,
    name: (entity) => entityName(entity, isEnglish),
    fullName: ({ fullLabel, fullLabelEn }) => (isEnglish ? fullLabelEn : fullLabel),
    nameLang: (entity) => entityNameLang(entity, isEnglish),
    original: (entity) => originalName(entity, isEnglish),
    choose: (chinese, english) => (isEnglish ? english : chinese),
    unit: ({ unit, unitEn }) => unitName(unit, unitEn, isEnglish),
    years,
    period: ({ from, to }) => {
      if (from === to) return from;
      if (!from.endsWith('-01-01') || !to.endsWith('-12-31')) return `${from} – ${to}`;
      return years({ from: Number(from.slice(0, 4)), to: Number(to.slice(0, 4)) });
    },
    number: formatNumber,
    quantity: (quantity) => formatQuantity(quantity, words),
  };
}
