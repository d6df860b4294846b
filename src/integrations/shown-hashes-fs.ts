/** What pages showed in the build before, under hashes of what they were made of: where these are as they were, what a page shows need not be made to tell whether it still stands. */
import { hash } from 'node:crypto';
import { resolve } from 'node:path';
import { z } from 'zod';
import { isLargeSite } from '../content/large-site-fs.ts';
import { decodeEntry, encodeEntry } from '../facts/encode-entry.ts';
import type { StageCache } from '../facts/stage-cache-fs.ts';
import { siteVersion } from '../publish/site-version-fs.ts';

/** Hashes of what pages show, from the build before and for the next one. */
export interface ShownHashes {
  /**
   * The hash of what a page shows.
   * @param page its name
   * @param bases as `statedBases` tells them, asked for one after the other until one is as it was
   * @param make makes the hash anew; asked only where all are others
   */
  of: (page: string, bases: Iterable<string | null>, make: () => string) => string;
  /** Keeps those asked for, once the new site stands. */
  keep: () => void;
}

/** Hash of what a page shows and, in their order, those of what it is made of. */
type ShownPage = z.infer<typeof pageSchema>;
const pageSchema = z.object({ shows: z.string(), bases: z.array(z.string()) });
const recordSchema = z.object({
  /** Of code and registries: with others, the same reports can show something else. */
  version: z.string(),
  pages: z.map(z.string(), pageSchema),
});

/**
 * @param content the content folder
 * @param cache where builds keep what the next one has to know; a record that another build writes meanwhile is as true
 */
export function openShownHashes(content: string, cache: StageCache): ShownHashes {
  const record = hash('sha256', `shown\0${resolve(content)}`, 'hex');
  const version = hash('sha256', `${siteVersion(content)}\0${isLargeSite(content)}`, 'hex');
  const before = readPages(cache, record, version);
  const now = new Map<string, ShownPage>();

  const look = (page: string, bases: Iterable<string | null>, make: () => string): ShownPage => {
    const known = before.get(page);
    const told: string[] = [];
    for (const basis of bases) {
      if (basis === null) return { shows: make(), bases: [] };
      if (known?.bases[told.length] === basis)
        return { ...known, bases: [...told, ...known.bases.slice(told.length)] };
      told.push(basis);
    }
    return { shows: make(), bases: told };
  };

  return {
    of: (page, bases, make) => {
      // The page in another language shows the same.
      const found = now.get(page) ?? look(page, bases, make);
      now.set(page, found);
      return found.shows;
    },
    keep: () => {
      cache.put(record, encodeEntry({ version, pages: now }));
    },
  };
}

function readPages(
  cache: StageCache,
  record: string,
  version: string,
): ReadonlyMap<string, ShownPage> {
  const entry = cache.get(record);
  if (entry === null) return new Map();
  const { success, data } = recordSchema.safeParse(decodeEntry(entry));
  if (!success) cache.noteDamage(record);
  return data?.version === version ? data.pages : new Map();
}
