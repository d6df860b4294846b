/** The bytes of a folder as hashes, to tell whether two builds gave the same. */
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listSiteFiles } from './read-site-fs.ts';

/** @returns path of each file below the folder → SHA-256 of its bytes in hexadecimal, in path order */
export function fingerprint(directory: string): Record<string, string> {
  const entries = listSiteFiles(directory).map((path) => [path, hashFile(join(directory, path))]);
  return Object.fromEntries(entries) as Record<string, string>;
}

/** SHA-256 of a file's bytes, in hexadecimal. */
export function hashFile(path: string): string {
  return hash('sha256', readFileSync(path), 'hex');
}
