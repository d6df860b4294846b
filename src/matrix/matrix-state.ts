/** What the reader has chosen in the matrix, as the address holds it; filters of rows are the facet panel's. */

/** Order of rows and, within a page, of columns. */
export const MATRIX_ORDERS = ['region', 'similar'] as const;
export type MatrixOrder = (typeof MATRIX_ORDERS)[number];

/** The choice beside the filters. */
export interface MatrixState {
  order: MatrixOrder;
  /** Domain or level of the columns; null for all. */
  group: string | null;
  /** Page of rows and of columns, from 1. */
  page: number;
  columns: number;
  /** Ids of the row and the column of the open cell. */
  cell: { row: string; column: string } | null;
}

/** Address parameters that belong to the matrix. */
const NAMES = ['order', 'group', 'page', 'columns', 'cell'] as const;
/** Between the ids of row and column; ids have letters, digits and hyphens only. */
const SEPARATOR = '~';

/** Reads the address; what makes no sense is as if absent. */
export function readMatrixState(parameters: URLSearchParams): MatrixState {
  const order = MATRIX_ORDERS.find((each) => each === parameters.get('order')) ?? 'region';
  const [row = '', column = ''] = (parameters.get('cell') ?? '').split(SEPARATOR);
  return {
    order,
    group: parameters.get('group'),
    page: pageOf(parameters.get('page')),
    columns: pageOf(parameters.get('columns')),
    cell: row === '' || column === '' ? null : { row, column },
  };
}

/** The address for a choice; other parameters of `current` stay, and what is as usual is left out. */
export function writeMatrixState(state: MatrixState, current: URLSearchParams): URLSearchParams {
  const parameters = new URLSearchParams(current);
  for (const name of NAMES) parameters.delete(name);
  if (state.order !== 'region') parameters.set('order', state.order);
  if (state.group !== null) parameters.set('group', state.group);
  if (state.page > 1) parameters.set('page', String(state.page));
  if (state.columns > 1) parameters.set('columns', String(state.columns));
  if (state.cell !== null)
    parameters.set('cell', `${state.cell.row}${SEPARATOR}${state.cell.column}`);
  return parameters;
}

function pageOf(text: string | null): number {
  const page = Number(text);
  return Number.isInteger(page) && page > 0 ? page : 1;
}
