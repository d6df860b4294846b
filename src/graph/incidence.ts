/** Which rows have which columns (places and practices, say): the two-sided network behind every projection. */
import { compareText } from '../errors.ts';

/** A binary matrix by its rows and its columns; every row and every column has at least one entry. */
export interface Incidence {
  /** Node keys, sorted. */
  rows: readonly string[];
  columns: readonly string[];
  /** Row index → its column indices, ascending. */
  columnsOfRow: readonly (readonly number[])[];
  /** Column index → its row indices, ascending. */
  rowsOfColumn: readonly (readonly number[])[];
}

/** Puts pairs of row and column key into order; a pair given twice counts once. */
export function createIncidence(
  pairs: Iterable<readonly [row: string, column: string]>,
): Incidence {
  const columnSets = new Map<string, Set<string>>();
  const columnKeys = new Set<string>();
  for (const [row, column] of pairs) {
    columnKeys.add(column);
    const columns = columnSets.get(row) ?? new Set();
    columnSets.set(row, columns.add(column));
  }
  const rows = [...columnSets.keys()].sort(compareText);
  const columns = [...columnKeys].sort(compareText);
  const indexOf = new Map(columns.map((key, index) => [key, index] as const));
  const rowsOfColumn: number[][] = columns.map(() => []);
  const columnsOfRow = rows.map((row, rowIndex) => {
    const indices = [...(columnSets.get(row) ?? [])].map((key) => indexOf.get(key) ?? 0);
    indices.sort((a, b) => a - b);
    for (const index of indices) rowsOfColumn[index]?.push(rowIndex);
    return indices;
  });
  return { rows, columns, columnsOfRow, rowsOfColumn };
}

/** The same network seen from the other side. */
export function transpose({ rows, columns, columnsOfRow, rowsOfColumn }: Incidence): Incidence {
  return { rows: columns, columns: rows, columnsOfRow: rowsOfColumn, rowsOfColumn: columnsOfRow };
}

/** Inverse document frequency of each column, ln(N / n): 0 for what every row has (Spärck Jones 1972). */
export function inverseDocumentFrequencies({ rows, rowsOfColumn }: Incidence): number[] {
  return rowsOfColumn.map(({ length }) => Math.log(rows.length / length));
}
