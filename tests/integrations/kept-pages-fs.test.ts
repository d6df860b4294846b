/** Pages kept between builds: a key for everything that a page reads, and no page from a damaged entry. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { encodeBytes } from '../../src/facts/encode-entry.ts';
import { openStageCache } from '../../src/facts/stage-cache-fs.ts';
import { keepPages, keptPages } from '../../src/integrations/kept-pages-fs.ts';

const folder = mkdtempSync(join(tmpdir(), 'fazhi-kept-'));
const content = join(folder, 'content');
mkdirSync(join(content, 'practices'), { recursive: true });
mkdirSync(join(content, 'reports'));
writeFileSync(join(content, 'practices', 'a.yaml'), 'a: 1\n');
afterEach(() => keepPages(null, content));
afterAll(() => rmSync(folder, { recursive: true }));

const SETTINGS = ['/reports/a/', undefined, false];

/** The pages of a build. */
function open(root = content) {
  const cache = openStageCache(join(folder, 'cache'), 'pages');
  keepPages(cache, root);
  const kept = keptPages();
  if (kept === null) throw new Error('nothing is kept');
  return { cache, kept };
}

const page = (html: string) => new TextEncoder().encode(html);

test('a page is taken over under its key alone', () => {
  const { kept } = open();
  const key = kept.keyOf(SETTINGS, 'shows');
  expect(kept.get(key)).toBeNull();
  kept.put(key, encodeBytes(page('<p>页面</p>')));
  expect(open().kept.get(key)).toEqual(Buffer.from('<p>页面</p>'));
  expect(kept.get(kept.keyOf(SETTINGS, 'shows more'))).toBeNull();
});

test.each([
  ['language', ['/en/reports/a/', undefined, false], 'shows'],
  ['base', ['/sub/reports/a/', undefined, false], 'shows'],
  ['address of the site', ['/reports/a/', 'https://atlas.example/', false], 'shows'],
  ['size of the site', ['/reports/a/', undefined, true], 'shows'],
  ['what is shown', SETTINGS, 'show'],
])('another %s has another key', (_, settings, shows) => {
  const { kept } = open();
  expect(kept.keyOf(settings, shows)).not.toBe(kept.keyOf(SETTINGS, 'shows'));
});

test('another registry changes all keys, another report none', () => {
  const other = join(folder, 'other');
  cpSync(content, other, { recursive: true });
  const before = open().kept.keyOf(SETTINGS, 'shows');
  writeFileSync(join(other, 'reports', 'b.md'), 'b');
  expect(open(other).kept.keyOf(SETTINGS, 'shows')).toBe(before);
  writeFileSync(join(other, 'practices', 'a.yaml'), 'a: 2\n');
  expect(open(other).kept.keyOf(SETTINGS, 'shows')).not.toBe(before);
});

test('a damaged entry is no page, and is told', () => {
  const { kept } = open();
  const key = kept.keyOf(SETTINGS, 'damaged');
  kept.put(key, encodeBytes(page('whole')));
  const entry = join(folder, 'cache', 'pages', key.slice(0, 2), key);
  for (const bytes of ['', 'who']) {
    writeFileSync(entry, bytes);
    const { cache, kept: again } = open();
    expect(again.get(key)).toBeNull();
    expect(cache.faults().join()).toContain('1 damaged');
  }
});

test('what a build had no use for can be removed', () => {
  const { cache, kept } = open();
  const key = kept.keyOf(SETTINGS, 'used');
  kept.put(key, encodeBytes(page('used')));
  cache.prune();
  const left = readdirSync(join(folder, 'cache', 'pages'), {
    recursive: true,
    withFileTypes: true,
  });
  expect(left.filter((entry) => entry.isFile()).map(({ name }) => name)).toEqual([key]);
});

test('without a cache nothing is taken over', () => {
  keepPages(null, content);
  expect(keptPages()).toBeNull();
});
