/** Pages of single things as earlier builds made them, each under a hash of everything that its making reads. */
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { decodeBytes } from '../facts/encode-entry.ts';
import type { StageCache } from '../facts/stage-cache-fs.ts';
import { plainJson } from '../page-data/plain-json.ts';
import { siteVersion } from '../publish/site-version-fs.ts';
import type { ShownHashes } from './shown-hashes-fs.ts';
import type { SiteBefore } from './site-before-fs.ts';

/** Pages kept between builds. */
export interface KeptPages {
  /** The key of a page. @param settings what it reads beside code and content/ @param shows hash of what it shows */
  keyOf: (settings: readonly unknown[], shows: string) => string;
  /** The page kept under a key; null when there is none. */
  get: (key: string) => Uint8Array<ArrayBuffer> | null;
  /** @param entry the page as `encodeBytes` gives it */
  put: (key: string, entry: Uint8Array) => void;
  /** Where a thread may put one, and where it says so: {@link StageCache.notePut}. */
  folder: string;
  notePut: StageCache['notePut'];
  /** Notes that a page is still of use, though nobody gets it. */
  use: (key: string) => void;
  /** Pages of the site that the build at hand replaces; null where none may be taken. */
  before: SiteBefore | null;
  /** What pages showed in the build before; null where that is not known. */
  shown: ShownHashes | null;
}

// The build runs this module twice, as with the atlas: once around the pages and once inside of their bundle.
const shared = globalThis as { fazhiKeptPages?: KeptPages | null };

/** The pages that the build at hand may take over; null when it makes all anew. */
export const keptPages = (): KeptPages | null => shared.fazhiKeptPages ?? null;

/**
 * Lets the build at hand take over pages and keep them.
 * @param cache null makes all anew and keeps nothing
 * @param content the content folder: another registry makes all pages anew, another report those that show it
 * @param before the site that the build replaces
 * @param shown what its pages showed
 */
export function keepPages(
  cache: StageCache | null,
  content: string,
  before: SiteBefore | null = null,
  shown: ShownHashes | null = null,
): void {
  if (cache === null) {
    shared.fazhiKeptPages = null;
    return;
  }
  const version = plainJson([
    siteVersion(content),
    // Names of scripts and styles are made from their content alone; the project's path guards against a bundler that thinks otherwise.
    resolve('.'),
  ]);
  shared.fazhiKeptPages = {
    keyOf: (settings, shows) =>
      createHash('sha256')
        .update(version)
        .update(`\0${plainJson(settings)}\0`)
        .update(shows)
        .digest('hex'),
    get: (key) => {
      const kept = cache.get(key);
      if (kept === null) return null;
      const html = decodeBytes(kept);
      if (html === null) cache.noteDamage(key);
      return html;
    },
    put: cache.put,
    folder: cache.folder,
    notePut: cache.notePut,
    use: cache.use,
    before,
    shown,
  };
}
