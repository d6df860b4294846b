/** Looks for an entry of a registry by its id in files that may have faults: who begins an entry should hear that there is one. */
import { join } from 'node:path';
import {
  decodeContent,
  listContentFolder,
  readContentBytes,
} from '../content/read-content-file-fs.ts';

/**
 * @param folder of the registry
 * @returns where the entry begins, as `file:line`; null when no file that can be read has it
 */
export function findEntry(folder: string, id: string): string | null {
  // The field as a block or in braces: `- id: my-id`, `{id: "my-id", title: …`
  const field = new RegExp(`(?:^|[-{,\\s])id: *["']?${id}["']? *(?:[,}#]|$)`, 'u');
  for (const { name } of listContentFolder(folder, folder, [])) {
    if (!name.endsWith('.yaml')) continue;
    const path = join(folder, name);
    const at = readLines(path).findIndex((line) => field.test(line));
    if (at !== -1) return `${path}:${at + 1}`;
  }
  return null;
}

/** None of a file that cannot be read, which a build will tell. */
function readLines(path: string): string[] {
  const bytes = readContentBytes(path, path);
  const text = bytes instanceof Uint8Array ? decodeContent(bytes, path) : bytes;
  return typeof text === 'string' ? text.split(/\r?\n/u) : [];
}
