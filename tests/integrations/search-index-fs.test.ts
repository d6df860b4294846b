/** The full-text index as files: the same with and without the cache, made anew only where reports changed. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStageCache } from '../../src/facts/stage-cache-fs.ts';
import type { Atlas } from '../../src/graph/atlas.ts';
import { buildAtlas } from '../../src/graph/build-atlas.ts';
import { beginSearchIndex, finishSearchIndex } from '../../src/integrations/search-index-fs.ts';
import { indexShards } from '../../src/search/index-shards.ts';
import { fingerprint } from '../../src/site-check/fingerprint-fs.ts';
import { madeUpReport, madeUpVocabulary } from '../graph/made-up-atlas.ts';

const CODES = ['01', '02', '03', '04', '05', '06'];
const vocabulary = madeUpVocabulary({
  divisions: Object.fromEntries(CODES.map((code) => [`99${code}`, `${code}市`])),
});
/** Six places with a report each. @param years of the first one */
const atlasOf = (years: number): Atlas =>
  buildAtlas(
    CODES.map((code, index) =>
      madeUpReport({
        id: `r${code}`,
        path: [`${code}市`],
        code: `99${code}`,
        years: index === 0 ? years : 2020,
      }),
    ),
    vocabulary,
  );
const SIZE = 2;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fazhi-index-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const entries = () =>
  readdirSync(join(folder, 'cache'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

async function make(atlas: Atlas, name: string, cached: boolean): Promise<Record<string, string>> {
  const cache = cached ? openStageCache(join(folder, 'cache'), 'search') : null;
  beginSearchIndex(atlas, cache, SIZE);
  await finishSearchIndex(atlas, join(folder, name));
  return fingerprint(join(folder, name));
}

test('unchanged indexes come from the cache, and all are as if made anew', async () => {
  const pieces = indexShards(atlasOf(2020), SIZE).length;
  expect(pieces).toBeGreaterThan(1);
  const fresh = await make(atlasOf(2020), 'fresh', false);
  expect(await make(atlasOf(2020), 'first', true)).toEqual(fresh);
  const kept = entries();
  expect(kept).toHaveLength(pieces);
  expect(await make(atlasOf(2020), 'second', true)).toEqual(fresh);
  expect(entries()).toEqual(kept);

  const changed = await make(atlasOf(2021), 'changed', true);
  expect(entries()).toHaveLength(pieces + 1);
  expect(changed).not.toEqual(fresh);
  expect(changed).toEqual(await make(atlasOf(2021), 'changed-fresh', false));
});

test('further indexes leave out what the first has for all', () => {
  const names = readdirSync(join(folder, 'fresh/pagefind/2'));
  expect(names).toContain('pagefind-entry.json');
  expect(names.filter((name) => /\.(?:js|css|pagefind)$/u.test(name))).toEqual([]);
});
