/** Reads a built site from its folder. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { compareText } from '../errors.ts';
import { requireFolder } from '../named-folder-fs.ts';

/** All file paths below a folder, with `/`, sorted. @throws RefusalError when there is no such folder */
export function listSiteFiles(directory: string): string[] {
  requireFolder(directory);
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

/** How large a built site is. */
export interface SiteSize {
  pages: number;
  files: number;
  bytes: number;
}

/** Counts the files of a site. */
export function measureSite(directory: string): SiteSize {
  const files = listSiteFiles(directory);
  return {
    pages: files.filter((path) => path.endsWith('.html')).length,
    files: files.length,
    bytes: files.reduce((sum, path) => sum + statSync(join(directory, path)).size, 0),
  };
}
