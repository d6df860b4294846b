/** Puts a finished site in the place of the one before it, so that what is served is always a whole one. */
import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { RefusalError } from '../errors.ts';
import { makeNamedFolder } from '../named-folder-fs.ts';
import { codeOf } from '../system-fault.ts';
import { lockOutput } from './output-lock-fs.ts';

/** Folders beside an output folder, on the same disk. */
interface Beside {
  /** The site as it is put together. */
  building: string;
  /** The site before, while the new one takes its place. */
  previous: string;
  lock: string;
}

/** A file that every build has written since the first. */
const MARK = join('data', 'datapackage.json');

function beside(output: string): Beside {
  const name = (part: string) => join(dirname(output), `.${basename(output)}.${part}`);
  return { building: name('building'), previous: name('previous'), lock: name('lock') };
}

/**
 * Runs `make` while no other build may write the output folder; first mends what a killed build left.
 * @param output the folder that the site is served from
 * @param make gets a function that puts a finished folder into its place
 * @throws RefusalError when another build runs, or the folder holds something else than a site
 */
export async function withOutput<T>(
  output: string,
  make: (publish: (finished: string) => Promise<void>) => Promise<T>,
): Promise<T> {
  const path = followLinks(output);
  makeNamedFolder(dirname(path), output);
  const unlock = lockOutput(beside(path).lock, output);
  try {
    recover(path);
    refuseForeign(path, output);
    return await make((finished) => switchIn(finished, path, output));
  } finally {
    unlock();
  }
}

/**
 * Mends what a killed build left: the site before stands in its place again, parts of a new one are gone.
 * @throws RefusalError when a build runs
 */
export function recoverOutput(output: string): void {
  const path = followLinks(output);
  if (!existsSync(dirname(path))) return;
  const unlock = lockOutput(beside(path).lock, output);
  try {
    recover(path);
  } finally {
    unlock();
  }
}

/** Links that lead to each other, at most; Linux allows as many. */
const MOST_LINKS = 40;

/**
 * Where a link leads, also while nothing stands there, so that the folder is replaced and not the link.
 * @throws RefusalError for links that lead in a circle
 */
function followLinks(output: string): string {
  let path = resolve(output);
  for (let links = 0; links < MOST_LINKS; links += 1) {
    if (!isLink(path)) return path;
    path = resolve(dirname(path), readlinkSync(path));
  }
  throw new RefusalError(output, 'is a link that leads in a circle', 'name a folder');
}

/** False for what is not there, or cannot be: the fault is told when a folder is made there. */
function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

/** Whether a whole site stands in the folder. */
export function holdsSite(output: string): boolean {
  return existsSync(join(output, MARK));
}

function recover(path: string): void {
  const { building, previous } = beside(path);
  // What was only partly removed is no site.
  if (!existsSync(path) && holdsSite(previous)) renameSync(previous, path);
  remove(previous);
  remove(building);
}

/** Nobody's documents are taken for an old site and removed. */
function refuseForeign(path: string, output: string): void {
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory())
    throw new RefusalError(output, 'is a file, not a folder', 'name a folder for the site');
  if (readdirSync(path).length === 0 || holdsSite(path)) return;
  throw new RefusalError(
    output,
    'holds files that no build has written',
    'name an empty or a new folder; a site with files missing has to be removed first',
  );
}

/** Every step leaves a state that {@link recover} mends; between the two renames the folder is not there for some microseconds. */
async function switchIn(finished: string, path: string, output: string): Promise<void> {
  const { building, previous } = beside(path);
  try {
    bring(finished, building);
    await flush(building);
  } catch (error) {
    remove(building);
    throw error;
  }
  if (existsSync(path)) renameOutput(path, previous, output);
  renameSync(building, path);
  await flushEntry(dirname(path));
  remove(previous);
}

function bring(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    copyFolder(from, to);
    remove(from);
  }
}

/** Node's own cpSync names a full disk EIO. */
function copyFolder(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true }))
    (entry.isDirectory() ? copyFolder : copyFileSync)(join(from, entry.name), join(to, entry.name));
}

function renameOutput(from: string, to: string, output: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EBUSY') throw error;
    throw new RefusalError(
      output,
      'cannot be replaced: a disk is mounted there',
      'name a folder inside it',
    );
  }
}

/** Files flushed at once: the disk then writes many in one go, which alone take a few milliseconds each. */
const FLUSHED_AT_ONCE = 64;

/** To the disk itself, so that a power cut after the switch finds whole files. */
async function flush(folder: string): Promise<void> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) =>
    join(entry.parentPath, entry.name),
  );
  for (let from = 0; from < paths.length; from += FLUSHED_AT_ONCE)
    await Promise.all(paths.slice(from, from + FLUSHED_AT_ONCE).map(flushEntry));
  await flushEntry(folder);
}

async function flushEntry(path: string): Promise<void> {
  // Windows flushes neither folders nor files opened for reading.
  if (process.platform === 'win32') return;
  const entry = await open(path, 'r');
  try {
    await entry.sync();
  } finally {
    await entry.close();
  }
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
