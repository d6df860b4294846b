/** Gives each build a folder of its own inside the project: Astro puts parts of pages beside the output, and of two builds one would take the other's. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { RefusalError } from '../errors.ts';
import { codeOf } from '../system-fault.ts';
import { isRunning, ownIdentity } from './process-identity-fs.ts';

/** On the project's disk, whatever the output folder's is: Astro renames files into it. */
const PARENT = '.cache';

// A work folder: site-4711-83920 (process, its start) or site-4711-.
const NAME = /^site-(?<pid>\d+)-(?<started>\d*)$/u;

// The build runs this module twice, as with the atlas: once around the pages and once inside of their bundle.
const shared = globalThis as { fazhiWorkFolder?: string | undefined };

/**
 * Runs `work` with a new folder for the site, which is gone afterwards; removes those of builds that were killed.
 * @throws RefusalError when a file is in the way, or somebody has removed the folder before the end
 */
export async function withWorkFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  if (statSync(PARENT, { throwIfNoEntry: false })?.isFile() === true)
    throw new RefusalError(PARENT, 'is a file, not a folder', 'remove it');
  mkdirSync(PARENT, { recursive: true });
  removeDead();
  const { pid, started } = ownIdentity();
  const folder = join(PARENT, `site-${pid}-${started ?? ''}`);
  mkdirSync(folder);
  shared.fazhiWorkFolder = resolve(folder);
  try {
    return await work(join(folder, 'site'));
  } catch (error) {
    if (existsSync(folder)) throw error;
    throw new RefusalError(folder, 'was removed while the site was built', 'build again');
  } finally {
    shared.fazhiWorkFolder = undefined;
    rmSync(folder, { recursive: true, force: true });
  }
}

function removeDead(): void {
  for (const name of readdirSync(PARENT)) {
    const { pid, started } = NAME.exec(name)?.groups ?? {};
    if (pid === undefined || started === undefined) continue;
    if (!isRunning({ pid: Number(pid), started: started === '' ? null : started }))
      rmSync(join(PARENT, name), { recursive: true, force: true });
  }
}

/** A new folder in which parts of the site wait for the pages: beside these, or among the system's temporary ones where no build runs. */
export function folderAside(name: string): string {
  return mkdtempSync(join(shared.fazhiWorkFolder ?? tmpdir(), `fazhi-${name}-`));
}

/** Moves everything in a folder into another, which may hold other things. */
export function moveInto(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory() && existsSync(target)) moveInto(source, target);
    else moveEntry(source, target);
  }
}

function moveEntry(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
  }
}
