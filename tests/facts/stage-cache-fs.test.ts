/** The cache between builds: what is kept, pruned, damaged or out of reach. */
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, zstdCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decodeEntry, encodeEntry } from '../../src/facts/encode-entry.ts';
import { moduleClosure } from '../../src/facts/source-version-fs.ts';
import { openStageCache } from '../../src/facts/stage-cache-fs.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fazhi-cache-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const files = () =>
  readdirSync(join(folder, 'facts'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();

test('entries outlive the build, by stage', () => {
  openStageCache(folder, 'facts').put('ab01', new Uint8Array([1, 2]));
  expect(openStageCache(folder, 'facts').get('ab01')).toEqual(Buffer.from([1, 2]));
  expect(openStageCache(folder, 'facts').get('ab02')).toBeNull();
  expect(openStageCache(folder, 'pages').get('ab01')).toBeNull();
});

test.each<[string, (entry: string, other: string) => void]>([
  ['the entry of another key', (entry, other) => copyFileSync(other, entry)],
  ['cut short', (entry) => truncateSync(entry, 3)],
  ['empty', (entry) => truncateSync(entry, 0)],
  ['longer', (entry) => appendFileSync(entry, 'more')],
])('an entry that is %s is none, and that is said', (_, damage) => {
  const root = mkdtempSync(join(folder, 'damaged-'));
  const cache = openStageCache(root, 'facts');
  cache.put('ab01', new Uint8Array([1, 2]));
  cache.put('ab02', new Uint8Array([3, 4]));
  damage(join(root, 'facts/ab/ab01'), join(root, 'facts/ab/ab02'));
  expect(cache.get('ab01')).toBeNull();
  expect(cache.get('ab02')).toEqual(Buffer.from([3, 4]));
  expect(cache.faults()).toEqual([expect.stringContaining('1 damaged entries')]);
});

test('pruning takes what this build had no use for, and what a build that was stopped left behind', () => {
  const cache = openStageCache(folder, 'facts');
  cache.put('ab01', new Uint8Array([1]));
  cache.put('cd02', new Uint8Array([2]));
  writeFileSync(join(folder, 'facts', 'cd', 'cd03.0000-unfinished'), 'half');
  const later = openStageCache(folder, 'facts');
  expect(later.get('cd03')).toBeNull();
  later.get('ab01');
  expect(later.prune()).toBe(2);
  expect(files()).toEqual(['ab01']);
});

test('a folder that cannot be written is no cache, and no fault', () => {
  writeFileSync(join(folder, 'file'), '');
  const cache = openStageCache(join(folder, 'file'), 'facts');
  cache.put('ab01', new Uint8Array([1]));
  expect(cache.get('ab01')).toBeNull();
  expect(cache.prune()).toBe(0);
  expect(cache.faults()).toEqual([
    expect.stringMatching(/facts cannot be read \(ENOTDIR\).*--cache/u),
    expect.stringMatching(/facts cannot be written \(E\w+\).*--cache/u),
  ]);
});

test.each([
  ['the folder of the stage is a file', ['facts'], 'ENOTDIR'],
  ['an entry is a folder', ['facts', 'ab', 'ab01'], 'EISDIR'],
])('%s: nothing is got from it, and that is said', (_, path, code) => {
  const root = mkdtempSync(join(folder, 'other-'));
  if (code === 'EISDIR') mkdirSync(join(root, ...path), { recursive: true });
  else writeFileSync(join(root, ...path), '');
  const cache = openStageCache(root, 'facts');
  expect(cache.get('ab01')).toBeNull();
  cache.put('ab01', new Uint8Array([1]));
  expect(cache.prune()).toBe(0);
  expect(cache.faults().join('\n')).toContain(`cannot be read (${code})`);
  expect(cache.faults().join('\n')).toContain('cannot be written');
});

test('a cache that may only be read gives what it has and says that it kept nothing', (context) => {
  const root = mkdtempSync(join(folder, 'read-only-'));
  openStageCache(root, 'facts').put('ab01', new Uint8Array([1]));
  // The administrator may write anywhere but on a disk that is mounted so.
  const isRoot = process.getuid?.() === 0;
  const seal = isRoot
    ? () =>
        spawnSync('mount', ['--bind', root, root]).status === 0 &&
        spawnSync('mount', ['-o', 'remount,ro,bind', root]).status === 0
    : () => spawnSync('chmod', ['-R', 'a-w', root]).status === 0;
  const release = isRoot ? ['umount', root] : ['chmod', '-R', 'u+w', root];
  try {
    if (!seal()) context.skip('nothing may be made read-only here');
    const cache = openStageCache(root, 'facts');
    expect(cache.get('ab01')).toEqual(Buffer.from([1]));
    expect(cache.faults()).toEqual([]);
    cache.put('cd01', new Uint8Array([2]));
    expect(cache.prune()).toBe(0);
    expect(cache.faults()).toEqual([
      // Node says ENOENT where it cannot make a folder on a disk that is mounted read-only.
      expect.stringMatching(/^cache \S+facts cannot be written \((?:EROFS|EACCES|ENOENT)\)/u),
    ]);
  } finally {
    spawnSync(release[0] ?? '', release.slice(1));
  }
});

test('a sound cache has no faults, also where an entry is not there yet', () => {
  const cache = openStageCache(folder, 'sound');
  cache.get('ab01');
  cache.put('ab01', new Uint8Array([1]));
  expect(cache.faults()).toEqual([]);
  cache.noteDamage('ab01');
  cache.noteDamage('ab01');
  expect(cache.faults()).toEqual([expect.stringContaining('1 damaged entries')]);
});

test('bytes that are not whole are told from whole ones', () => {
  const value = { text: '法治', none: undefined, map: new Map([['a', 1]]) };
  const bytes = encodeEntry(value);
  expect(decodeEntry(bytes)).toEqual(value);
  expect(decodeEntry(bytes.slice(0, -1))).toBeUndefined();
  expect(decodeEntry(new Uint8Array())).toBeUndefined();
  const flipped = bytes.slice();
  flipped[9] = (flipped[9] ?? 0) ^ 1;
  expect(decodeEntry(flipped)).toBeUndefined();
  // Whole, but packed or written by another program.
  for (const body of [Buffer.from('{"report":null}'), zstdCompressSync(Buffer.from('{}'))]) {
    const head = Buffer.alloc(4);
    head.writeUInt32BE(crc32(body));
    expect(decodeEntry(Buffer.concat([head, body]))).toBeUndefined();
  }
});

test('the version of the code covers what a worker runs and nothing else', () => {
  const modules = moduleClosure(['src/facts/facts-worker.ts']).map(
    (path) => path.split('/src/')[1],
  );
  expect(modules).toContain('extract/numeral.ts');
  expect(modules).toContain('resolve/resolve-metrics.ts');
  expect(modules).not.toContain('graph/layout.ts');
});
