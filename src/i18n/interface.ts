/** The interface in one language: its words, its links and how it writes numbers and years. */
import type { YearSpan } from '../graph/atlas.ts';
import type { EntityLink } from '../page-data/entities.ts';
import type { Observation } from '../page-data/place-metrics.ts';
import { LANGUAGE_TAGS, localePath, toLocale, type Locale } from './locales.ts';
import { TERMS, type Terms } from './terms.ts';
import { TEXTS, type Texts } from './texts.ts';

/** What components need to write in a language. */
export interface Interface {
  locale: Locale;
  /** BCP 47 tag. */
  lang: string;
  t: Texts;
  terms: Terms;
  /** Address of a site path in this language, base included. */
  href: (path: string) => string;
  /** Address of a file that all languages share, base included. */
  file: (path: string) => string;
  /** A thing's name in this language, the Chinese one when there is no other. */
  name: (entity: Pick<EntityLink, 'label' | 'labelEn'>) => string;
  years: (span: YearSpan | null) => string;
  number: (value: number) => string;
  /** A number with unit and qualifier, e.g. `约 1,200 件`. */
  quantity: (observation: Pick<Observation, 'value' | 'unit' | 'qualifier'>) => string;
}

const numberFormat = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

/**
 * The interface of a page.
 * @param currentLocale `Astro.currentLocale`
 * @param base path the site is served below, ending with `/`
 */
export function createInterface(currentLocale: string | undefined, base: string): Interface {
  const locale = toLocale(currentLocale);
  const t = TEXTS[locale];
  const terms = TERMS[locale];
  const number = (value: number) => numberFormat.format(value);
  return {
    locale,
    lang: LANGUAGE_TAGS[locale],
    t,
    terms,
    href: (path) => base + localePath(locale, path),
    file: (path) => base + path,
    name: ({ label, labelEn }) => (locale === 'en' && labelEn !== null ? labelEn : label),
    years: (span) =>
      span === null
        ? t.undated
        : span.from === span.to
          ? `${span.from}`
          : `${span.from}–${span.to}`,
    number,
    quantity: ({ value, unit, qualifier }) =>
      value === null ? t.masked : `${terms.qualifier[qualifier]}${number(value)} ${unit}`,
  };
}
