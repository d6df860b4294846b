/** Looks for personal data in a built site: nothing that a page, a download or a feed holds may have slipped past the hiding. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listSiteFiles } from '../site-check/read-site-fs.ts';
import type { Problem } from '../errors.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { findInText } from './check-content-fs.ts';

// Files that people read. Scripts and styles hold none of the texts; the search index is made from the pages.
const READ = /\.(?:html|json|jsonld|csv|xml|ttl|gexf|graphml|svg|txt)$/u;
const INDEX = /^pagefind\//u;

// A tag inside a line, which may part a name from what stands before it: 当事人<mark>张三</mark>.
const INLINE_TAG = /<\/?(?:a|b|em|i|mark|q|span|strong)(?:\s[^<>]*)?>/gu;

/**
 * @param directory the built site
 * @returns how many files were read, and a fault for each place, in file order
 */
export function checkSite(
  directory: string,
  vocabulary: Vocabulary,
): { files: number; faults: Problem[] } {
  const paths = listSiteFiles(directory).filter((path) => READ.test(path) && !INDEX.test(path));
  const faults = paths.flatMap((path) => {
    const text = readFileSync(join(directory, path), 'utf8');
    const places = findInText(path, text, vocabulary);
    if (!path.endsWith('.html')) return places;
    // Lines and columns are those of the file only where no tag stands between.
    const shown = findInText(path, text.replaceAll(INLINE_TAG, ''), vocabulary);
    return shown.length > places.length
      ? shown.map((place) => ({ ...place, line: null, column: null }))
      : places;
  });
  return { files: paths.length, faults };
}
