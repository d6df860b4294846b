/** The bytes of a folder as hashes, to tell whether two builds gave the same. */
import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { listSiteFiles } from './read-site-fs.ts';

/** @returns path of each file below the folder → SHA-256 of its bytes in hexadecimal, in path order */
export function fingerprint(directory: string): Record<string, string> {
  const entries = listSiteFiles(directory).map((path) => [path, hashFile(join(directory, path))]);
  return Object.fromEntries(entries) as Record<string, string>;
}

/** Room for one stretch of a file after the other: with one of its own for each file, a large heap is gone through time and again. */
const room = Buffer.allocUnsafeSlow(1 << 18);

/** SHA-256 of a file's bytes, in hexadecimal. */
export function hashFile(path: string): string {
  const digest = createHash('sha256');
  const file = openSync(path, 'r');
  try {
    for (let size = readSync(file, room); size > 0; size = readSync(file, room))
      digest.update(room.subarray(0, size));
  } finally {
    closeSync(file);
  }
  return digest.digest('hex');
}
