/** Comma-separated values that open in a spreadsheet as what they are. */
import type { Run } from './runs.ts';
import { between, writeRuns, type TextInRuns } from './text-in-runs.ts';

export type CsvValue = string | number | boolean | null;

// What spreadsheets take for a formula: =SUM(A1), +1, -1+2, @SUM(A1), also full-width as Chinese settings do, or one behind a tab or line end.
const FORMULA_START = /^[=+\-@＝＋－＠\t\r\n]/u;
// What a field must be quoted for.
const SPECIAL = /[",\r\n]/u;

/**
 * Writes rows after RFC 4180, lines ending in CRLF. Text that a spreadsheet would run as a formula gets a `'` in
 * front (OWASP, "CSV Injection"); numbers stay numbers. Null is an empty field.
 */
export function writeCsv(header: readonly string[], rows: Iterable<readonly CsvValue[]>): string {
  return [...csvLines(header, rows)].join('');
}

/** The same line by line, each with its end. */
export function* csvLines(
  header: readonly string[],
  rows: Iterable<readonly CsvValue[]>,
): Generator<string> {
  yield writeLine(header);
  for (const row of rows) yield writeLine(row);
}

/** A table run by run. */
export function csvRuns(
  header: readonly string[],
  runs: Iterable<Run<readonly CsvValue[]>>,
): TextInRuns {
  return between(() => [writeLine(header)], writeRuns(runs, writeLine));
}

const writeLine = (row: readonly CsvValue[]) => `${row.map(writeField).join(',')}\r\n`;

function writeField(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const text = FORMULA_START.test(value) ? `'${value}` : value;
  return SPECIAL.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
