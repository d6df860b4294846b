/** Writes new content files and never over one that is there, unless told to. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportFileName } from './report-file-name.ts';

/** What became of a file. */
export interface WrittenFile {
  path: string;
  outcome: 'written' | 'replaced' | 'kept';
}

/** So many reports of one body and year at most. */
const MOST_VARIANTS = 99;

/**
 * Writes a report below a folder. A file of the same name that holds another report makes it take the next free name.
 * @param root the folder of all reports
 * @param isSame tells from a file's text whether it holds the same report
 * @param replaces whether a file with the same report is written anew
 */
export function writeReportFile(
  root: string,
  { folder, name }: ReportFileName,
  content: string,
  isSame: (existing: string) => boolean,
  replaces: boolean,
): WrittenFile {
  mkdirSync(join(root, folder), { recursive: true });
  for (let variant = 1; variant <= MOST_VARIANTS; variant += 1) {
    const path = join(root, folder, `${name}${variant === 1 ? '' : `-${variant}`}.md`);
    if (!existsSync(path)) {
      writeFileSync(path, content, { flag: 'wx' });
      return { path, outcome: 'written' };
    }
    if (!isSame(readFileSync(path, 'utf8'))) continue;
    if (!replaces) return { path, outcome: 'kept' };
    const draft = `${path}.draft`;
    writeFileSync(draft, content);
    renameSync(draft, path);
    return { path, outcome: 'replaced' };
  }
  throw new Error(`${join(root, folder, name)}.md has ${MOST_VARIANTS} variants already`);
}
