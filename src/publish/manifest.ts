/** Compares what a manifest says with what is there, and names each difference. */
import { createHash } from 'node:crypto';
import { compareText } from '../errors.ts';
import type { FileGroup } from '../schema/manifest.ts';

/** Where a site has its manifest. */
export const MANIFEST_PATH = 'data/manifest.json';

/** How a file differs from what the manifest says of it. */
export interface FileDifference {
  path: string;
  fault: 'changed' | 'missing' | 'not in the manifest';
}

/**
 * Makes a group from its files.
 * @param files path → SHA-256
 */
export function fileGroup(files: Readonly<Record<string, string>>): FileGroup {
  const sorted = Object.entries(files).sort(([a], [b]) => compareText(a, b));
  return { digest: digestOf(sorted), files: Object.fromEntries(sorted) };
}

/** The hash of the lines that `sha256sum` prints for the files. */
function digestOf(files: readonly (readonly [path: string, hash: string])[]): string {
  const lines = files.map(([path, hash]) => `${hash}  ${path}\n`);
  return createHash('sha256').update(lines.join('')).digest('hex');
}

/** Whether a group's one hash is that of its list. */
export function isConsistent({ digest, files }: FileGroup): boolean {
  return fileGroup(files).digest === digest;
}

/**
 * @param stated the group as the manifest has it
 * @param found path → SHA-256 of what is there
 * @returns in path order; empty when both are the same
 */
export function findDifferences(
  stated: FileGroup,
  found: Readonly<Record<string, string>>,
): FileDifference[] {
  const paths = new Set([...Object.keys(stated.files), ...Object.keys(found)]);
  return [...paths].sort(compareText).flatMap((path): FileDifference[] => {
    const [before, now] = [stated.files[path], found[path]];
    if (before === now) return [];
    if (before === undefined) return [{ path, fault: 'not in the manifest' }];
    return [{ path, fault: now === undefined ? 'missing' : 'changed' }];
  });
}
