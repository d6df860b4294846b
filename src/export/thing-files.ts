/** Where the file on a single thing lies: it has one of its own, or, on a large site, shares a compressed bundle with others. */
import { COMPRESSED_ENDING } from './export-options.ts';

/**
 * Things in a bundle, by folder and ending. A script that wants one loads all of them, some 100 KB; what no script loads has
 * bundles of some 500 KB. What is not named here always has files of its own.
 */
const PER_BUNDLE = {
  'reports.json': 64,
  'statements.json': 32,
  'statements.ttl': 128,
  'jurisdictions.json': 16,
  'regulations.json': 128,
} as const;

/**
 * How many bundles the files of a folder with one ending make.
 * @param things files that there would be otherwise
 * @returns 0 for files that share none
 */
export function bundleCount(
  folder: string,
  ending: string,
  things: number,
  isLarge: boolean,
): number {
  const size = (PER_BUNDLE as Partial<Record<string, number>>)[folder + ending];
  return isLarge && size !== undefined ? Math.ceil(things / size) : 0;
}

/**
 * Id → name of its file in a folder: `<id>.json`, `<id>.json.gz` on a large site, or that of a bundle. Tables of one
 * indicator stay as they are, for people open them. Arguments as for {@link bundleCount}.
 */
export function thingFileNames(
  folder: string,
  ending: string,
  things: number,
  isLarge: boolean,
): (id: string) => string {
  const bundles = bundleCount(folder, ending, things, isLarge);
  const end = isLarge && ending !== '.csv' ? ending + COMPRESSED_ENDING : ending;
  return (id) => (bundles === 0 ? id : bundleOf(id, bundles)) + end;
}

/**
 * Name of the JSON file that a script finds a thing in: `<id>.json`, or `bundle-017.json.gz` with the thing under its id.
 * @param bundles of {@link bundleCount}
 */
export function thingFile(id: string, bundles: number): string {
  return bundles === 0 ? `${id}.json` : `${bundleOf(id, bundles)}.json${COMPRESSED_ENDING}`;
}

const bundleOf = (id: string, bundles: number) =>
  `bundle-${String(idHash(id) % bundles).padStart(3, '0')}`;

/** A number from an id: FNV-1a over code units (G. Fowler, L. C. Noll, K.-P. Vo; 32 bits). The browser has to find it at once, which its digests cannot. */
export function idHash(id: string): number {
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
