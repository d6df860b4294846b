/** A cache on disk in which an entry's name is made of everything that its content depends on. */
import { randomUUID } from 'node:crypto';
import {
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Dirent,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { makeFolder } from '../named-folder-fs.ts';
import { codeOf } from '../system-fault.ts';

/** Entries of one stage. */
export interface StageCache {
  /** Where they stand. */
  folder: string;
  /** The bytes kept under a key; null when there are none. @param key hexadecimal digits of a hash */
  get: (key: string) => Uint8Array | null;
  /** Keeps bytes under a key. Another build that does the same at that moment writes the same bytes. */
  put: (key: string, bytes: Uint8Array) => void;
  /** Notes that a thread has kept bytes under a key with {@link putEntry}. @param fault what that gave */
  notePut: (key: string, fault: string | null) => void;
  /** Notes that what is kept under a key is still of use, though nobody asks for it now. */
  use: (key: string) => void;
  /** Notes that the bytes got for a key are not what was put there; they are worked out anew. */
  noteDamage: (key: string) => void;
  /** Removes all entries that have been neither asked for nor kept nor of use since the cache was opened. @returns how many */
  prune: () => number;
  /** One line on each kind of fault that was met, with its remedy; empty for a sound cache. The build is right all the same. */
  faults: () => string[];
}

/**
 * Opens the cache of a stage. An entry is written beside its place and then renamed, so that no reader ever sees part of
 * one, wherever a build is stopped. A folder that cannot be read or written is no cache; the build goes on without, and
 * {@link StageCache.faults} says so. At the end of an entry stands a checksum of its key: one that was put in the place of
 * another is damaged.
 * @param folder where all stages keep theirs
 * @param stage name of the stage, e.g. `facts`
 */
export function openStageCache(folder: string, stage: string): StageCache {
  const root = join(folder, stage);
  const notePut = (key: string, fault: string | null) => {
    used.add(key);
    if (fault !== null) unwritten.add(fault);
  };
  const used = new Set<string>();
  const damaged = new Set<string>();
  const unread = new Set<string>();
  const unwritten = new Set<string>();
  return {
    folder: root,
    get: (key) => {
      used.add(key);
      try {
        const entry = readFileSync(pathOf(root, key));
        if (entry.subarray(-SEAL).equals(sealOf(key))) return entry.subarray(0, -SEAL);
        damaged.add(key);
        return null;
      } catch (error) {
        const code = codeOf(error);
        if (code !== 'ENOENT') unread.add(code);
        return null;
      }
    },
    put: (key, bytes) => {
      notePut(key, putEntry(root, key, bytes));
    },
    notePut,
    use: (key) => {
      used.add(key);
    },
    noteDamage: (key) => {
      damaged.add(key);
    },
    prune: () => {
      const old = listEntries(root).filter(({ name }) => !used.has(name));
      for (const { parentPath, name } of old) removeFile(join(parentPath, name));
      return old.length;
    },
    faults: () => [
      ...(damaged.size === 0
        ? []
        : [`cache ${root}: ${damaged.size} damaged entries were worked out anew`]),
      ...(unread.size === 0
        ? []
        : [
            `cache ${root} cannot be read (${[...unread].sort().join(', ')}): worked out anew; remove it, or name another with --cache`,
          ]),
      ...(unwritten.size === 0
        ? []
        : [
            `cache ${root} cannot be written (${[...unwritten].sort().join(', ')}): nothing was kept; free it, or name another with --cache`,
          ]),
    ],
  };
}

/**
 * Keeps bytes in the folder of a stage.
 * @returns the code of the fault that kept them from it, e.g. ENOSPC; null when they are kept
 */
export function putEntry(root: string, key: string, bytes: Uint8Array): string | null {
  const path = pathOf(root, key);
  const unfinished = `${path}.${randomUUID()}`;
  try {
    const file = openInFolder(unfinished);
    try {
      writeFileSync(file, bytes);
      writeFileSync(file, sealOf(key));
    } finally {
      closeSync(file);
    }
    renameSync(unfinished, path);
    return null;
  } catch (error) {
    removeFile(unfinished);
    return codeOf(error);
  }
}

const pathOf = (root: string, key: string): string => join(root, key.slice(0, 2), key);

/** Makes the folder only where it is not there: a look at it for each of thousands of entries would take as long as writing them. */
function openInFolder(path: string): number {
  try {
    return openSync(path, 'w');
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    makeFolder(dirname(path));
    return openSync(path, 'w');
  }
}

/** Files below a folder; none where it is not there or no folder. */
function listEntries(root: string): Dirent[] {
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
}

/** Bytes of the checksum of a key. */
const SEAL = 4;

function sealOf(key: string): Buffer {
  const seal = Buffer.alloc(SEAL);
  seal.writeUInt32BE(crc32(key));
  return seal;
}

function removeFile(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Another build may be at the same file, or nothing may be written here at all.
  }
}
