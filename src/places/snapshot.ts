/** The division-code snapshot as a file: one place a line, `code<TAB>name`, in code order. */
import { compareText, type Problem } from '../errors.ts';

/** A row of the snapshot. */
export interface SnapshotRow {
  /** 6 digits down to the county, 9 for towns. */
  code: string;
  name: string;
}

/** Names of rows that group others and are no place: 市辖区, 省直辖县级行政区划 … */
const GROUP_NAME = /^(?:市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/u;

/**
 * Writes rows as a snapshot file: codes filled up to six digits, grouping rows and repeated codes left out.
 * @param rows codes of 2, 4, 6 or 9 digits, in any order
 * @param note what the rows are and where they come from; becomes the first line
 */
export function formatSnapshot(rows: readonly SnapshotRow[], note: string): string {
  const byCode = new Map<string, string>();
  for (const { code, name } of rows) {
    if (GROUP_NAME.test(name)) continue;
    const full = code.padEnd(6, '0');
    // 中山市 and its like are listed as a city and once more as their own only county.
    if (!byCode.has(full)) byCode.set(full, name.trim());
  }
  const lines = [...byCode].sort((a, b) => compareText(a[0], b[0]));
  return `# ${note}\n${lines.map(([code, name]) => `${code}\t${name}\n`).join('')}`;
}

/**
 * Reads a snapshot file.
 * @param file path for messages
 * @returns the rows in file order; a faulty line is left out and named in `problems`
 */
export function parseSnapshot(
  file: string,
  text: string,
): { rows: SnapshotRow[]; problems: Problem[] } {
  const rows: SnapshotRow[] = [];
  const problems: Problem[] = [];
  let previous = '';
  // Editors on Windows end lines with \r\n.
  for (const [index, line] of text.split(/\r?\n/u).entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const [code = '', name = '', ...rest] = line.split('\t');
    const fault = (message: string, hint: string) =>
      problems.push({ file, line: index + 1, column: 1, message, hint, severity: 'error' });
    if (!/^(?:\d{6}|\d{9})$/.test(code) || name === '' || rest.length > 0)
      fault(`found ${JSON.stringify(line)}`, 'expected a code of 6 or 9 digits, a tab and a name');
    else if (code <= previous)
      fault(`code ${code} does not come after ${previous}`, 'keep the lines in code order');
    else {
      rows.push({ code, name });
      previous = code;
    }
  }
  return { rows, problems };
}
