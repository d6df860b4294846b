/** Downloads of a large site taken over from an earlier build: with whatever has changed since, the bytes are those of a build without a cache. */
import { hash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { atlasRunsOf, buildKept, CHANGES, type Kept } from './kept-atlas.ts';
import { wholeFiles } from '../../src/export/export-files.ts';
import {
  keepStretches,
  keptStretches,
  type KeptStretches,
} from '../../src/export/kept-stretches.ts';
import { singleFiles } from '../../src/export/single-files.ts';
import { writeFiles } from '../../src/export/write-file-fs.ts';
import { openStageCache } from '../../src/facts/stage-cache-fs.ts';
import { OPTIONS } from './made-up-export.ts';

const root = mkdtempSync(join(tmpdir(), 'fazhi-stretches-'));
afterAll(() => {
  keepStretches(null, '');
  rmSync(root, { recursive: true });
});
const large = { ...OPTIONS, isLarge: true };

/** All files by path → hash of their bytes. */
async function written(made: Kept, kept: KeptStretches | null): Promise<Record<string, string>> {
  const folder = mkdtempSync(join(root, 'out-'));
  const told = [
    ...(await writeFiles(folder, wholeFiles(made.atlas, made.analysis, large), kept)),
    ...(await writeFiles(folder, singleFiles(made.atlas, large), kept)),
  ];
  const files = listFiles(folder);
  for (const { path, bytes, hash: stated } of told) {
    const content = readFileSync(join(folder, path));
    expect([bytes, stated], path).toEqual([content.length, hash('sha256', content, 'hex')]);
  }
  return Object.fromEntries(
    files.map((path) => [path.slice(folder.length), hash('sha256', readFileSync(path), 'hex')]),
  );
}

const listFiles = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();

/** A cache in a new folder, or in that of another, and what was put there since. */
function openKept(version: string, folder = mkdtempSync(join(root, 'cache-'))) {
  const puts: string[] = [];
  const cache = openStageCache(folder, 'downloads');
  const put = (key: string, bytes: Uint8Array) => {
    puts.push(key);
    cache.put(key, bytes);
  };
  keepStretches({ ...cache, put }, version);
  return { folder, puts, cache, kept: keptStretches(large) };
}

describe.each(Object.keys(CHANGES))('after a change: %s', (name) => {
  it('files are those of a build without a cache', async () => {
    const { kept, folder } = openKept('1');
    await written(buildKept(), kept);
    const changed = buildKept(CHANGES[name]);
    expect(await written(changed, openKept('1', folder).kept)).toEqual(
      await written(changed, null),
    );
  });

  it('runs and things whose text has changed are told by their hashes', () => {
    const [before, after] = [atlasRunsOf(buildKept()), atlasRunsOf(buildKept(CHANGES[name]))];
    const changed = [...after].filter(([key, { text }]) => before.get(key)?.text !== text);
    expect(changed.length).toBeGreaterThan(0);
    for (const [key, { madeOf }] of changed)
      if (madeOf !== null) expect(before.get(key)?.madeOf, key).not.toBe(madeOf);
  });
});

it('a build of the same takes everything over that has a hash', async () => {
  const first = openKept('1');
  const made = buildKept();
  const files = await written(made, first.kept);
  expect(first.puts.length).toBeGreaterThan(10);
  const second = openKept('1', first.folder);
  expect(await written(made, second.kept)).toEqual(files);
  expect(second.puts).toEqual([]);
});

it('another version of code or registries takes nothing over', async () => {
  const first = openKept('1');
  const made = buildKept();
  await written(made, first.kept);
  const second = openKept('2', first.folder);
  await written(made, second.kept);
  expect(second.puts).toHaveLength(first.puts.length);
});

it('a damaged entry is made anew and said', async () => {
  const { kept, folder } = openKept('1');
  const made = buildKept();
  const files = await written(made, kept);
  const [entry = ''] = listFiles(folder);
  const bytes = readFileSync(entry);
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  writeFileSync(entry, bytes);
  const again = openKept('1', folder);
  expect(await written(made, again.kept)).toEqual(files);
  expect(again.puts).toHaveLength(1);
  expect(again.cache.faults().join()).toMatch(/1 damaged entries/u);
});

it('reports of which nothing is kept are made anew each time', async () => {
  const made = buildKept();
  for (const report of made.atlas.reports.values()) delete report.madeOf;
  const first = openKept('1');
  await written(made, first.kept);
  const second = openKept('1', first.folder);
  await written(made, second.kept);
  // What starts at a place or a document is hashed by itself.
  expect(second.puts).toEqual([]);
  expect(first.puts.length).toBeLessThan(20);
});
