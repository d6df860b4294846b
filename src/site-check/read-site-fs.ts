/** Reads a built site from its folder. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { compareText } from '../errors.ts';

/** All file paths below a folder, with `/`, sorted. */
export function listSiteFiles(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort(compareText);
}

/** The pages of a site: path → HTML. */
export function readSitePages(directory: string): Map<string, string> {
  const pages = listSiteFiles(directory).filter((path) => path.endsWith('.html'));
  return new Map(pages.map((path) => [path, readFileSync(join(directory, path), 'utf8')]));
}
