/** Pages made in threads: written and kept there, and whatever goes wrong is told here. */
import { hash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serialize } from 'node:v8';
import { afterAll, expect, test } from 'vitest';
import { openStageCache } from '../../src/facts/stage-cache-fs.ts';
import { decodeBytes } from '../../src/facts/encode-entry.ts';
import { openPageThreads, usePageThreads } from '../../src/integrations/page-threads.ts';
import { describeSystemFault } from '../../src/system-fault.ts';

/** A bundle whose pages are what they show; of the address /fault a page is no success. */
const BUNDLE = `export const app = {
  manifest: { routes: [{ routeData: { route: '/[id]' } }] },
  setInternals() {},
  setOptions() {},
  render: async ({ url }, { locals }) =>
    new Response(locals.thing.text, { status: url.endsWith('/fault') ? 500 : 200 }),
};
`;

const folder = mkdtempSync(join(tmpdir(), 'fazhi-threads-'));
const bundle = join(folder, 'bundle.mjs');
writeFileSync(bundle, BUNDLE);
usePageThreads(2);
const threads = openPageThreads(() => ({
  bundle: pathToFileURL(bundle).href,
  heads: { pagesByKeys: new Map() },
  settings: { scripts: [] },
  things: { report: [], jurisdiction: [], regulation: [], practice: [], indicator: [] },
}));
afterAll(async () => {
  await threads.close();
  rmSync(folder, { recursive: true });
});

const KEY = 'ab12';
const HTML = '<p>法治</p>';

/** @param file below the folder @param cache folder to keep it in */
function make(file: string, cache: string | null, address = 'a', isGivenAway = false) {
  const task = {
    url: `https://a.example/${address}`,
    route: '/[id]',
    shows: serialize({ text: HTML }),
    thing: 'things/a/1',
    file: join(folder, file),
    keep: cache === null ? null : { folder: join(folder, cache), key: KEY },
  };
  const made = threads.make(task, isGivenAway);
  expect(task.shows.length > 0).toBe(!isGivenAway);
  return made;
}

test('a page is written into its folder, and kept where the cache finds it', async () => {
  const cache = openStageCache(folder, 'pages');
  const [bytes, hashed] = [Buffer.byteLength(HTML), hash('sha256', HTML)];
  expect(await make('a/b/index.html', 'pages')).toEqual({
    status: 200,
    bytes,
    hash: hashed,
    unkept: null,
  });
  expect(readFileSync(join(folder, 'a/b/index.html'), 'utf8')).toBe(HTML);
  cache.notePut(KEY, null);
  expect([cache.prune(), cache.faults()]).toEqual([0, []]);
  expect(decodeBytes(cache.get(KEY) ?? new Uint8Array())).toEqual(Buffer.from(HTML));
});

test('a page that cannot be kept is written all the same; the cache names the fault', async () => {
  writeFileSync(join(folder, 'no folder'), '');
  const made = await make('c/index.html', 'no folder');
  expect(made).toMatchObject({ status: 200, unkept: 'ENOTDIR' });
  expect(readFileSync(join(folder, 'c/index.html'), 'utf8')).toBe(HTML);
  const cache = openStageCache(folder, 'other');
  cache.notePut(KEY, 'ENOTDIR');
  expect(cache.faults().join()).toMatch(/other cannot be written \(ENOTDIR\)/u);
});

test('what a page shows goes to the thread as a copy, or for good', async () => {
  for (const isGivenAway of [false, true])
    expect(await make(`given/${isGivenAway}`, null, 'a', isGivenAway)).toMatchObject({
      hash: hash('sha256', HTML),
    });
});

test('a page that is no success is given back and neither written nor kept', async () => {
  const made = await make('d/index.html', 'faults', 'fault');
  expect(made).toEqual({ status: 500, html: new TextEncoder().encode(HTML) });
  expect(() => readFileSync(join(folder, 'd/index.html'))).toThrow('ENOENT');
  expect(openStageCache(folder, 'faults').get(KEY)).toBeNull();
});

test('a page that cannot be written is thrown as the fault of the system that it is', async () => {
  const file = join('e'.repeat(300), 'index.html');
  const fault: unknown = await make(file, null).catch((error: unknown) => error);
  expect(fault).toMatchObject({ code: 'ENAMETOOLONG', path: join(folder, file) });
  expect(describeSystemFault(fault)).toContain('is too long for a path');
});
