/** The downloads of the build at hand: made once into a folder aside, while pages are made; listed by their page, moved into the site at the end. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { loadAtlas } from '../atlas-fs.ts';
import { contentRoot } from '../content/content-root.ts';
import { isLargeSite } from '../content/large-site-fs.ts';
import { genreOf } from '../content/genre-fs.ts';
import { siteWords } from '../content/site-words-fs.ts';
import type { Atlas } from '../graph/atlas.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { wholeFiles, type WriteParquet } from './export-files.ts';
import type { ExportOptions } from './export-options.ts';
import { keptStretches } from './kept-stretches.ts';
import { noteFile } from '../publish/noted-files.ts';
import { folderAside, moveInto } from '../publish/work-folder-fs.ts';
import { singleFiles } from './single-files.ts';
import { beginFiles, writeFiles, type Writing, type WrittenFile } from './write-file-fs.ts';

/** Reports are facts of public authorities told in our words; their digests may be used freely with attribution. */
const DATA_LICENSE = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  path: 'https://creativecommons.org/licenses/by/4.0/',
};

/** What the downloads say about themselves. @param base absolute address of the site, ending in `/` */
export function exportOptions(base: string): ExportOptions {
  const name = { zh: siteWords('zh').texts.siteName, en: siteWords('en').texts.siteName };
  return {
    base,
    version: packageJson.version,
    isLarge: isLargeSite(),
    dataset: { ...genreOf().dataset, name },
    license: DATA_LICENSE,
  };
}

/** Downloads under way, and what they are made from. */
interface Begun {
  atlas: Atlas;
  base: string;
  /** Where they wait. */
  folder: string;
  /** The files on everything together. */
  whole: Writing;
  /** Ends when the files on single things are there too; absent while nobody asked for them. */
  all?: Promise<readonly WrittenFile[]>;
}

// The page and the end of the build run this module twice, as with the atlas.
const shared = globalThis as { fazhiDownloads?: Begun | undefined };

/**
 * Begins to make all downloads, so that threads compress and write them while pages are made; a second call for the same atlas changes nothing.
 * @param base absolute address of the site, ending in `/`
 * @param writeParquet as for {@link wholeFiles}
 */
export function beginDownloads(base: string, writeParquet?: WriteParquet): void {
  begun(base, writeParquet);
  void allDownloads(base);
}

/** The files on everything together. @param base absolute address of the site, ending in `/` */
export function wholeDownloads(base: string): Promise<readonly WrittenFile[]> {
  return begun(base).whole.written;
}

function begun(base: string, writeParquet?: WriteParquet): Begun {
  const { atlas, analysis } = loadAtlas(contentRoot());
  const made = shared.fazhiDownloads;
  if (made?.atlas === atlas && made.base === base) return made;
  discard();
  const folder = folderAside('downloads');
  process.once('exit', discard);
  const options = exportOptions(base);
  const files = wholeFiles(atlas, analysis, options, writeParquet);
  const whole = beginFiles(folder, files, keptStretches(options));
  // Told to whoever waits for them; a fault before that must not stop the pages.
  whole.written.catch(() => undefined);
  return (shared.fazhiDownloads = { atlas, base, folder, whole });
}

/** Single things follow those on everything, for which a page waits, but wait for no table that a thread makes. */
function allDownloads(base: string): { folder: string; all: Promise<readonly WrittenFile[]> } {
  const made = begun(base);
  const { atlas, folder, whole } = made;
  const options = exportOptions(base);
  const all = (made.all ??= whole.taken.then(() =>
    writeFiles(folder, singleFiles(atlas, options), keptStretches(options)),
  ));
  all.catch(() => undefined);
  return { folder, all };
}

function discard(): void {
  const made = shared.fazhiDownloads;
  if (made !== undefined) rmSync(made.folder, { recursive: true, force: true });
  shared.fazhiDownloads = undefined;
}

/**
 * Moves all downloads into a site once they are made, and notes what they are.
 * @param below folder of the site that they belong in
 * @param base absolute address of the site, ending in `/`
 */
export async function finishDownloads(site: string, below: string, base: string): Promise<void> {
  const { folder, all } = allDownloads(base);
  const written = (await Promise.all([wholeDownloads(base), all])).flat();
  moveInto(folder, join(site, below));
  for (const { path, ...file } of written) noteFile(`${below}/${path}`, file);
  discard();
}
