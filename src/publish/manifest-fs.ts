/** Writes and reads the manifest of a built site. */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RefusalError } from '../errors.ts';
import { parseJson } from '../parse-json.ts';
import { manifestSchema, type Manifest } from '../schema/manifest.ts';
import { fingerprint, hashFile } from '../site-check/fingerprint-fs.ts';
import { listSiteFiles } from '../site-check/read-site-fs.ts';
import { fileGroup, MANIFEST_PATH } from './manifest.ts';
import type { NotedFile } from './noted-files.ts';
import packageJson from '../../package.json' with { type: 'json' };

/** What of the project decides the bytes of a site, besides content/. */
const CODE_FOLDERS = ['public', 'src'];
const CODE_FILES = ['astro.config.mjs', 'package-lock.json', 'package.json', 'tsconfig.json'];

/** What a site is made from, by path → SHA-256. */
export interface Inputs {
  reports: Record<string, string>;
  vocabulary: Record<string, string>;
  code: Record<string, string>;
}

/** Hashes of everything that goes into a build. @param content the content folder */
export function hashInputs(content: string): Inputs {
  const files = Object.entries(fingerprint(content)).filter(([path]) => !isHidden(path));
  const isReport = (path: string) => path.startsWith('reports/');
  return {
    reports: Object.fromEntries(files.filter(([path]) => isReport(path))),
    vocabulary: Object.fromEntries(files.filter(([path]) => !isReport(path))),
    code: hashCode(),
  };
}

/** Hashes of the code that makes a site, by path. */
export function hashCode(): Record<string, string> {
  const folders = CODE_FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
    Object.entries(fingerprint(folder)).map(([path, hash]) => [`${folder}/${path}`, hash]),
  );
  const single = CODE_FILES.filter((file) => existsSync(file)).map((file) => [
    file,
    hashFile(file),
  ]);
  return Object.fromEntries([...folders, ...single]) as Record<string, string>;
}

/** Editors and systems leave such files; no build reads them: `.DS_Store`, `reports/.draft.md`. */
function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.'));
}

/**
 * Hashes of a site's files without its manifest.
 * @param noted files whose hash is known; one that has another length on disk is hashed all the same
 */
export function hashOutputs(
  directory: string,
  noted: ReadonlyMap<string, NotedFile> = new Map(),
): Record<string, string> {
  const hashOf = (path: string): string => {
    const [file, known] = [join(directory, path), noted.get(path)];
    return known?.bytes === statSync(file).size ? known.hash : hashFile(file);
  };
  const paths = listSiteFiles(directory).filter((path) => path !== MANIFEST_PATH);
  return Object.fromEntries(paths.map((path) => [path, hashOf(path)]));
}

/**
 * Writes the manifest; every other file of the site must be there.
 * @param directory the built site
 * @param content the content folder that it was built from
 * @param about where the site will stand and which content files were left out
 * @param noted files of the site whose hash is known
 */
export function writeManifest(
  directory: string,
  content: string,
  about: Pick<Manifest, 'base' | 'site' | 'leftOut'>,
  noted?: ReadonlyMap<string, NotedFile>,
): void {
  const { reports, vocabulary, code } = hashInputs(content);
  const manifest: Manifest = {
    schema: 'manifest@1',
    version: packageJson.version,
    ...about,
    reports: fileGroup(reports),
    vocabulary: fileGroup(vocabulary),
    code: fileGroup(code),
    outputs: fileGroup(hashOutputs(directory, noted)),
  };
  writeFileSync(join(directory, MANIFEST_PATH), `${JSON.stringify(manifest, null, 1)}\n`);
}

/**
 * Reads the manifest of a built site.
 * @throws RefusalError when there is none, or it is none
 */
export function readManifest(directory: string): Manifest {
  const path = join(directory, MANIFEST_PATH);
  if (!existsSync(path))
    throw new RefusalError(path, 'is not there', 'name the folder of a built site, such as dist');
  return parseManifest(path, readFileSync(path, 'utf8'));
}

/**
 * @param name how messages name it
 * @throws RefusalError when the text is no manifest
 */
export function parseManifest(name: string, text: string): Manifest {
  const value = parseJson(text);
  if (value === undefined)
    throw new RefusalError(name, 'is not JSON', 'it is damaged: build the site again');
  const result = manifestSchema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const where = issue === undefined ? '' : ` (${issue.path.join('.')}: ${issue.message})`;
  throw new RefusalError(name, `is no manifest${where}`, 'it is damaged, or of another version');
}
