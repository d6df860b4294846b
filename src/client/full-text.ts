/** The full-text index in the browser: the only code that knows Pagefind. */
import { indexFolder } from '../search/index-shards.ts';
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
  mergeIndex: (path: string, options: { baseUrl: string }) => Promise<void>;
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
 * @param indexes how many there are; Pagefind puts their results together
 * @throws when the index cannot be loaded
 */
export async function openFullText(base: string, indexes: number): Promise<FullText> {
  const address = `${base}${indexFolder(1)}pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ baseUrl: base });
  await pagefind.init();
  const further = Array.from({ length: indexes - 1 }, (_, at) => indexFolder(at + 2));
  await Promise.all(further.map((folder) => pagefind.mergeIndex(base + folder, { baseUrl: base })));
  await pagefind.filters();
  return {
    search: async (query, filters) => {
      const wanted = Object.entries(filters).filter(([, values]) => values.length > 0);
      const found = await pagefind.search(segmentWords(query.normalize('NFKC')).join(' '), {
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
