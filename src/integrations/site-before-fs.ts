/** The pages of the site that a build replaces: those that it would write again get a second name in the new site instead of being written. */
import { createHash } from 'node:crypto';
import { linkSync, lstatSync, mkdirSync, type BigIntStats } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { RefusalError } from '../errors.ts';
import { decodeEntry, encodeEntry } from '../facts/encode-entry.ts';
import type { StageCache } from '../facts/stage-cache-fs.ts';
import type { NotedFile } from '../publish/noted-files.ts';

const pageSchema = z.object({
  /** Hash of everything that the page is made from. */
  key: z.string(),
  hash: z.string(),
  bytes: z.int(),
  /** How the file was found last: {@link identityOf}. */
  identity: z.string(),
  /** When anything of the file changed last, its names and times too, in nanoseconds: nobody can set it back. */
  changed: z.bigint(),
});

/** A page of a site as the build that wrote it left it. */
type StandingPage = z.infer<typeof pageSchema>;

/** The site before and its pages, and what the next build will want to know of those of the new one. */
export interface SiteBefore {
  /**
   * Gives a page of the site before a second name in the new one.
   * @param path of the page below either site
   * @param key of the page that is wanted there
   * @param directory the new site
   * @returns null when another page stands there, or somebody has touched it
   */
  take: (path: string, key: string, directory: string) => NotedFile | null;
  /** Notes that the new site has a page. */
  note: (path: string, key: string, file: NotedFile) => void;
  /** @param directory the new site @throws RefusalError when somebody has touched a page since it was taken */
  check: (directory: string) => void;
  /** Keeps what the next build has to know, once the new site stands in the place of the one before. */
  keep: () => void;
}

/**
 * @param output the folder that the site stands in; nobody else may build into it meanwhile
 * @param cache where builds keep what the next one has to know
 */
export function openSiteBefore(output: string, cache: StageCache): SiteBefore {
  const record = createHash('sha256').update(resolve(output)).digest('hex');
  const before = readPages(cache, record);
  const taken = new Map<string, string>();
  const now = new Map<string, Omit<StandingPage, 'identity' | 'changed'>>();
  let canLink = true;

  const link = (path: string, directory: string): boolean => {
    const target = join(directory, path);
    try {
      mkdirSync(dirname(target), { recursive: true });
      linkSync(join(output, path), target);
    } catch {
      // Another disk, or one without links.
      canLink = false;
    }
    return canLink;
  };

  return {
    take: (path, key, directory) => {
      const page = canLink ? before.get(path) : undefined;
      if (page?.key !== key) return null;
      const found = findFile(join(output, path));
      if (found?.ctimeNs !== page.changed || identityOf(found) !== page.identity) return null;
      if (!link(path, directory)) return null;
      taken.set(path, page.identity);
      return { bytes: page.bytes, hash: page.hash };
    },
    note: (path, key, file) => {
      now.set(path, { key, ...file });
    },
    check: (directory) => {
      for (const [path, identity] of taken) {
        const found = findFile(join(directory, path));
        if (found === null || identityOf(found) !== identity)
          throw new RefusalError(
            join(output, path),
            'was changed while its site was built anew',
            'build again',
          );
      }
    },
    keep: () => {
      const pages = [...now].flatMap(([path, page]) => {
        const found = findFile(join(output, path));
        return found === null
          ? []
          : [[path, { ...page, identity: identityOf(found), changed: found.ctimeNs }]];
      });
      cache.put(record, encodeEntry(pages));
    },
  };
}

function readPages(cache: StageCache, record: string): Map<string, StandingPage> {
  const entry = cache.get(record);
  if (entry === null) return new Map();
  const pages = recordSchema.safeParse(decodeEntry(entry));
  if (!pages.success) cache.noteDamage(record);
  return new Map(pages.data);
}

const recordSchema = z.array(z.tuple([z.string(), pageSchema]));

/** A file as it stands; null for what is none, also where a file stands in the place of a folder above it. */
function findFile(path: string): BigIntStats | null {
  try {
    const found = lstatSync(path, { bigint: true });
    return found.isFile() ? found : null;
  } catch {
    return null;
  }
}

/**
 * What tells a file that nobody has touched, as git and make tell it: number, length, time of the last change to the nanosecond;
 * and who may read it. Another name of the file does not change it.
 */
function identityOf(found: BigIntStats): string {
  return [found.ino, found.size, found.mtimeNs, found.mode, found.uid, found.gid].join(' ');
}
