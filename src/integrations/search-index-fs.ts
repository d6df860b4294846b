/** Makes the full-text index of a built site's report pages with Pagefind. */
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { InternalError } from '../errors.ts';

/** Report pages of the Chinese interface; the English ones hold the same texts. */
const REPORT_PAGES = 'reports/**/*.html';

/**
 * Indexes every page that has a `data-pagefind-body` below a folder, into its `pagefind/`.
 * @throws InternalError when Pagefind refuses
 */
export async function writeSearchIndex(directory: string): Promise<void> {
  try {
    const created = await createIndex({ forceLanguage: 'zh-cn' });
    const index = check(created.index, created.errors);
    const added = await index.addDirectory({ path: directory, glob: REPORT_PAGES });
    check(added, added.errors);
    const written = await index.writeFiles({ outputPath: join(directory, 'pagefind') });
    check(written, written.errors);
  } finally {
    await close();
  }
}

function check<T extends PagefindIndex | object>(result: T | undefined, errors: string[]): T {
  if (result !== undefined && errors.length === 0) return result;
  throw new InternalError(`the search index could not be made: ${errors.join('; ')}`);
}
