/** The places of a document or a practice by province, one page of them. */
import { countFacets, yearOrder, type Facet } from './facets.ts';
import { listPage, type ListPage } from './list-pages.ts';
import { unprovenLast } from './region-rank.ts';
import type { ListedUse, PracticeUseRow, RegulationUseRow } from './uses.ts';

/** A place's row, whichever it is about. */
type UseRow = RegulationUseRow | PracticeUseRow;

/** Rows of one province. */
export interface ProvinceGroup<R extends UseRow = UseRow> {
  /** Null for places whose province is not proven and for the nation. */
  province: string | null;
  /** Those on this page. */
  rows: R[];
  /** Places of the province on all pages. */
  places: number;
}

/** One page of the places. */
export interface UsePlaces<R extends UseRow> {
  page: ListPage<R>;
  /** The rows of the page. */
  groups: ProvinceGroup<R>[];
  /** Of all pages. */
  facets: Facet[];
}

/** From this many places on a row shows one sentence instead of two. */
const ONE_SENTENCE_FROM = 60;

/** The places of one thing in their order, whatever page of them is wanted. */
export interface ArrangedUses<U, R extends UseRow> {
  uses: readonly U[];
  toRow: (use: U, sentences: number) => R;
  /** One per use, in the order of the pages. */
  all: { use: U; listed: ListedUse }[];
  /** Places of each province. */
  provinces: Map<string | null, number>;
  facets: Facet[];
}

/**
 * Puts places in order, which takes as long as there are places: once for all pages.
 * @param uses one per place
 * @param toListed gives what a row is ordered and filtered by
 * @param toRow makes the row with so many sentences
 * @param rankOf where a place stands in the order of regions
 * @param facets names of facets in their order
 * @param orders as for {@link countFacets}; years are ordered anyway
 */
export function arrangeUses<U, R extends UseRow>(
  uses: readonly U[],
  toListed: (use: U) => ListedUse,
  toRow: (use: U, sentences: number) => R,
  rankOf: (use: U) => number,
  facets: readonly string[],
  orders: Readonly<Record<string, readonly string[]>>,
): ArrangedUses<U, R> {
  const all = uses
    .map((use) => ({ use, listed: toListed(use), rank: rankOf(use) }))
    .sort((a, b) => unprovenLast(a.listed.place, b.listed.place) || a.rank - b.rank);
  const values = all.map(({ listed }) => listed.facets);
  const provinces = new Map<string | null, number>();
  for (const { listed } of all) {
    const { province } = listed.place;
    provinces.set(province, (provinces.get(province) ?? 0) + 1);
  }
  return {
    uses,
    toRow,
    all,
    provinces,
    facets: countFacets(values, facets, { ...orders, year: yearOrder(values) }),
  };
}

/**
 * @param number of the page, from 1
 * @throws RangeError when there is no such page
 */
export function usePlaces<U, R extends UseRow>(
  { all, toRow, provinces, facets }: ArrangedUses<U, R>,
  number: number,
): UsePlaces<R> {
  const page = listPage(all, number);
  // Rows are made for this page alone.
  const shown = all.length >= ONE_SENTENCE_FROM ? 1 : 2;
  const rows = page.rows.map(({ use }) => toRow(use, shown));
  return {
    page: { ...page, rows },
    groups: [...provinces]
      .map(([province, places]) => ({
        province,
        rows: rows.filter((row) => row.place.province === province),
        places,
      }))
      .filter((group) => group.rows.length > 0),
    facets,
  };
}
