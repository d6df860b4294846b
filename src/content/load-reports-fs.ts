/** Reads content/reports/: every good report, and the faults of the others, which are left out. */
import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compareProblems, compareText, type Problem } from '../errors.ts';
import { fileFault, readContentFile, unreadable } from './read-content-file-fs.ts';
import { maskPersonalData } from '../privacy/vocabulary-mask.ts';
import { idSchema } from '../schema/common.ts';
import {
  type ContentDocument,
  readContentReport,
  readFrontMatter,
} from '../text/read-content-report.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** A content report with its name in the atlas. */
export interface ContentReport extends ContentDocument {
  /** `<province folder>-<file name without .md>`, unique. */
  id: string;
  /** Path for messages, such as `content/reports/guangdong/congtang-2019.md`. */
  file: string;
}

/** What a folder of reports gave. */
export interface LoadedReports {
  /** In id order. */
  reports: ContentReport[];
  /** In file order; errors belong to reports that are left out. */
  problems: Problem[];
}

/** The end of a file beside a repaired report that holds its text as it was before the repair. */
export const ORIGINAL_ENDING = '.original.txt';

/**
 * Loads `<root>/reports/<province>/<name>.md`. A bad file never stops the others.
 * @param root the content folder
 * @param label how messages name that folder, e.g. `content`
 */
export function loadReports(root: string, label: string, vocabulary: Vocabulary): LoadedReports {
  const { read, problems, originals } = readEach(root, label, (file, text) =>
    readContentReport(file, text, vocabulary),
  );
  const reports = read.map((report) => {
    const original = originals.get(originalOf(report.file));
    const text = original === undefined ? null : readContentFile(original, originalOf(report.file));
    const fault = findOriginalFault(report, text);
    if (fault !== null) problems.push(fault);
    const document = {
      ...report.document,
      original: typeof text === 'string' ? maskPersonalData(text, vocabulary).text : null,
    };
    return { ...report, document };
  });
  return {
    reports: reports.sort((a, b) => compareText(a.id, b.id)),
    problems: problems.sort(compareProblems),
  };
}

/** The path of the text as it was, beside that of its report. */
export function originalOf(reportFile: string): string {
  return reportFile.replace(/\.md$/u, ORIGINAL_ENDING);
}

/** What is wrong with the copy of the original text; a digest is told in other words and needs none. */
function findOriginalFault(
  { file, frontMatter }: ContentReport,
  original: string | Problem | null,
): Problem | null {
  if (original !== null && typeof original !== 'string') return original;
  const isRepaired = frontMatter.repair !== null;
  if (original === null)
    return isRepaired && frontMatter.coverage === 'full'
      ? fileFault(
          file,
          'the text is repaired, and no copy of the original is kept',
          `put the text as it was into ${originalOf(file)}, as \`npm run ingest\` does`,
        )
      : null;
  if (!isRepaired)
    return fileFault(
      originalOf(file),
      'the report beside it is not repaired',
      'remove this file, or state the repair in the front matter of the report',
    );
  return original.trim() === ''
    ? fileFault(originalOf(file), 'file is empty', 'put the text as it was into it')
    : null;
}

/**
 * Faults of reports that show without a vocabulary, in file order: for the message when the vocabulary has faults too.
 * @param root the content folder
 * @param label how messages name that folder, e.g. `content`
 */
export function findReportFaults(root: string, label: string): Problem[] {
  return readEach(root, label, readFrontMatter).problems;
}

type Named<T> = T & Pick<ContentReport, 'id' | 'file'>;

function readEach<T extends object>(
  root: string,
  label: string,
  readReport: (file: string, text: string) => T | { problems: Problem[] },
): { read: Named<T>[]; problems: Problem[]; originals: ReadonlyMap<string, string> } {
  const problems: Problem[] = [];
  const read: Named<T>[] = [];
  const fileOfId = new Map<string, string>();
  const { files, originals } = listReportFiles(root, label, problems);
  for (const { path, file, id } of files) {
    const taken = fileOfId.get(id);
    if (taken !== undefined) {
      problems.push(fileFault(file, `report id "${id}" is taken`, `rename this file or ${taken}`));
      continue;
    }
    fileOfId.set(id, file);
    const text = readContentFile(path, file);
    if (typeof text !== 'string') {
      problems.push(text);
      continue;
    }
    const result = readReport(file, text);
    if ('problems' in result) problems.push(...result.problems);
    else read.push({ id, file, ...result });
  }
  return { read, problems: problems.sort(compareProblems), originals };
}

interface ReportFile {
  /** Where it is read from. */
  path: string;
  file: string;
  id: string;
}

/** Files that can be reports, in path order, and copies of their originals; everything else is named, hidden files apart. */
function listReportFiles(
  root: string,
  label: string,
  problems: Problem[],
): {
  files: ReportFile[];
  /** Where a copy is read from, by its path for messages. */
  originals: Map<string, string>;
} {
  const files: ReportFile[] = [];
  const originals = new Map<string, string>();
  const top = `${label}/reports`;
  for (const province of listFolder(join(root, 'reports'), top, problems)) {
    const folder = `${top}/${province.name}`;
    if (province.isSymbolicLink()) problems.push(linkFault(folder));
    else if (!province.isDirectory())
      problems.push(
        fileFault(folder, 'file stands outside a province folder', `move it to ${top}/<province>/`),
      );
    else {
      const entries = listFolder(join(root, 'reports', province.name), folder, problems);
      const names = new Set(entries.map(({ name }) => name));
      for (const entry of entries) {
        const file = `${folder}/${entry.name}`;
        const isOriginal = entry.isFile() && entry.name.endsWith(ORIGINAL_ENDING);
        if (isOriginal && names.has(entry.name.replace(ORIGINAL_ENDING, '.md'))) {
          originals.set(file, join(root, 'reports', province.name, entry.name));
          continue;
        }
        const fault = findNameFault(entry, file);
        if (fault !== null) {
          problems.push(fault);
          continue;
        }
        const id = `${province.name}-${entry.name.slice(0, -'.md'.length)}`;
        if (idSchema.safeParse(id).success)
          files.push({ path: join(root, 'reports', province.name, entry.name), file, id });
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
  return { files, originals };
}

function listFolder(path: string, file: string, problems: Problem[]): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => !entry.name.startsWith('.'))
      .sort((a, b) => compareText(a.name, b.name));
  } catch (error) {
    problems.push(unreadable(file, error));
    return [];
  }
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
