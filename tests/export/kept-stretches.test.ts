/** Downloads of a large site taken over from an earlier build: with whatever has changed since, the bytes are those of a build without a cache. */
import { hash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { atlasRunsOf, buildKept, CHANGES, MANY_REPORTS, SIZES, type Kept } from './kept-atlas.ts';
import { entityText, type EntityJson } from '../../src/export/entity-json.ts';
import { entityRuns } from '../../src/export/entity-runs.ts';
import { wholeFiles } from '../../src/export/export-files.ts';
import {
  keepStretches,
  keptStretches,
  type KeptStretches,
} from '../../src/export/kept-stretches.ts';
import { createMadeOfThing } from '../../src/export/made-of-thing.ts';
import { singleFiles } from '../../src/export/single-files.ts';
import { writeFiles, type WrittenFile } from '../../src/export/write-file-fs.ts';
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
  const whole = wholeFiles(made.atlas, made.analysis, large);
  return hashesOf(folder, [
    ...(await writeFiles(folder, whole, kept)),
    ...(await writeFiles(folder, singleFiles(made.atlas, large), kept)),
  ]);
}

/** The same of files on single things alone. */
async function writtenSingle(made: Kept, kept: KeptStretches | null) {
  const folder = mkdtempSync(join(root, 'out-'));
  return hashesOf(folder, await writeFiles(folder, singleFiles(made.atlas, large, SIZES), kept));
}

/** @param told what the writer says of the files */
function hashesOf(folder: string, told: readonly WrittenFile[]): Record<string, string> {
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

describe('files in which hundreds of reports state something', () => {
  const divided = /\/(?:practices\/hearing|metrics\/accepted)\.json\.gz$/u;
  const many = buildKept(undefined, MANY_REPORTS);

  it.each(['what it states', 'a number', 'its year', 'a report less'])(
    'after a change (%s) most runs are taken over, and the bytes are those of a build without a cache',
    async (name) => {
      const first = openKept('1');
      const before = await writtenSingle(many, first.kept);
      const changed = buildKept(CHANGES[name], MANY_REPORTS);
      const second = openKept('1', first.folder);
      const after = await writtenSingle(changed, second.kept);
      expect(after).toEqual(await writtenSingle(changed, null));
      const other = Object.keys(after).filter((path) => after[path] !== before[path]);
      expect(other.filter((path) => divided.test(path))).not.toEqual([]);
      expect(second.puts.length).toBeLessThan(first.puts.length / 2);
    },
  );

  it('hold what they hold when they are not divided, an entry for each', async () => {
    const folder = mkdtempSync(join(root, 'out-'));
    await writeFiles(folder, singleFiles(many.atlas, large, SIZES), openKept('1').kept);
    const { graph } = many.atlas;
    const nodeText = (key: string) => JSON.stringify(graph.getNodeAttributes(key));
    for (const key of ['practice:hearing', 'indicator:accepted']) {
      const { id } = graph.getNodeAttributes(key);
      const name = listFiles(folder).find((path) => path.endsWith(`/${id}.json.gz`)) ?? '';
      const text = gunzipSync(readFileSync(name)).toString();
      expect(text).toBe(`${entityText(many.atlas, key, large, nodeText)}\n`);
      const { statements, nodes } = JSON.parse(text) as EntityJson;
      expect(statements.length).toBeGreaterThan(MANY_REPORTS);
      expect(Object.keys(nodes).length).toBeGreaterThan(MANY_REPORTS);
    }
  });

  const runsOf = ({ atlas }: Kept) => {
    const nodeText = (key: string) => JSON.stringify(atlas.graph.getNodeAttributes(key));
    const madeOfThing = createMadeOfThing(atlas, nodeText);
    return [...entityRuns(atlas, 'practice:hearing', large, nodeText, madeOfThing, SIZES)].map(
      ({ madeOf, entries }) => ({ madeOf: madeOf(), text: [...entries()].join('') }),
    );
  };

  it('have runs of statements and nodes that are told apart', () => {
    const hashes = runsOf(many).flatMap(({ madeOf }) => madeOf ?? []);
    expect(hashes.length).toBeGreaterThan(4);
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it('are made anew where they name what has another label', () => {
    const before = runsOf(many);
    const changed = buildKept(undefined, MANY_REPORTS);
    changed.atlas.graph.setNodeAttribute('practice:hearing', 'label', '听证（新）');
    const after = runsOf(changed);
    const isOther = after.map(({ text }, index) => text !== before[index]?.text);
    expect(new Set(isOther)).toEqual(new Set([true, false]));
    for (const [index, { madeOf }] of after.entries())
      if (madeOf !== null) expect(madeOf !== before[index]?.madeOf).toBe(isOther[index]);
  });
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
