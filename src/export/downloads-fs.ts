/** The downloads of the build at hand: made once into a folder aside, listed by their page, moved into the site at the end. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadAtlas } from '../atlas-fs.ts';
import { contentRoot } from '../content/content-root.ts';
import { isLargeSite } from '../content/large-site-fs.ts';
import { genreOf } from '../content/genre-fs.ts';
import { siteWords } from '../content/site-words-fs.ts';
import type { Atlas } from '../graph/atlas.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { wholeFiles } from './export-files.ts';
import type { ExportOptions } from './export-options.ts';
import { singleFiles } from './single-files.ts';
import { ExportFolder } from './write-file-fs.ts';

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

/** A download that is made. */
export interface MadeFile {
  /** Below the folder of downloads. */
  path: string;
  bytes: number;
}

/** Files made last, and what they were made from. */
interface MadeFiles {
  atlas: Atlas;
  base: string;
  /** Where they wait. */
  folder: string;
  files: readonly MadeFile[];
}

// The page and the end of the build run this module twice, as with the atlas.
const shared = globalThis as { fazhiDownloads?: MadeFiles | undefined };

/** The files on everything together. @param base absolute address of the site, ending in `/` */
export function wholeDownloads(base: string): readonly MadeFile[] {
  return makeDownloads(base).files;
}

function makeDownloads(base: string): MadeFiles {
  const { atlas, analysis } = loadAtlas(contentRoot());
  const made = shared.fazhiDownloads;
  if (made?.atlas === atlas && made.base === base) return made;
  discard();
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-downloads-'));
  process.once('exit', discard);
  const target = new ExportFolder(folder);
  const files = [];
  for (const file of wholeFiles(atlas, analysis, exportOptions(base)))
    files.push({ path: file.path, bytes: target.write(file) });
  return (shared.fazhiDownloads = { atlas, base, folder, files });
}

function discard(): void {
  const made = shared.fazhiDownloads;
  if (made !== undefined) rmSync(made.folder, { recursive: true, force: true });
  shared.fazhiDownloads = undefined;
}

/** Writes all downloads into a folder. @param base absolute address of the site, ending in `/` */
export function writeDownloads(directory: string, base: string): void {
  cpSync(makeDownloads(base).folder, directory, { recursive: true });
  discard();
  const target = new ExportFolder(directory);
  const { atlas } = loadAtlas(contentRoot());
  for (const file of singleFiles(atlas, exportOptions(base))) target.write(file);
}
