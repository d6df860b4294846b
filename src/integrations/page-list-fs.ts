/** Writes what search engines look for first: robots.txt and, once the site's address is known, the sitemap. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { robotsText, sitemapFiles } from '../export/sitemap.ts';

/**
 * @param directory the built site
 * @param pages site paths without base, both languages
 * @param base absolute address of the site, ending in `/`; null while it is not known
 */
export function writePageList(
  directory: string,
  pages: readonly string[],
  base: string | null,
): void {
  writeFileSync(join(directory, 'robots.txt'), robotsText(base));
  if (base === null) return;
  for (const { path, content } of sitemapFiles(pages, base))
    writeFileSync(join(directory, path), content);
}
