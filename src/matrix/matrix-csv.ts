/** The filtered matrix for a spreadsheet: one row per row, one column per column, all pages. */
import { writeCsv } from '../export/csv.ts';
import { fillIn } from '../i18n/fill-in.ts';
import { columnName, rowName, yearsOfStatements } from './matrix-table.ts';
import type { MatrixState } from './matrix-state.ts';
import { chooseMatrix, type MatrixIndex, type RowFilter } from './matrix-view.ts';
import type { MatrixWords } from './matrix-words.ts';

/** @returns the table with state and years in each filled cell, e.g. `已开展（2019、2021）`; others are empty */
export function matrixCsv(
  index: MatrixIndex,
  state: MatrixState,
  filter: RowFilter,
  words: MatrixWords,
): string {
  const { data } = index;
  const { rows, columns, cellAt } = chooseMatrix(index, state, filter);
  const { csv, place, report } = words.t;
  const header = [
    csv.id,
    data.kind === 'sections' ? report : place,
    csv.province,
    csv.level,
    csv.reports,
    csv.coverage,
    ...columns.flatMap((column) => {
      const attributes = data.columns[column];
      return attributes === undefined ? [] : [columnName(words, attributes)];
    }),
  ];
  const lines = rows.flatMap((row) => {
    const attributes = data.rows[row];
    if (attributes === undefined) return [];
    const { id, province, level, reports, coverage } = attributes;
    const cells = columns.map((column) => {
      const cell = cellAt(row, column);
      if (cell === null) return '';
      const years = yearsOfStatements(data, cell.statements, words);
      const text = words.states[cell.state]?.full ?? cell.state;
      return text + fillIn(csv.inBrackets, { years });
    });
    const head = [
      id,
      rowName(words, attributes),
      province,
      words.levels[level],
      reports,
      words.coverages[coverage],
    ];
    return [[...head, ...cells]];
  });
  return writeCsv(header, lines);
}
