/** Whether a site is large: then single things have pages in Chinese alone and share files, so that hosts which count files take it. */
import { contentRoot } from './content-root.ts';
import { listReportFiles } from './report-files-fs.ts';

/** More reports than this make a site large unless told otherwise: at some 1,500 one with all pages passes 20,000 files. */
export const LARGE_ABOVE = 1_000;

/** Content folder → its number of report files; every page asks. */
const counted = new Map<string, number>();

/**
 * ATLAS_LARGE of the environment decides, 1 or 0; when it is neither, the number of report files does.
 * @param root the content folder
 */
export function isLargeSite(root = contentRoot()): boolean {
  const told = process.env['ATLAS_LARGE'];
  if (told === '1' || told === '0') return told === '1';
  const count = counted.get(root) ?? listReportFiles(root, 'content').files.length;
  counted.set(root, count);
  return count > LARGE_ABOVE;
}
