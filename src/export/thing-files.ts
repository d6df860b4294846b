/** Where the file on a single thing lies: it has one of its own, or, on a large site, shares a bundle with others. */

/**
 * Things in a bundle by folder: a reader who wants one loads all of them, some 100 KB compressed. What is not named here
 * always has files of its own.
 */
const PER_BUNDLE = { reports: 32, statements: 32, jurisdictions: 16, regulations: 64 } as const;

/** Folders below the downloads whose files may share bundles. */
export type ThingFolder = keyof typeof PER_BUNDLE;

/** Whether files of a folder may share bundles. */
export const isThingFolder = (folder: string): folder is ThingFolder => folder in PER_BUNDLE;

/** How many bundles a folder has. @param things files that there would be otherwise @param isLarge whether they are bundled; 0 when not */
export function bundleCount(folder: ThingFolder, things: number, isLarge: boolean): number {
  return isLarge ? Math.ceil(things / PER_BUNDLE[folder]) : 0;
}

/**
 * Name of the file that holds a thing: `<id>.json`, or `bundle-017.json` with the thing under its id.
 * @param bundles of {@link bundleCount}
 */
export function thingFile(id: string, bundles: number, ending = '.json'): string {
  if (bundles === 0) return `${id}${ending}`;
  return `bundle-${String(hash(id) % bundles).padStart(3, '0')}${ending}`;
}

/** FNV-1a over code units (G. Fowler, L. C. Noll, K.-P. Vo; 32 bits): the browser has to find it at once, which its digests cannot. */
function hash(id: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1)
    value = Math.imul(value ^ id.charCodeAt(at), 0x01000193) >>> 0;
  return value;
}

/** Where a page's script finds the files of a folder. */
export interface ThingFiles {
  /** Address of the folder, with a slash at its end. */
  folder: string;
  bundles: number;
}
