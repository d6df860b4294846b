/** The downloads of the build at hand: made once, measured by the page that lists them, written at the end. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadAtlas } from '../atlas-fs.ts';
import { contentRoot } from '../content/content-root.ts';
import type { Atlas } from '../graph/atlas.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { entityFiles, wholeFiles, type ExportFile } from './export-files.ts';
import type { ExportOptions } from './export-options.ts';

/** Reports are facts of public authorities told in our words; their digests may be used freely with attribution. */
const DATA_LICENSE = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  path: 'https://creativecommons.org/licenses/by/4.0/',
};

/** What the downloads say about themselves. @param base absolute address of the site, ending in `/` */
export function exportOptions(base: string): ExportOptions {
  return { base, version: packageJson.version, license: DATA_LICENSE };
}

/** Files made last, and what they were made from. */
interface MadeFiles {
  atlas: Atlas;
  base: string;
  files: readonly ExportFile[];
}

// The page and the end of the build run this module twice, as with the atlas.
const shared = globalThis as { fazhiDownloads?: MadeFiles };

/** The files on everything together. @param base absolute address of the site, ending in `/` */
export function wholeDownloads(base: string): readonly ExportFile[] {
  const { atlas, analysis } = loadAtlas(contentRoot());
  const made = shared.fazhiDownloads;
  if (made?.atlas === atlas && made.base === base) return made.files;
  const files = [...wholeFiles(atlas, analysis, exportOptions(base))];
  shared.fazhiDownloads = { atlas, base, files };
  return files;
}

/** Writes all downloads into a folder. @param base absolute address of the site, ending in `/` */
export function writeDownloads(directory: string, base: string): void {
  for (const file of wholeDownloads(base)) writeDownload(directory, file);
  const { atlas } = loadAtlas(contentRoot());
  for (const file of entityFiles(atlas, exportOptions(base))) writeDownload(directory, file);
}

function writeDownload(directory: string, file: ExportFile): void {
  const path = join(directory, file.path);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, file.content);
}
