/** Makes the full-text index of all reports beside the pages, each piece once for as long as none of its reports changes. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareText, RefusalError } from '../errors.ts';
import { decodeEntry, encodeEntry } from '../facts/encode-entry.ts';
import { codeVersion } from '../facts/source-version-fs.ts';
import type { StageCache } from '../facts/stage-cache-fs.ts';
import type { Atlas } from '../graph/atlas.ts';
import { searchRecord, type SearchRecord } from '../page-data/search-records.ts';
import { folderAside, moveInto } from '../publish/work-folder-fs.ts';
import { indexFolder, indexShards } from '../search/index-shards.ts';

const PROGRAM = fileURLToPath(new URL('./index-records.ts', import.meta.url));
const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** Program and looks of Pagefind, which the first index has for all. */
const SHARED_FILE = /^[^/]+\.(?:js|css|pagefind)$/u;

/** A file of an index: path below its folder, content. */
type IndexFile = [path: string, bytes: Uint8Array];

/** Indexes that are made or under way. */
interface Begun {
  atlas: Atlas;
  /** Where they wait. */
  folder: string;
  done: Promise<void>;
}

// Scripts begin what the end of the Astro build waits for, which may run this module anew.
const shared = globalThis as { fazhiSearchIndex?: Begun | undefined };

/**
 * Begins to make the indexes, one after the other in a process of its own each, so that memory is bounded.
 * @param cache of whole indexes; null makes all anew
 * @param size reports in one index, as for {@link indexShards}
 */
export function beginSearchIndex(atlas: Atlas, cache: StageCache | null, size?: number): void {
  discard();
  const folder = folderAside('search');
  process.once('exit', discard);
  const done = makeAll(atlas, folder, cache, size);
  // Told to whoever waits for the end; a fault before that must not stop the pages.
  done.catch(() => undefined);
  shared.fazhiSearchIndex = { atlas, folder, done };
}

/**
 * Writes the indexes that were begun for an atlas below a folder; begins them when nobody has.
 * @throws RefusalError when Pagefind refuses or dies
 */
export async function finishSearchIndex(atlas: Atlas, directory: string): Promise<void> {
  if (shared.fazhiSearchIndex?.atlas !== atlas) beginSearchIndex(atlas, null);
  const begun = shared.fazhiSearchIndex;
  await begun?.done;
  if (begun !== undefined) moveInto(begun.folder, directory);
  discard();
}

function discard(): void {
  const begun = shared.fazhiSearchIndex;
  shared.fazhiSearchIndex = undefined;
  if (begun !== undefined) rmSync(begun.folder, { recursive: true, force: true });
}

async function makeAll(
  atlas: Atlas,
  folder: string,
  cache: StageCache | null,
  size?: number,
): Promise<void> {
  const version = cache === null ? '' : codeVersion([PROGRAM], PROJECT);
  for (const [index, reports] of indexShards(atlas, size).entries()) {
    const records = reports.map((report) => searchRecord(atlas, report));
    const key = cache === null ? '' : keyOf(records, version);
    let files = knownFiles(cache, key);
    if (files === null) {
      files = await makeFiles(folder, records);
      cache?.put(key, encodeEntry(files));
    }
    const target = join(folder, indexFolder(index + 1));
    for (const [path, bytes] of files)
      if (index === 0 || !SHARED_FILE.test(path)) writeInto(target, path, bytes);
  }
}

/** What an index depends on: its records, the program that makes it, and versions of Pagefind and of the segmenter in Node. */
function keyOf(records: readonly SearchRecord[], version: string): string {
  const hash = createHash('sha256').update(version);
  for (const record of records) hash.update(JSON.stringify(record)).update('\n');
  return hash.digest('hex');
}

function knownFiles(cache: StageCache | null, key: string): IndexFile[] | null {
  const bytes = cache?.get(key) ?? null;
  if (bytes === null) return null;
  const files = decodeEntry(bytes) as IndexFile[] | undefined;
  if (files === undefined) cache?.noteDamage(key);
  return files ?? null;
}

async function makeFiles(folder: string, records: readonly SearchRecord[]): Promise<IndexFile[]> {
  const list = `${folder}.jsonl`;
  const out = `${folder}.out`;
  try {
    writeFileSync(list, '');
    for (const record of records) appendFileSync(list, `${JSON.stringify(record)}\n`);
    const child = spawn(process.execPath, [PROGRAM, list, out], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const stop = (): unknown => child.kill();
    process.once('exit', stop);
    const [status] = (await once(child, 'close')) as [number | null];
    process.off('exit', stop);
    if (status !== 0)
      throw new RefusalError(
        'full-text index',
        'could not be made: Pagefind ended early',
        'it says why above; on a full disk, free some space and run again',
      );
    return readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }): IndexFile => {
        const path = join(parentPath, name);
        return [path.slice(out.length + 1), readFileSync(path)];
      })
      .sort(([a], [b]) => compareText(a, b));
  } finally {
    rmSync(list, { force: true });
    rmSync(out, { recursive: true, force: true });
  }
}

function writeInto(folder: string, path: string, bytes: Uint8Array): void {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, bytes);
}
