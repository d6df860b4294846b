/** Where pages and their scripts find the files on single things. */
import { bundleCount, thingFileNames, type ThingFiles } from '../export/thing-files.ts';
import type { Atlas } from '../graph/atlas.ts';
import { nodesOfKind } from '../graph/statements.ts';
import type { Interface } from '../i18n/interface.ts';

/** Folders that pages point into. */
const KINDS = {
  jurisdictions: 'jurisdiction',
  regulations: 'regulation',
  statements: 'report',
} as const;

/** The files of a folder, for a script. @returns JSON for the data of an element */
export function thingFiles(
  atlas: Atlas,
  folder: keyof typeof KINDS,
  { file, isLarge }: Pick<Interface, 'file' | 'isLarge'>,
): string {
  const bundles = bundleCount(folder, '.json', countThings(atlas, folder), isLarge);
  return JSON.stringify({ folder: file(`data/${folder}/`), bundles } satisfies ThingFiles);
}

/** Site path of the file that a thing is in. */
export function thingFilePath(
  atlas: Atlas,
  folder: keyof typeof KINDS,
  id: string,
  isLarge: boolean,
): string {
  const fileOf = thingFileNames(folder, '.json', countThings(atlas, folder), isLarge);
  return `data/${folder}/${fileOf(id)}`;
}

const counted = new WeakMap<Atlas, Map<keyof typeof KINDS, number>>();

/** Counted once, for every page of a document asks. */
function countThings(atlas: Atlas, folder: keyof typeof KINDS): number {
  const known = counted.get(atlas) ?? new Map<keyof typeof KINDS, number>();
  counted.set(atlas, known);
  const count = known.get(folder) ?? nodesOfKind(atlas.graph, KINDS[folder]).length;
  known.set(folder, count);
  return count;
}
