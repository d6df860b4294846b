/** Makes the full-text index of all reports with Pagefind. */
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { InternalError, RefusalError } from '../errors.ts';
import type { SearchRecord } from '../page-data/search-records.ts';

/**
 * What Pagefind takes the texts for. Their words are divided already; told that they are Chinese, it would divide them
 * again, which takes more than twice the time and memory.
 */
const LANGUAGE = 'en';

/**
 * Indexes reports into `pagefind/` below a folder.
 * @throws InternalError when Pagefind refuses, RefusalError when it dies
 */
export async function writeSearchIndex(
  directory: string,
  records: Iterable<SearchRecord>,
): Promise<void> {
  const watch = watchForDeath(directory);
  try {
    await Promise.race([index(directory, records), watch.died]);
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

async function index(directory: string, records: Iterable<SearchRecord>): Promise<void> {
  try {
    const created = await createIndex({ forceLanguage: LANGUAGE });
    const pages = check(created.index, created.errors);
    for (const record of records) {
      const added = await pages.addCustomRecord({ ...record, language: LANGUAGE });
      check(added, added.errors);
    }
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
