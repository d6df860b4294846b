/** Reports as the full-text index takes them. */
import type { Atlas } from '../graph/atlas.ts';
import { TERMS } from '../i18n/terms.ts';
import { spaceWords } from '../search/search-words.ts';
import { reportRow } from './reports.ts';

/** One report. */
export interface SearchRecord {
  /** Address of its page below the site's base. */
  url: string;
  /** Its text, words parted by blanks. */
  content: string;
  filters: Record<string, string[]>;
  meta: { title: string };
}

/** All reports in id order, one at a time: their texts need not be in memory together. */
export function* searchRecords(atlas: Atlas): Generator<SearchRecord> {
  for (const report of atlas.reports.values()) {
    const { path, place, facets, title } = reportRow(atlas, report);
    yield {
      url: `/${path}`,
      content: spaceWords(report.facts.document.text),
      filters: {
        ...(place.province === null ? {} : { 省份: [place.province] }),
        年份: [...(facets['year'] ?? [])],
        层级: [TERMS.zh.level[place.level]],
      },
      meta: { title },
    };
  }
}
