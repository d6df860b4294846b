/** Writes new content files and never over one that is there, unless told to. */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { originalOf } from '../content/report-files-fs.ts';
import { makeNamedFolder } from '../named-folder-fs.ts';
import type { ReportFile } from './make-report-file.ts';
import type { ReportFileName } from './report-file-name.ts';

/** What became of a file. */
export interface WrittenFile {
  path: string;
  outcome: 'written' | 'replaced' | 'kept';
}

/** So many reports of one body and year at most. */
const MOST_VARIANTS = 99;

/**
 * Writes a report below a folder, with the original of a repaired one beside it. A file of the same name that holds another report makes it take the next free name.
 * @param root the folder of all reports
 * @param isSame tells from a file's text whether it holds the same report
 * @param replaces whether a file with the same report is written anew
 */
export function writeReportFile(
  root: string,
  { folder, name }: ReportFileName,
  { content, original }: Pick<ReportFile, 'content' | 'original'>,
  isSame: (existing: string) => boolean,
  replaces: boolean,
): WrittenFile {
  makeNamedFolder(join(root, folder));
  for (let variant = 1; variant <= MOST_VARIANTS; variant += 1) {
    const path = join(root, folder, `${name}${variant === 1 ? '' : `-${variant}`}.md`);
    if (!existsSync(path)) {
      keepOriginal(path, original);
      writeFileSync(path, content, { flag: 'wx' });
      return { path, outcome: 'written' };
    }
    if (!isSame(readFileSync(path, 'utf8'))) continue;
    if (!replaces) return { path, outcome: 'kept' };
    keepOriginal(path, original);
    replaceFile(path, content);
    return { path, outcome: 'replaced' };
  }
  throw new Error(`${join(root, folder, name)}.md has ${MOST_VARIANTS} variants already`);
}

/** The copy is written before the report, so that none is ever without; a report that needs none has none. */
function keepOriginal(reportPath: string, original: string | null): void {
  const path = originalOf(reportPath);
  if (original === null) rmSync(path, { force: true });
  else replaceFile(path, `${original.trimEnd()}\n`);
}

function replaceFile(path: string, content: string): void {
  const draft = `${path}.draft`;
  writeFileSync(draft, content);
  renameSync(draft, path);
}
