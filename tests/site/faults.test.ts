/** What goes wrong around a build: it is killed, the disk is full, two run at once, its cache is damaged, the machine is set up otherwise. ATLAS_KILLS is how often it is killed. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seededRandom } from '../../src/graph/seeded-random.ts';
import { fingerprint } from '../../src/site-check/fingerprint-fs.ts';
import { listSiteFiles } from '../../src/site-check/read-site-fs.ts';
import { loadVocabulary } from '../../src/vocabulary/load-vocabulary-fs.ts';
import { awkwardFolder, runBuild, startBuild, writeContent } from './build-runs.ts';
import { DIST } from './open-site.ts';

const KILLS = Number(process.env['ATLAS_KILLS'] ?? '6');
const TIMEOUT = 180_000 + KILLS * 40_000;
const SEED = 20_240_117;
/** Files that name the hash of a content file. */
const NAMES_INPUTS = /^data\/(?:reports\/|manifest\.json$)/u;

let folder: string;
let content: string;
let otherContent: string;
/** The site of `content`, built where nothing disturbs it, its bytes, and what the build kept. */
let quiet: string;
let expected: Record<string, string>;
let cache: string;

beforeAll(async () => {
  folder = awkwardFolder();
  content = writeContent(folder, '内容 1');
  otherContent = writeContent(folder, '内容 2', '\n全年收到公开申请98件。\n');
  quiet = join(folder, '安静 dist');
  cache = join(folder, '缓存 cache');
  const { status, output } = await runBuild(content, quiet, { options: ['--cache', cache] });
  expect(output).toMatch(/pages, \d+ files/u);
  expect(output).not.toContain('cache ');
  expect(status).toBe(0);
  expected = fingerprint(quiet);
}, TIMEOUT);
afterAll(() => rmSync(folder, { recursive: true }));

test(
  `a build killed at ${KILLS} random moments never leaves part of a site, and the next is right`,
  async () => {
    const out = join(folder, 'killed');
    // What waits for the pages lies where the next build clears it away, not among the system's files.
    const system = join(folder, 'system');
    mkdirSync(system);
    const settings = { environment: { TMPDIR: system } };
    const begin = performance.now();
    await runBuild(otherContent, out, settings);
    const duration = performance.now() - begin;
    const other = fingerprint(out);
    expect(other).not.toEqual(expected);
    const random = seededRandom(SEED);
    let killed = 0;
    for (let run = 0; run < KILLS; run += 1) {
      const { child, ended } = startBuild(run % 2 === 0 ? content : otherContent, out, settings);
      const timer = setTimeout(
        () => process.kill(-(child.pid ?? 0), 'SIGKILL'),
        random() * duration,
      );
      const { status } = await ended;
      clearTimeout(timer);
      if (status === null) killed += 1;
      // Between two renames the old site stands beside its place for some microseconds.
      const stands = existsSync(out) ? out : join(folder, '.killed.previous');
      const found = fingerprint(stands);
      expect([expected, other], `killed in run ${run}`).toContainEqual(found);
    }
    expect(killed).toBeGreaterThan(KILLS / 2);
    expect((await runBuild(content, out, settings)).status).toBe(0);
    expect(fingerprint(out)).toEqual(expected);
    expect(readdirSync(system).filter((name) => name.startsWith('fazhi'))).toEqual([]);
    expect(readdirSync(folder).filter((name) => name.startsWith('.killed'))).toEqual([]);
  },
  TIMEOUT,
);

test(
  'two builds into one folder: one is refused by name; into two folders: both are right',
  async () => {
    const one = join(folder, 'one');
    const two = join(folder, 'two');
    const shared = { options: ['--cache', join(folder, 'shared cache')] };
    const ends = await Promise.all([
      runBuild(content, one, shared),
      runBuild(content, one, shared),
      runBuild(content, two, shared),
    ]);
    const refused = ends.filter(({ status }) => status === 1);
    expect(refused.map(({ output }) => output)).toEqual([
      expect.stringMatching(/one is being built by another process \(\d+\)/u),
    ]);
    expect(fingerprint(one)).toEqual(expected);
    expect(fingerprint(two)).toEqual(expected);
  },
  TIMEOUT,
);

test(
  'a full disk is named, nothing of the new site stays, the old one stands',
  async (context) => {
    const disk = join(folder, '小盘 disk');
    mkdirSync(disk);
    const room = Math.round(bytesOnDisk(quiet) * 1.5);
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${room}`, 'tmpfs', disk]);
    if (mounted.status !== 0) context.skip('no small disk may be mounted here');
    try {
      const out = join(disk, 'dist');
      expect((await runBuild(content, out)).output).toMatch(/pages, \d+ files/u);
      const { status, output } = await runBuild(otherContent, out);
      expect(status).toBe(1);
      expect(output).toContain('no space left on the disk (free some and run again)');
      expect(output).not.toContain('    at ');
      expect(fingerprint(out)).toEqual(expected);
      expect(readdirSync(disk)).toEqual(['dist']);
    } finally {
      spawnSync('umount', [disk]);
    }
  },
  TIMEOUT,
);

/** Damages every entry of a copy of the cache, each in another way. @returns its folder */
function damagedCache(): string {
  const copy = join(folder, 'damaged cache');
  cpSync(cache, copy, { recursive: true });
  const entries = listSiteFiles(copy).map((path) => join(copy, path));
  expect(entries.length).toBeGreaterThan(3);
  const damages = [
    (bytes: Buffer) => bytes.subarray(0, bytes.length / 2),
    (bytes: Buffer) => bytes.map((byte, at) => (at === 77 ? byte ^ 1 : byte)),
    () => Buffer.from('{"report":null}'),
    () => Buffer.alloc(0),
  ];
  for (const [at, path] of entries.entries())
    writeFileSync(path, damages[at % damages.length]?.(readFileSync(path)) ?? '');
  return copy;
}

/** A file where the folder of the cache should be. @returns its path */
function fileAsCache(): string {
  const path = join(folder, 'no cache');
  writeFileSync(path, '');
  return path;
}

test.each([
  {
    name: 'in another time zone and language, with a damaged cache',
    environment: { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' },
    cacheOf: damagedCache,
    says: /damaged cache.facts: [1-9]\d* damaged entries were worked out anew/u,
  },
  {
    name: 'with another clock, and a file in the place of the cache',
    environment: { NODE_OPTIONS: `--import ${clockShiftedBy(40 * 365 * 86_400_000)}` },
    cacheOf: fileAsCache,
    says: /facts cannot be read \(ENOTDIR\)[^]*facts cannot be written \(E\w+\)/u,
  },
])(
  'a build $name has the same bytes and says what was amiss',
  { timeout: TIMEOUT },
  async ({ name, environment, cacheOf, says }) => {
    const out = join(folder, name);
    const settings = { environment, options: ['--cache', cacheOf()] };
    const { status, output } = await runBuild(content, out, settings);
    expect(status).toBe(0);
    expect(fingerprint(out)).toEqual(expected);
    expect(output).toMatch(says);
  },
);

test(
  'content with the line ends of Windows gives the same site but for the hashes of its files',
  async () => {
    const windows = join(folder, 'windows');
    cpSync(content, windows, { recursive: true });
    withWindowsLines(windows);
    const out = join(folder, 'from-windows');
    expect((await runBuild(windows, out)).output).toMatch(/pages, \d+ files/u);
    const rest = (prints: Record<string, string>) =>
      Object.entries(prints).filter(([path]) => !NAMES_INPUTS.test(path));
    expect(rest(fingerprint(out))).toEqual(rest(expected));
    const inputs = Object.keys(expected).filter((path) => NAMES_INPUTS.test(path));
    expect(inputs.length).toBeGreaterThan(2);
    for (const path of inputs)
      expect(textWithoutHashes(out, path), path).toBe(textWithoutHashes(quiet, path));
    const all = join(folder, 'all-registries');
    cpSync('content', all, { recursive: true, filter: (path) => !path.endsWith('reports') });
    withWindowsLines(all);
    // A registry of places looks names up by functions, which no two of are equal.
    const { places, ...words } = loadVocabulary(all);
    const { places: placesBefore, ...wordsBefore } = loadVocabulary('content');
    expect(words).toEqual(wordsBefore);
    expect(places.byName).toEqual(placesBefore.byName);
  },
  TIMEOUT,
);

test(
  'a registry that cannot be read is named; the site before stands',
  async () => {
    const out = join(folder, 'unreadable');
    const damaged = join(folder, 'damaged');
    cpSync(content, damaged, { recursive: true });
    expect((await runBuild(damaged, out)).status).toBe(0);
    const registry = join(damaged, 'practices');
    const [name = ''] = readdirSync(registry);
    rmSync(join(registry, name));
    mkdirSync(join(registry, name));
    const { status, output } = await runBuild(damaged, out);
    expect(status).toBe(1);
    expect(output).toContain(`content/practices/${name} cannot be read: EISDIR`);
    expect(fingerprint(out)).toEqual(expected);
  },
  TIMEOUT,
);

test('no two files of the site differ by case alone: disks of Windows and macOS would keep one', () => {
  const paths = listSiteFiles(DIST);
  const folded = new Set(paths.map((path) => path.normalize('NFC').toLowerCase()));
  expect(folded.size).toBe(paths.length);
});

function withWindowsLines(directory: string): void {
  for (const path of listSiteFiles(directory)) {
    const text = readFileSync(join(directory, path), 'utf8');
    writeFileSync(join(directory, path), text.replaceAll('\n', '\r\n'));
  }
}

const textWithoutHashes = (directory: string, path: string) =>
  readFileSync(join(directory, path), 'utf8').replaceAll(/\b[0-9a-f]{64}\b/gu, '');

/** What the files and folders below a folder take up, in whole pages of memory. */
function bytesOnDisk(directory: string): number {
  const PAGE = 4096;
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .map((entry) => statSync(join(entry.parentPath, entry.name)).size)
    .reduce((sum, size) => sum + Math.max(1, Math.ceil(size / PAGE)) * PAGE, 0);
}

/** A module that sets the clock of the process that loads it forward. @returns its address */
function clockShiftedBy(milliseconds: number): string {
  const script = `const now = Date.now; globalThis.Date = class extends Date {
    constructor(...parts) { super(...(parts.length === 0 ? [now() + ${milliseconds}] : parts)); }
    static now() { return now() + ${milliseconds}; }
  };`;
  return `data:text/javascript,${encodeURIComponent(script)}`;
}
