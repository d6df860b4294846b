/** A cache on disk in which an entry's name is made of everything that its content depends on. */
import { randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Entries of one stage. */
export interface StageCache {
  /** The bytes kept under a key; null when there are none. @param key hexadecimal digits of a hash */
  get: (key: string) => Uint8Array | null;
  /** Keeps bytes under a key. Another build that does the same at that moment writes the same bytes. */
  put: (key: string, bytes: Uint8Array) => void;
  /** Removes all entries that have been neither asked for nor kept since the cache was opened. @returns how many */
  prune: () => number;
}

/**
 * Opens the cache of a stage. An entry is written beside its place and then renamed, so that no reader ever sees part of
 * one, wherever a build is stopped. A folder that cannot be written is no cache; the build goes on without.
 * @param folder where all stages keep theirs
 * @param stage name of the stage, e.g. `facts`
 */
export function openStageCache(folder: string, stage: string): StageCache {
  const root = join(folder, stage);
  const used = new Set<string>();
  const pathOf = (key: string) => join(root, key.slice(0, 2), key);
  return {
    get: (key) => {
      used.add(key);
      try {
        return readFileSync(pathOf(key));
      } catch {
        return null;
      }
    },
    put: (key, bytes) => {
      used.add(key);
      const path = pathOf(key);
      const unfinished = `${path}.${randomUUID()}`;
      try {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(unfinished, bytes);
        renameSync(unfinished, path);
      } catch {
        removeFile(unfinished);
      }
    },
    prune: () => {
      if (!existsSync(root)) return 0;
      const entries = readdirSync(root, { recursive: true, withFileTypes: true });
      const old = entries.filter((entry) => entry.isFile() && !used.has(entry.name));
      for (const { parentPath, name } of old) removeFile(join(parentPath, name));
      return old.length;
    },
  };
}

function removeFile(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Another build may be at the same file, or nothing may be written here at all.
  }
}
