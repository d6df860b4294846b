/** The interface in one language: its words, its links and how it writes numbers and years. */
import type { YearSpan } from '../graph/atlas.ts';
import type { EntityLink } from '../page-data/entities.ts';
import type { Observation } from '../page-data/place-metrics.ts';
import { LANGUAGE_TAGS, localePath, toLocale, type Locale } from './locales.ts';
import { formatNumber, formatQuantity } from './quantity.ts';
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
  /** Days from and to: one day as a date, whole years as years, e.g. `2019`. */
  period: (period: { from: string; to: string }) => string;
  number: (value: number) => string;
  /** A number with unit and qualifier, e.g. `约 1,200 件`. */
  quantity: (observation: Pick<Observation, 'value' | 'unit' | 'qualifier'>) => string;
}

/**
 * The interface of a page.
 * @param currentLocale `Astro.currentLocale`
 * @param base path the site is served below, ending with `/`
 */
export function createInterface(currentLocale: string | undefined, base: string): Interface {
  const locale = toLocale(currentLocale);
  const t = TEXTS[locale];
  const terms = TERMS[locale];
  const years = (span: YearSpan | null) => {
    if (span === null) return t.undated;
    return span.from === span.to ? `${span.from}` : `${span.from}–${span.to}`;
  };
  return {
    locale,
    lang: LANGUAGE_TAGS[locale],
    t,
    terms,
    href: (path) => base + localePath(locale, path),
    file: (path) => base + path,
    name: ({ label, labelEn }) => (locale === 'en' && labelEn !== null ? labelEn : label),
    years,
    period: ({ from, to }) => {
      if (from === to) return from;
      if (!from.endsWith('-01-01') || !to.endsWith('-12-31')) return `${from} – ${to}`;
      return years({ from: Number(from.slice(0, 4)), to: Number(to.slice(0, 4)) });
    },
    number: formatNumber,
    quantity: (observation) => formatQuantity(observation, terms.qualifier, t.masked),
  };
}
