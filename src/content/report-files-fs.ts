/** Finds the files of content/reports/ and reads their bytes; names everything there that can be no report. */
import type { Dirent } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../errors.ts';
import { idSchema } from '../schema/common.ts';
import { fileFault, listContentFolder } from './read-content-file-fs.ts';

/** The end of a file beside a repaired report that holds its text as it was before the repair. */
const ORIGINAL_ENDING = '.original.txt';

/** Where a file is. */
export interface NamedFile {
  /** Where it is read from. */
  path: string;
  /** Path for messages, such as `content/reports/guangdong/congtang-2019.md`. */
  file: string;
}

/** A file that can be a report. */
export interface ReportFile extends NamedFile {
  /** `<province folder>-<file name without .md>`, unique. */
  id: string;
  /** The copy of its text before a repair; null when there is none. */
  original: NamedFile | null;
}

/** The path of the text as it was, beside that of its report. */
export function originalOf(reportFile: string): string {
  return reportFile.replace(/\.md$/u, ORIGINAL_ENDING);
}

/**
 * Files that can be reports, in path order, each id once; everything else is named, hidden files apart.
 * @param root the content folder
 * @param label how messages name that folder, e.g. `content`
 */
export function listReportFiles(
  root: string,
  label: string,
): { files: ReportFile[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const files: ReportFile[] = [];
  const fileOfId = new Map<string, string>();
  for (const found of findReportFiles(root, label, problems)) {
    const taken = fileOfId.get(found.id);
    if (taken === undefined) {
      fileOfId.set(found.id, found.file);
      files.push(found);
    } else
      problems.push(
        fileFault(found.file, `report id "${found.id}" is taken`, `rename this file or ${taken}`),
      );
  }
  return { files, problems };
}

function findReportFiles(root: string, label: string, problems: Problem[]): ReportFile[] {
  const files: ReportFile[] = [];
  const top = `${label}/reports`;
  for (const province of listContentFolder(join(root, 'reports'), top, problems)) {
    const folder = `${top}/${province.name}`;
    if (province.isSymbolicLink()) problems.push(linkFault(folder));
    else if (!province.isDirectory())
      problems.push(
        fileFault(folder, 'file stands outside a province folder', `move it to ${top}/<province>/`),
      );
    else {
      const entries = listContentFolder(join(root, 'reports', province.name), folder, problems);
      const names = new Set(entries.map(({ name }) => name));
      for (const entry of entries) {
        const file = `${folder}/${entry.name}`;
        const isOriginal = entry.isFile() && entry.name.endsWith(ORIGINAL_ENDING);
        if (isOriginal && names.has(entry.name.replace(ORIGINAL_ENDING, '.md'))) {
          continue;
        }
        const fault = findNameFault(entry, file);
        if (fault !== null) {
          problems.push(fault);
          continue;
        }
        const id = `${province.name}-${entry.name.slice(0, -'.md'.length)}`;
        const path = join(root, 'reports', province.name, entry.name);
        const original = names.has(originalOf(entry.name))
          ? { path: originalOf(path), file: originalOf(file) }
          : null;
        if (idSchema.safeParse(id).success) files.push({ path, file, id, original });
        else
          problems.push(
            fileFault(
              file,
              `found the report id "${id}", expected lower-case letters, digits and single hyphens`,
              'rename the file or its folder, as in guangdong/gangkou-2019.md',
            ),
          );
      }
    }
  }
  return files;
}

function findNameFault(entry: Dirent, file: string): Problem | null {
  if (entry.isSymbolicLink()) return linkFault(file);
  if (entry.isDirectory())
    return fileFault(file, 'folder stands inside a province folder', 'move its files one level up');
  if (!entry.isFile()) return fileFault(file, 'not a regular file', 'remove it');
  if (entry.name.endsWith(ORIGINAL_ENDING))
    return fileFault(file, 'no report stands beside it', 'put it beside its report, or remove it');
  if (!entry.name.endsWith('.md'))
    return fileFault(
      file,
      'not a Markdown file',
      'bring it in with `npm run ingest`, or give it the ending .md',
    );
  return null;
}

function linkFault(file: string): Problem {
  return fileFault(file, 'symbolic link is not followed', 'put the file itself here');
}
