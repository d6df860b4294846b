/** Pages of the site before: given a second name while nobody has touched them, made anew otherwise. */
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { openStageCache } from '../../src/facts/stage-cache-fs.ts';
import { openSiteBefore } from '../../src/integrations/site-before-fs.ts';
import { writeFile } from '../write-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'fazhi-before-'));
afterAll(() => rmSync(folder, { recursive: true }));
const [site, next, caches] = ['site', 'next', 'cache'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
];
const PAGE = 'reports/a-2021/index.html';
const standing = join(site, PAGE);
const FILE = { bytes: 4, hash: 'f'.repeat(64) };

const open = () => openSiteBefore(site, openStageCache(caches, 'sites'));

// A build has written a page and gone.
beforeEach(() => {
  for (const path of [site, next, caches]) rmSync(path, { recursive: true, force: true });
  writeFile(standing, 'page');
  const build = open();
  build.note(PAGE, 'key', FILE);
  build.keep();
});

test('a page nobody has touched is the same file in the new site, build after build', () => {
  for (let build = 0; build < 3; build++) {
    const before = open();
    expect(before.take(PAGE, 'key', next)).toEqual(FILE);
    expect(lstatSync(join(next, PAGE)).ino).toBe(lstatSync(standing).ino);
    before.note(PAGE, 'key', FILE);
    before.check(next);
    rmSync(site, { recursive: true });
    renameSync(next, site);
    before.keep();
  }
  expect(readFileSync(standing, 'utf8')).toBe('page');
});

test.each<[string, () => void]>([
  ['changed in place', () => writeFileSync(standing, 'edit')],
  [
    'changed in place at its old time and length',
    () => {
      const { atime, mtime } = lstatSync(standing);
      writeFileSync(standing, 'edit');
      utimesSync(standing, atime, mtime);
    },
  ],
  [
    'below a file',
    () => (rmSync(dirname(standing), { recursive: true }), writeFileSync(dirname(standing), '')),
  ],
  ['longer', () => writeFileSync(standing, 'pages')],
  ['gone', () => rmSync(standing)],
  ['no longer readable for others', () => chmodSync(standing, 0o600)],
  [
    'another file of the same time and length',
    () => {
      const { atime, mtime } = lstatSync(standing);
      writeFile(join(folder, 'other'), 'edit');
      utimesSync(join(folder, 'other'), atime, mtime);
      renameSync(join(folder, 'other'), standing);
    },
  ],
  [
    'a symbolic link to a page',
    () => {
      renameSync(standing, join(folder, 'aside'));
      symlinkSync(join(folder, 'aside'), standing);
    },
  ],
  ['a folder', () => (rmSync(standing), mkdirSync(standing))],
])('a page that is %s is not taken', (_, touch) => {
  touch();
  expect(open().take(PAGE, 'key', next)).toBeNull();
  expect(existsSync(next)).toBe(false);
});

test('neither is a page under another key, a page of another site, or one that the build before did not write', () => {
  expect(open().take(PAGE, 'other', next)).toBeNull();
  expect(open().take('reports/b/index.html', 'key', next)).toBeNull();
  const elsewhere = openSiteBefore(join(folder, 'x'), openStageCache(caches, 'sites'));
  expect(elsewhere.take(PAGE, 'key', next)).toBeNull();
  open().keep();
  expect(open().take(PAGE, 'key', next)).toBeNull();
});

test('where nothing can be linked the build goes on without', () => {
  writeFile(join(next, PAGE), 'in the way');
  const before = open();
  expect(before.take(PAGE, 'key', next)).toBeNull();
  rmSync(next, { recursive: true });
  expect(before.take(PAGE, 'key', next)).toBeNull();
  expect(() => before.check(next)).not.toThrow();
});

test('a page that is changed while the site is built stops the build', () => {
  const before = open();
  before.take(PAGE, 'key', next);
  before.check(next);
  linkSync(standing, join(folder, 'third name'));
  before.check(next);
  writeFileSync(standing, 'edit');
  expect(() => before.check(next)).toThrow('was changed while its site was built anew');
});

test('a damaged list of pages is none, and is told', () => {
  for (const entry of readdirSync(caches, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) writeFileSync(join(entry.parentPath, entry.name), 'damaged');
  const cache = openStageCache(caches, 'sites');
  expect(openSiteBefore(site, cache).take(PAGE, 'key', next)).toBeNull();
  expect(cache.faults().join()).toContain('1 damaged');
});
