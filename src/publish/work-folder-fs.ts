/** Gives each build a folder of its own inside the project: Astro puts parts of pages beside the output, and of two builds one would take the other's. */
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { RefusalError } from '../errors.ts';
import { isRunning, ownIdentity } from './process-identity-fs.ts';

/** On the project's disk, whatever the output folder's is: Astro renames files into it. */
const PARENT = '.cache';

// A work folder: site-4711-83920 (process, its start) or site-4711-.
const NAME = /^site-(?<pid>\d+)-(?<started>\d*)$/u;

/**
 * Runs `work` with a new folder, which is gone afterwards; removes those of builds that were killed.
 * @throws RefusalError when a file is in the way
 */
export async function withWorkFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  if (statSync(PARENT, { throwIfNoEntry: false })?.isFile() === true)
    throw new RefusalError(PARENT, 'is a file, not a folder', 'remove it');
  mkdirSync(PARENT, { recursive: true });
  removeDead();
  const { pid, started } = ownIdentity();
  const folder = join(PARENT, `site-${pid}-${started ?? ''}`);
  try {
    return await work(folder);
  } finally {
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
