/** What pages showed in the build before: told where they are made of the same, made anew otherwise. */
import { appendFileSync, mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { openStageCache } from '../../src/facts/stage-cache-fs.ts';
import { openShownHashes } from '../../src/integrations/shown-hashes-fs.ts';
import { mergeContent } from '../adapting/merge-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'fazhi-shown-'));
afterAll(() => rmSync(folder, { recursive: true }));
const content = mergeContent(folder);
const caches = join(folder, 'cache');
const openCache = () => openStageCache(caches, 'sites');
const open = () => openShownHashes(content, openCache());
const record = () => {
  const [found] = readdirSync(caches, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return join(found?.parentPath ?? '', found?.name ?? '');
};

let made: string[];
/** Makes the hash of a page, and says so. */
const make = (shows: string) => () => {
  made.push(shows);
  return shows;
};

// A build has made two pages and gone.
beforeEach(() => {
  rmSync(caches, { recursive: true, force: true });
  made = [];
  const build = open();
  build.of('practices/hearing/1', ['a'], make('A'));
  build.of('practices/page/hearing/2', ['b1', 'b2'], make('B'));
  build.keep();
  made = [];
});

test('a page made of the same as before shows the same, build after build, and no basis is asked for behind one that holds', () => {
  for (let build = 0; build < 3; build++) {
    const shown = open();
    expect(shown.of('practices/hearing/1', ['a'], make('other'))).toBe('A');
    const bases = (function* () {
      yield 'b1';
      throw new Error('asked for');
    })();
    expect(shown.of('practices/page/hearing/2', bases, make('other'))).toBe('B');
    shown.keep();
  }
  expect(made).toEqual([]);
});

test('the second basis holds when the first is another one, and both are known to the next build', () => {
  const shown = open();
  expect(shown.of('practices/page/hearing/2', ['c1', 'b2'], make('other'))).toBe('B');
  shown.keep();
  for (const bases of [['c1'], ['d1', 'b2']])
    expect(open().of('practices/page/hearing/2', bases, make('other'))).toBe('B');
  expect(open().of('practices/page/hearing/2', ['b1'], make('C'))).toBe('C');
  expect(made).toEqual(['C']);
});

test('the first basis that holds keeps those behind it', () => {
  const shown = open();
  shown.of('practices/page/hearing/2', ['b1'], make('other'));
  shown.keep();
  expect(open().of('practices/page/hearing/2', ['d1', 'b2'], make('other'))).toBe('B');
});

test.each<[string, string, (string | null)[]]>([
  ['of something else', 'practices/hearing/1', ['c']],
  ['of what another page is made of', 'practices/hearing/1', ['b1']],
  ['of the same in another order', 'practices/page/hearing/2', ['b2', 'b1']],
  ['of what is not told', 'practices/hearing/1', [null]],
  ['of nothing known, for there was none', 'practices/kaifang/1', ['a']],
])('a page made %s is made anew, and is known then where it can be told', (_, page, bases) => {
  const shown = open();
  expect(shown.of(page, bases, make('C'))).toBe('C');
  // In the other language.
  expect(shown.of(page, bases, make('C'))).toBe('C');
  expect(made).toEqual(['C']);
  shown.keep();
  expect(open().of(page, bases, make('D'))).toBe(bases[0] === null ? 'D' : 'C');
});

test('a build that fails keeps nothing, and one that keeps forgets pages that it did not have', () => {
  open().of('practices/hearing/1', ['c'], make('C'));
  expect(open().of('practices/hearing/1', ['a'], make('other'))).toBe('A');
  open().keep();
  expect(open().of('practices/hearing/1', ['a'], make('D'))).toBe('D');
});

test.each<[string, () => void]>([
  ['damaged', () => truncateSync(record(), 20)],
  ['gone', () => rmSync(caches, { recursive: true })],
  [
    'of other registries',
    () => {
      appendFileSync(join(content, 'grammar/metric-status.yaml'), '# more\n');
    },
  ],
  ['of a site of another size', () => (process.env['ATLAS_LARGE'] = '1')],
])('with a record that is %s, all is made anew', (_, spoil) => {
  spoil();
  try {
    const cache = openCache();
    expect(openShownHashes(content, cache).of('practices/hearing/1', ['a'], make('A'))).toBe('A');
    expect(made).toEqual(['A']);
    expect(cache.faults()).toHaveLength(_ === 'damaged' ? 1 : 0);
  } finally {
    delete process.env['ATLAS_LARGE'];
  }
});

test('an entry of another kind in its place is no record', () => {
  const cache = openCache();
  const key = record().slice(-64);
  cache.put(key, new Uint8Array([1, 2, 3]));
  expect(openShownHashes(content, cache).of('practices/hearing/1', ['a'], make('A'))).toBe('A');
  expect(made).toEqual(['A']);
});

test('a record that is of use stays when the cache is pruned; two builds at once leave one of theirs', () => {
  const cache = openCache();
  const shown = openShownHashes(content, cache);
  cache.prune();
  expect(open().of('practices/hearing/1', ['a'], make('other'))).toBe('A');
  const other = open();
  shown.of('practices/hearing/1', ['x'], make('X'));
  other.of('practices/hearing/1', ['y'], make('Y'));
  shown.keep();
  other.keep();
  expect(open().of('practices/hearing/1', ['y'], make('other'))).toBe('Y');
  expect(open().of('practices/hearing/1', ['x'], make('X'))).toBe('X');
});
