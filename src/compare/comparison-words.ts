/** The words that a comparison is written with, as plain values that the browser is given too. */
import type { Interface } from '../i18n/interface.ts';
import type { Terms } from '../i18n/terms.ts';
import type { Texts } from '../i18n/texts.ts';

/** All words of the comparison in one language. */
export interface ComparisonWords {
  t: Texts['compare'];
  /** True when names in English are to be used where there are any. */
  english: boolean;
  terms: Pick<
    Terms,
    | 'level'
    | 'practiceStatus'
    | 'relation'
    | 'regulationStatus'
    | 'metricStatus'
    | 'qualifier'
    | 'coverage'
    | 'reportKind'
  >;
  /** Ids of all domains in the order of lists. */
  domains: string[];
  undated: string;
  masked: string;
  listSeparator: string;
}

/** The words of the page's language. */
export function comparisonWords({ t, terms, locale }: Interface): ComparisonWords {
  return {
    t: t.compare,
    english: locale === 'en',
    domains: Object.keys(terms.domain),
    terms: {
      level: terms.level,
      practiceStatus: terms.practiceStatus,
      relation: terms.relation,
      regulationStatus: terms.regulationStatus,
      metricStatus: terms.metricStatus,
      qualifier: terms.qualifier,
      coverage: terms.coverage,
      reportKind: terms.reportKind,
    },
    undated: t.undated,
    masked: t.masked,
    listSeparator: t.listSeparator,
  };
}
