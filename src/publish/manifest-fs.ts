/** Writes and reads the manifest of a built site. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RefusalError } from '../errors.ts';
import { manifestSchema, type Manifest } from '../schema/manifest.ts';
import { fingerprint, hashFile } from '../site-check/fingerprint-fs.ts';
import { fileGroup, MANIFEST_PATH } from './manifest.ts';
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

/** Hashes of a site's files without its manifest. */
export function hashOutputs(directory: string): Record<string, string> {
  const outputs = Object.entries(fingerprint(directory));
  return Object.fromEntries(outputs.filter(([path]) => path !== MANIFEST_PATH));
}

/**
 * Writes the manifest; every other file of the site must be there.
 * @param directory the built site
 * @param content the content folder that it was built from
 * @param about where the site will stand and which content files were left out
 */
export function writeManifest(
  directory: string,
  content: string,
  about: Pick<Manifest, 'base' | 'site' | 'leftOut'>,
): void {
  const { reports, vocabulary, code } = hashInputs(content);
  const manifest: Manifest = {
    schema: 'manifest@1',
    version: packageJson.version,
    ...about,
    reports: fileGroup(reports),
    vocabulary: fileGroup(vocabulary),
    code: fileGroup(code),
    outputs: fileGroup(hashOutputs(directory)),
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
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new RefusalError(name, 'is not JSON', 'it is damaged: build the site again');
  }
  const result = manifestSchema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const where = issue === undefined ? '' : ` (${issue.path.join('.')}: ${issue.message})`;
  throw new RefusalError(name, `is no manifest${where}`, 'it is damaged, or of another version');
}
