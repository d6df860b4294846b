/** Makes the full-text index of a built site's report pages with Pagefind. */
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { InternalError, RefusalError } from '../errors.ts';

/** Report pages of the Chinese interface; the English ones hold the same texts. */
const REPORT_PAGES = 'reports/**/*.html';

/**
 * Indexes every page that has a `data-pagefind-body` below a folder, into its `pagefind/`.
 * @throws InternalError when Pagefind refuses, RefusalError when it dies
 */
export async function writeSearchIndex(directory: string): Promise<void> {
  const watch = watchForDeath(directory);
  try {
    await Promise.race([index(directory), watch.died]);
  } finally {
    watch.end();
  }
}

/** Pagefind runs as a program of its own; when it dies its calls are never answered, and Node is left with nothing to do. */
function watchForDeath(directory: string): { died: Promise<never>; end: () => void } {
  let end = (): void => undefined;
  const died = new Promise<never>((_, reject) => {
    const noteDeath = (): void =>
      reject(
        new RefusalError(
          directory,
          'could not be indexed: Pagefind ended early',
          'it says why above; on a full disk, free some space and run again',
        ),
      );
    process.once('beforeExit', noteDeath);
    end = () => process.off('beforeExit', noteDeath);
  });
  return { died, end };
}

async function index(directory: string): Promise<void> {
  try {
    const created = await createIndex({ forceLanguage: 'zh-cn' });
    const pages = check(created.index, created.errors);
    const added = await pages.addDirectory({ path: directory, glob: REPORT_PAGES });
    check(added, added.errors);
    const written = await pages.writeFiles({ outputPath: join(directory, 'pagefind') });
    check(written, written.errors);
  } finally {
    await close();
  }
}

function check<T extends PagefindIndex | object>(result: T | undefined, errors: string[]): T {
  if (result !== undefined && errors.length === 0) return result;
  throw new InternalError(`the search index could not be made: ${errors.join('; ')}`);
}
