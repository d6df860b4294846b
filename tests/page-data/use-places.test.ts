/** The places of a document or a practice, page by page. */
import { expect, test } from 'vitest';
import { arrangeUses, usePlaces } from '../../src/page-data/use-places.ts';
import type { PracticeUseRow } from '../../src/page-data/uses.ts';

/** A place's row; it shows as many sentences as it was asked for. */
function row(id: string, province: string | null, sentences: number): PracticeUseRow {
  return {
    place: { id, province, fullLabel: id },
    more: sentences,
    facets: { province: province === null ? [] : [province], status: ['adopted'] },
  } as unknown as PracticeUseRow;
}

/** @param regions ids of the places in the order of regions; as given when left out */
const placesOf = (
  uses: readonly [string, string | null][],
  number = 1,
  regions: readonly string[] = uses.map(([id]) => id),
) =>
  usePlaces(
    arrangeUses(
      uses,
      ([id, province]) => row(id, province, 0),
      ([id, province], sentences) => row(id, province, sentences),
      ([id]) => regions.indexOf(id),
      ['province', 'status'],
      {},
    ),
    number,
  );

test('places stand under their provinces in the order of regions, unproven ones last', () => {
  const { groups, facets } = placesOf(
    [
      ['丁区', null],
      ['丙县', '乙省'],
      ['甲县', '乙省'],
      ['戊县', '己省'],
    ],
    1,
    ['丁区', '戊县', '甲县', '丙县'],
  );
  expect(groups.map(({ province, rows }) => [province, rows.map(({ place }) => place.id)])).toEqual(
    [
      ['己省', ['戊县']],
      ['乙省', ['甲县', '丙县']],
      [null, ['丁区']],
    ],
  );
  // A facet with one value divides nothing.
  expect(facets.map(({ name }) => name)).toEqual(['province']);
});

test('a province that goes on tells all its places on each page', () => {
  const uses = Array.from({ length: 300 }, (_, index): [string, string] => [
    `县${String(index).padStart(3, '0')}`,
    index < 200 ? '甲省' : '乙省',
  ]);
  const groupsOf = (number: number) =>
    placesOf(uses, number).groups.map(({ province, rows, places }) => [
      province,
      rows.length,
      places,
    ]);
  expect(groupsOf(1)).toEqual([
    ['甲省', 200, 200],
    ['乙省', 50, 100],
  ]);
  expect(groupsOf(2)).toEqual([['乙省', 50, 100]]);
  expect(placesOf(uses, 2).facets[0]?.values.map(({ count }) => count)).toEqual([200, 100]);
});

test.each([
  [59, 2],
  [60, 1],
])('with %i places a row shows %i sentences', (count, sentences) => {
  const uses = Array.from({ length: count }, (_, index): [string, string] => [`${index}`, '甲省']);
  expect(placesOf(uses).groups[0]?.rows[0]?.more).toBe(sentences);
});
