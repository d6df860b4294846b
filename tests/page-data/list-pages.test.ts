/** Lists cut into pages. */
import { describe, expect, test } from 'vitest';
import {
  countPages,
  furtherPageRoutes,
  listPage,
  listPagePath,
  ROWS_PER_PAGE,
} from '../../src/page-data/list-pages.ts';
import { flatten, placeTreePage, type PlaceBranch } from '../../src/page-data/jurisdictions.ts';

const rowsOf = (count: number) => Array.from({ length: count }, (_, index) => index);

test.each([
  [0, 1, []],
  [1, 1, []],
  [ROWS_PER_PAGE, 1, []],
  [ROWS_PER_PAGE + 1, 2, [2]],
  [3 * ROWS_PER_PAGE, 3, [2, 3]],
  [5000, 20, rowsOf(19).map((index) => index + 2)],
])('%i rows stand on %i pages', (rows, pages, further) => {
  expect(countPages(rows)).toBe(pages);
  const routes = furtherPageRoutes(rows);
  for (const locale of [undefined, 'en'])
    expect(routes.filter(({ params }) => params.locale === locale)).toEqual(
      further.map((number) => ({ params: { locale, page: String(number) }, props: { number } })),
    );
});

test('the pages hold every row once, in order', () => {
  const rows = rowsOf(2 * ROWS_PER_PAGE + 7);
  const pages = [1, 2, 3].map((number) => listPage(rows, number));
  expect(pages.flatMap((page) => page.rows)).toEqual(rows);
  expect(pages.map(({ from }) => from)).toEqual([1, ROWS_PER_PAGE + 1, 2 * ROWS_PER_PAGE + 1]);
  expect(pages.map(({ total }) => total)).toEqual([507, 507, 507]);
});

test('a list without rows has one empty page', () => {
  expect(listPage([], 1)).toEqual({ rows: [], number: 1, pages: 1, total: 0, from: 1 });
});

test.each([0, 3])('a list of two pages has no page %i', (number) => {
  expect(() => listPage(rowsOf(ROWS_PER_PAGE + 1), number)).toThrow(RangeError);
});

test('only the first page stands at the address of the list', () => {
  expect(listPagePath('reports/', 1)).toBe('reports/');
  expect(listPagePath('reports/', 2)).toBe('reports/page/2/');
});

describe('a tree of places', () => {
  const branch = (id: string, children: PlaceBranch[] = []): PlaceBranch => ({
    place: { id } as PlaceBranch['place'],
    formerNames: [],
    years: [],
    reports: 1,
    reportsBelow: 1,
    children,
    isRepeated: false,
    facets: {},
  });
  const counties = rowsOf(ROWS_PER_PAGE).map((index) => branch(`county-${index}`));
  const roots = [branch('province', [branch('city', counties)]), branch('other')];

  test('is cut where a page is full, with the places above repeated', () => {
    const second = placeTreePage(roots, 2);
    expect(second.page.rows.map(({ place }) => place.id)).toEqual([
      'county-248',
      'county-249',
      'other',
    ]);
    expect(flatten(second.roots).map(({ place, isRepeated }) => [place.id, isRepeated])).toEqual([
      ['province', true],
      ['city', true],
      ['county-248', false],
      ['county-249', false],
      ['other', false],
    ]);
  });

  test('has no place twice that is not repeated', () => {
    const shown = [1, 2].flatMap((number) =>
      flatten(placeTreePage(roots, number).roots).filter(({ isRepeated }) => !isRepeated),
    );
    expect(shown.map(({ place }) => place.id)).toEqual(flatten(roots).map(({ place }) => place.id));
  });
});
