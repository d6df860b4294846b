/** All words of the interface in both languages, put together from one file per concern in texts/. */
import type { Locale } from './locales.ts';
import { ABOUT } from './texts/about.ts';
import { COMPARE } from './texts/compare.ts';
import { DATA } from './texts/data.ts';
import { DOCUMENTS } from './texts/documents.ts';
import { DOWNLOADS } from './texts/downloads.ts';
import { DUTY } from './texts/duty.ts';
import { FACTS } from './texts/facts.ts';
import { FRAME } from './texts/frame.ts';
import { GENERAL } from './texts/general.ts';
import { GRAPH } from './texts/graph.ts';
import { HOME } from './texts/home.ts';
import { MATRIX } from './texts/matrix.ts';
import { METRICS } from './texts/metrics.ts';
import { NETWORK } from './texts/network.ts';
import { MISTAKES } from './texts/mistakes.ts';
import { PLACES } from './texts/places.ts';
import { PRACTICES } from './texts/practices.ts';
import { QUALITY } from './texts/quality.ts';
import { READER } from './texts/reader.ts';
import { REPORTS } from './texts/reports.ts';
import { SEARCH } from './texts/search.ts';
import { TIMELINE } from './texts/timeline.ts';

function textsOf(locale: Locale) {
  return {
    ...GENERAL[locale],
    ...FRAME[locale],
    ...FACTS[locale],
    ...HOME[locale],
    ...PLACES[locale],
    ...DOCUMENTS[locale],
    ...PRACTICES[locale],
    ...METRICS[locale],
    ...REPORTS[locale],
    ...READER[locale],
    ...MATRIX[locale],
    ...COMPARE[locale],
    ...TIMELINE[locale],
    ...DUTY[locale],
    ...DATA[locale],
    ...DOWNLOADS[locale],
    ...QUALITY[locale],
    ...ABOUT[locale],
    ...MISTAKES[locale],
    ...GRAPH[locale],
    ...NETWORK[locale],
    ...SEARCH[locale],
  };
}

/** The words that every interface language supplies; a file of texts/ types its English after its Chinese. */
export type Texts = ReturnType<typeof textsOf>;

export const TEXTS: Readonly<Record<Locale, Texts>> = { zh: textsOf('zh'), en: textsOf('en') };
