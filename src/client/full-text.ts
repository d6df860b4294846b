/** The full-text index in the browser: the only code that knows Pagefind. */
import { restoreText } from '../search/indexed-text.ts';
import { segmentWords } from '../search/search-words.ts';
import type { Fragment } from '../search/passages.ts';

/** A hit whose text is loaded when it is shown. */
export interface FullTextHit {
  load: () => Promise<Fragment>;
}

/** Facet name → value → number of hits. */
export type FacetCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The opened index. */
export interface FullText {
  /** @param filters facet name → accepted values; several values of one facet mean "any of them" */
  search: (
    query: string,
    filters: Readonly<Record<string, readonly string[]>>,
  ) => Promise<{ hits: FullTextHit[]; counts: FacetCounts }>;
}

/** The part of Pagefind's browser interface that is used here. */
interface Pagefind {
  options: (options: { baseUrl: string }) => Promise<void>;
  init: () => Promise<void>;
  filters: () => Promise<FacetCounts>;
  search: (
    query: string,
    options: { filters: Record<string, { any: readonly string[] }> },
  ) => Promise<{
    results: { data: () => Promise<{ url: string; content: string; meta: { title?: string } }> }[];
    filters: FacetCounts;
  }>;
}

/**
 * Opens the index below the site's base path.
 * @throws when the index cannot be loaded
 */
export async function openFullText(base: string): Promise<FullText> {
  const address = `${base}pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ baseUrl: base });
  await pagefind.init();
  await pagefind.filters();
  return {
    search: async (query, filters) => {
      const wanted = Object.entries(filters).filter(([, values]) => values.length > 0);
      const found = await pagefind.search(segmentWords(query).join(' '), {
        filters: Object.fromEntries(wanted.map(([name, values]) => [name, { any: values }])),
      });
      const hits = found.results.map(({ data }) => ({
        load: async () => {
          const { url, content, meta } = await data();
          return { url, content: restoreText(content), title: meta.title ?? url };
        },
      }));
      return { hits, counts: found.filters };
    },
  };
}
