/** Long lists on several pages, so that no page grows with the number of reports. */
import { LOCALE_PARAMETERS } from '../i18n/locales.ts';

/** Rows on one page: with a sentence each they stay well below 100 KB compressed. */
export const ROWS_PER_PAGE = 250;

/** One page of a list. */
export interface ListPage<R> {
  rows: R[];
  /** From 1. */
  number: number;
  /** Number of pages, 1 at least. */
  pages: number;
  /** Of the whole list. */
  total: number;
  /** Place of the first row in the whole list, from 1. */
  from: number;
}

/**
 * Cuts one page out of a list.
 * @param rows the whole list in its order
 * @param number which page, from 1
 * @throws RangeError when the list has no such page
 */
export function listPage<R>(rows: readonly R[], number: number): ListPage<R> {
  const pages = countPages(rows.length);
  if (number < 1 || number > pages) throw new RangeError(`page ${number} of ${pages}`);
  const start = (number - 1) * ROWS_PER_PAGE;
  return {
    rows: rows.slice(start, start + ROWS_PER_PAGE),
    number,
    pages,
    total: rows.length,
    from: start + 1,
  };
}

/** Pages that so many rows take, 1 for none. */
export const countPages = (rows: number): number => Math.max(1, Math.ceil(rows / ROWS_PER_PAGE));

/** What `getStaticPaths` gives for the pages behind the first, in both languages. @param rows of the whole list */
export const furtherPageRoutes = (rows: number) =>
  Array.from({ length: countPages(rows) - 1 }, (_, index) => index + 2).flatMap((number) =>
    LOCALE_PARAMETERS.map((locale) => ({
      params: { ...locale, page: `${number}` },
      props: { number },
    })),
  );

/**
 * Site path of a page of a list.
 * @param path of the page that the list begins on, e.g. `reports/`
 * @param number from 1
 */
export const listPagePath = (path: string, number: number): string =>
  number === 1 ? path : `${path}page/${number}/`;
