/** Reports as the full-text index takes them. */
import type { Atlas, AtlasReport } from '../graph/atlas.ts';
import { TERMS } from '../i18n/terms.ts';
import { reportRow } from './reports.ts';

/** One report. */
export interface SearchRecord {
  /** Address of its page below the site's base. */
  url: string;
  /** The title, a line of its own, and the text: what is searched. */
  text: string;
  filters: Record<string, string[]>;
  meta: { title: string };
}

/** What the index says of a report. */
export function searchRecord(atlas: Atlas, report: AtlasReport): SearchRecord {
  const { path, place, facets, title } = reportRow(atlas, report);
  return {
    url: `/${path}`,
    text: `${title}\n${report.facts.document.text}`,
    filters: {
      ...(place.province === null ? {} : { 省份: [place.province] }),
      年份: [...(facets['year'] ?? [])],
      层级: [TERMS.zh.level[place.level]],
    },
    meta: { title },
  };
}
