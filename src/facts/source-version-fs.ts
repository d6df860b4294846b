/** Versions of what a stage depends on beside its input: its code and the registries of content/. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { compareText } from '../errors.ts';

/** The module that an import or a re-export of this project's own names: `from './numeral.ts'`, `import '../a.ts'`. */
const OWN_IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*'(\.{1,2}\/[^']+)'/gu;

/** All modules that modules need, themselves among them: absolute paths, sorted. */
export function moduleClosure(entries: readonly string[]): string[] {
  const found = new Set<string>();
  const waiting = entries.map((entry) => resolve(entry));
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(OWN_IMPORT))
      waiting.push(resolve(dirname(path), name));
  }
  return [...found].sort(compareText);
}

/**
 * A hash over the code of modules with all that they import, the packages' lock file and the version of Node.
 * @param entries paths of the modules @param project folder of package-lock.json
 */
export function codeVersion(entries: readonly string[], project: string): string {
  const lock = join(project, 'package-lock.json');
  return hashFiles(
    project,
    [...moduleClosure(entries), ...(existsSync(lock) ? [lock] : [])],
    [process.version],
  );
}

/** A hash over all registries of a content folder: every file of it but those of reports. */
export function vocabularyVersion(root: string): string {
  const files = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'reports')
    .flatMap(({ name }) =>
      readdirSync(join(root, name), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name)),
    );
  return hashFiles(root, files.sort(compareText), []);
}

function hashFiles(root: string, files: readonly string[], words: readonly string[]): string {
  const hash = createHash('sha256');
  for (const word of words) hash.update(`${word}\0`);
  for (const file of files) {
    const bytes = readFileSync(file);
    hash.update(`${relative(root, file)}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}
