/** Lets one build at a time write an output folder; the lock of a build that was killed does not hold up the next. */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { RefusalError } from '../errors.ts';
import { makeNamedFolder } from '../named-folder-fs.ts';
import { codeOf } from '../system-fault.ts';
import { isRunning, ownIdentity, type ProcessIdentity } from './process-identity-fs.ts';

const OWNER = 'owner.json';
const ownerSchema = z.object({ pid: z.int().positive(), started: z.string().nullable() });

/** Codes that say that the folder to rename to, or a file in its place, is there already. */
const TAKEN = new Set(['ENOTEMPTY', 'EEXIST', 'EPERM', 'ENOTDIR']);

/**
 * Takes the lock.
 * @param lock path of the lock, a folder; it comes into being with its owner inside, in one step
 * @param output what is locked, for the message
 * @returns gives the lock back
 * @throws RefusalError when another build that still runs holds it
 */
export function lockOutput(lock: string, output: string): () => void {
  const own = `${lock}.${process.pid}`;
  rmSync(own, { recursive: true, force: true });
  makeNamedFolder(own, output);
  writeFileSync(join(own, OWNER), JSON.stringify(ownIdentity()));
  try {
    while (!tryRename(own, lock)) removeDead(lock, output);
  } catch (error) {
    rmSync(own, { recursive: true, force: true });
    throw error;
  }
  return () => rmSync(lock, { recursive: true, force: true });
}

function tryRename(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (TAKEN.has(codeOf(error))) return false;
    throw error;
  }
}

/** Moves a dead build's lock aside before it is removed, so that of two builds that find it only one removes it. */
function removeDead(lock: string, output: string): void {
  refuseLiving(readOwner(lock), output, lock);
  const aside = `${lock}.${process.pid}.dead`;
  if (!tryMoveAway(lock, aside)) return;
  const moved = readOwner(aside);
  if (moved !== null && isRunning(moved)) {
    renameSync(aside, lock);
    refuseLiving(moved, output, lock);
  }
  rmSync(aside, { recursive: true, force: true });
}

/** False when another build has just moved it. */
function tryMoveAway(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

function refuseLiving(owner: ProcessIdentity | null, output: string, lock: string): void {
  if (owner === null || !isRunning(owner)) return;
  throw new RefusalError(
    output,
    `is being built by another process (${owner.pid})`,
    `wait until it has ended; if no build runs, remove ${lock}`,
  );
}

/** Null when nothing that a build wrote is in it. */
function readOwner(lock: string): ProcessIdentity | null {
  try {
    return ownerSchema.parse(JSON.parse(readFileSync(join(lock, OWNER), 'utf8')));
  } catch {
    return null;
  }
}
