/** Which full-text index a report belongs to. */
import { expect, test } from 'vitest';
import type { AtlasReport } from '../../src/graph/atlas.ts';
import { indexFolder, indexShards } from '../../src/search/index-shards.ts';

/** Two reports of each place. */
function reportsOf(places: number): ReadonlyMap<string, AtlasReport> {
  const ids = Array.from({ length: 2 * places }, (_, index) => `r${index}`);
  return new Map(
    ids.map((id, index) => [id, { id, place: `place:${index % places}` } as AtlasReport]),
  );
}
const placesOf = (shard: readonly AtlasReport[]) => new Set(shard.map(({ place }) => place));

test('a small site has one index with everything', () => {
  const reports = reportsOf(20);
  expect(indexShards({ reports })).toEqual([[...reports.values()]]);
  expect(indexShards({ reports: new Map() })).toEqual([[]]);
});

test('every report is in one index, with the others of its place, in order', () => {
  const reports = reportsOf(300);
  const shards = indexShards({ reports }, 100);
  expect(shards).toHaveLength(6);
  const order = [...reports.keys()];
  for (const shard of shards) {
    // Even enough: a hash of names scatters.
    expect(shard.length).toBeGreaterThan(60);
    expect(shard.length).toBeLessThan(150);
    const at = shard.map(({ id }) => order.indexOf(id));
    expect(at).toEqual(at.toSorted((a, b) => a - b));
  }
  expect(shards.reduce((sum, shard) => sum + placesOf(shard).size, 0)).toBe(300);
});

test('another report changes the index of its place alone', () => {
  const reports = reportsOf(299);
  const before = indexShards({ reports }, 100);
  const after = indexShards(
    { reports: new Map([...reports, ['s', { id: 's', place: 'place:7' } as AtlasReport]]) },
    100,
  );
  const changed = after.filter((shard, index) => shard.length !== before[index]?.length);
  expect(changed.map((shard) => shard.at(-1)?.id)).toEqual(['s']);
});

test('no index is empty, so that all folders are there', () => {
  const reports = new Map([['a', { id: 'a', place: 'x' } as AtlasReport]]);
  const two = new Map([...reports, ['b', { id: 'b', place: 'x' } as AtlasReport]]);
  const shards = indexShards({ reports: two }, 1);
  expect(shards.slice(1).every((shard) => shard.length > 0)).toBe(true);
  expect([1, 2, 10].map(indexFolder)).toEqual(['pagefind/', 'pagefind/2/', 'pagefind/10/']);
});
