/** Rows by chosen values, and what one more value would show. */
import { expect, test } from 'vitest';
import { filterRows } from '../../src/page-data/facet-filter.ts';

const ROWS = [
  { level: ['county'], year: ['2021', '2022'] },
  { level: ['county'], year: ['2020'] },
  { level: ['city'], year: ['2021'] },
  { level: [], year: ['2022'] },
];
const everyRow = () => true;

function filter(selection: Record<string, string[]>, isNamed: (row: number) => boolean = everyRow) {
  const { visible, counts } = filterRows(ROWS, ['level', 'year'], selection, isNamed);
  return {
    shown: visible.flatMap((isShown, row) => (isShown ? [row] : [])),
    counts: Object.fromEntries(
      [...counts].map(([name, values]) => [name, Object.fromEntries(values)]),
    ),
  };
}

test.each([
  ['nothing', {}, [0, 1, 2, 3]],
  ['an empty list of one facet', { level: [] }, [0, 1, 2, 3]],
  ['a value', { level: ['county'] }, [0, 1]],
  ['two values of one facet: either', { level: ['county', 'city'] }, [0, 1, 2]],
  ['values of two facets: both', { level: ['county'], year: ['2021'] }, [0]],
  ['a value that no row has', { year: ['1999'] }, []],
  ['a facet that is none', { colour: ['red'] }, [0, 1, 2, 3]],
])('chosen %s', (_, selection, shown) => {
  expect(filter(selection).shown).toEqual(shown);
});

test('a count says how many rows its value would show beside what the other facets chose', () => {
  expect(filter({}).counts).toEqual({
    level: { county: 2, city: 1 },
    year: { 2020: 1, 2021: 2, 2022: 2 },
  });
  // Of the counties two; of the years those of counties alone, however many places have them.
  expect(filter({ level: ['county'] }).counts).toEqual({
    level: { county: 2, city: 1 },
    year: { 2020: 1, 2021: 1, 2022: 1 },
  });
  // A row that fails both facets counts nowhere.
  expect(filter({ level: ['city'], year: ['2020'] }).counts).toEqual({
    level: { county: 1 },
    year: { 2021: 1 },
  });
});

test('a row whose name is not looked for is neither shown nor counted', () => {
  const { shown, counts } = filter({}, (row) => row > 1);
  expect(shown).toEqual([2, 3]);
  expect(counts).toEqual({ level: { city: 1 }, year: { 2021: 1, 2022: 1 } });
});
