/** The part of a matrix that is on the screen: filtered, ordered and cut into pages. */
import { combinePractice, combineRelation } from '../graph/combined-status.ts';
import type { FacetValues } from '../page-data/facets.ts';
import type { MatrixColumn, MatrixData, MatrixRow } from './matrix-data.ts';
import type { PracticeStatus } from '../schema/extraction.ts';
import type { MatrixState } from './matrix-state.ts';
import { readRegulationState, regulationState } from './matrix-states.ts';

/** Rows and columns of one page. */
export const ROWS_PER_PAGE = 50;
export const COLUMNS_PER_PAGE = 20;

/** One filled cell. */
export interface MatrixCell {
  /** What its reports come to together. */
  state: string;
  /** Indices of its statements, oldest report first. */
  statements: number[];
}

/** A column with how many of the rows that pass the filters have it, on whatever page. */
export interface ShownColumn extends MatrixColumn {
  rows: number;
}

/** One page of the matrix. */
export interface MatrixView {
  columns: ShownColumn[];
  rows: { row: MatrixRow; cells: (MatrixCell | null)[] }[];
  page: number;
  pages: number;
  columnPage: number;
  columnPages: number;
  /** Rows that pass the filters, and columns of the chosen group. */
  totalRows: number;
  totalColumns: number;
}

/** What the facet panel lets through. */
export interface RowFilter {
  /** Whether a row passes. */
  isShown: (row: number) => boolean;
  /** Years whose reports count; empty for all, undated ones too. */
  years: readonly number[];
}

/** Lets everything through. */
export const ALL_ROWS: RowFilter = { isShown: () => true, years: [] };

/** Looks up the cells of a matrix. */
export interface MatrixIndex {
  data: MatrixData;
  /** Row → column → statement indices. */
  statementsOfRow: ReadonlyMap<number, number[]>[];
}

/** Prepares lookups; made once for a matrix. */
export function indexMatrix(data: MatrixData): MatrixIndex {
  const statementsOfRow = data.rows.map(() => new Map<number, number[]>());
  for (const [statement, row] of data.statements.row.entries()) {
    const cells = statementsOfRow[row];
    const column = data.statements.column[statement] ?? -1;
    const cell = cells?.get(column);
    if (cell === undefined) cells?.set(column, [statement]);
    else cell.push(statement);
  }
  return { data, statementsOfRow };
}

/** One page; page numbers beyond the last become the last. */
export function viewMatrix(index: MatrixIndex, state: MatrixState, filter: RowFilter): MatrixView {
  const { rows, columns, cellAt } = chooseMatrix(index, state, filter);
  const [rowsHere, page, pages] = cutPage(rows, state.page, ROWS_PER_PAGE);
  const [mostShared, columnPage, columnPages] = cutPage(columns, state.columns, COLUMNS_PER_PAGE);
  const columnsHere = state.order === 'similar' ? bySimilarity(index, mostShared) : mostShared;
  const { data } = index;
  return {
    columns: columnsHere.flatMap((column) => {
      const attributes = data.columns[column];
      const count = rows.filter((row) => cellAt(row, column) !== null).length;
      return attributes === undefined ? [] : [{ ...attributes, rows: count }];
    }),
    rows: rowsHere.flatMap((row) => {
      const attributes = data.rows[row];
      const cells = columnsHere.map((column) => cellAt(row, column));
      return attributes === undefined ? [] : [{ row: attributes, cells }];
    }),
    page,
    pages,
    columnPage,
    columnPages,
    totalRows: rows.length,
    totalColumns: columns.length,
  };
}

/** Row and column indices that filters and group let through, in order, and the cells where they cross. */
export function chooseMatrix(
  { data, statementsOfRow }: MatrixIndex,
  { order, group }: Pick<MatrixState, 'order' | 'group'>,
  { isShown, years }: RowFilter,
): {
  rows: number[];
  columns: number[];
  cellAt: (row: number, column: number) => MatrixCell | null;
} {
  const all = order === 'similar' ? data.similar.rows : data.rows.map((_, row) => row);
  const columns = data.columns
    .map((_, column) => column)
    .filter((column) => group === null || data.columns[column]?.group === group);
  const { from, to, state } = data.statements;
  const counts = (statement: number) =>
    years.length === 0 ||
    years.some((year) => (from[statement] ?? 0) <= year && year <= (to[statement] ?? 0));
  const cellAt = (row: number, column: number): MatrixCell | null => {
    const statements = (statementsOfRow[row]?.get(column) ?? []).filter(counts);
    if (statements.length === 0) return null;
    const states = statements.map((statement) => data.states[state[statement] ?? -1] ?? '');
    return { state: combineStates(data.kind, states), statements };
  };
  return { rows: all.filter(isShown), columns, cellAt };
}

/** The same columns, those with the same rows side by side. */
function bySimilarity({ data }: MatrixIndex, columns: readonly number[]): number[] {
  const chosen = new Set(columns);
  return data.similar.columns.filter((column) => chosen.has(column));
}

function cutPage(
  items: readonly number[],
  wanted: number,
  size: number,
): [items: number[], page: number, pages: number] {
  const pages = Math.max(1, Math.ceil(items.length / size));
  const page = Math.min(wanted, pages);
  return [items.slice((page - 1) * size, page * size), page, pages];
}

/** What the states of a cell come to, oldest report first, at least one. */
function combineStates(kind: MatrixData['kind'], states: readonly string[]): string {
  if (kind === 'practices') return combinePractice(states as PracticeStatus[]);
  if (kind === 'sections') return states.at(-1) ?? '';
  const { relation, status } = combineRelation(states.map(readRegulationState));
  return regulationState(relation, status);
}

/** What the facet panel filters a row by. */
export function rowFacets({ province, level, years, coverage }: MatrixRow): FacetValues {
  return {
    province: province === null ? [] : [province],
    level: [level],
    year: years.map(String),
    coverage: [coverage],
  };
}
