/** The matrix page: filters, order and pages of the table, sentences of a cell, and the table as a file. */
import { fillIn } from '../i18n/fill-in.ts';
import type { MatrixData } from '../matrix/matrix-data.ts';
import { matrixCsv } from '../matrix/matrix-csv.ts';
import { readMatrixState, writeMatrixState, type MatrixState } from '../matrix/matrix-state.ts';
import { matrixTable } from '../matrix/matrix-table.ts';
import {
  ALL_ROWS,
  indexMatrix,
  rowFacets,
  viewMatrix,
  type MatrixView,
  type RowFilter,
} from '../matrix/matrix-view.ts';
import type { MatrixWords } from '../matrix/matrix-words.ts';
import type { MistakeLinks } from '../page-data/mistake-link.ts';
import { element, required } from './elements.ts';
import { connectFacetPanel } from './facet-panel.ts';
import { createCellDialog } from './matrix-cell.ts';
import { pageAddress } from './page-address.ts';
import { saveText } from './save-text.ts';
import { ThingSource } from './thing-source.ts';
import { toDom } from './to-dom.ts';

const frame = required('matrix', HTMLElement);
const status = required('matrix-status', HTMLElement);
const pager = required('matrix-pages', HTMLElement);
const words = JSON.parse(frame.dataset['words'] ?? '{}') as MatrixWords;
const pages = frame.dataset['pages'] ?? '/';
const href = (path: string) => pageAddress(pages, path);

async function start(): Promise<void> {
  const response = await fetch(frame.dataset['source'] ?? '');
  const data = (await response.json()) as MatrixData;
  const index = indexMatrix(data);
  let filter: RowFilter = ALL_ROWS;
  let drawn = '';

  const state = () => readMatrixState(new URLSearchParams(location.search));
  const change = (to: Partial<MatrixState>) => {
    const next = { ...state(), ...to };
    const search = writeMatrixState(next, new URLSearchParams(location.search)).toString();
    history.pushState({ inPage: true }, '', search === '' ? location.pathname : `?${search}`);
    show();
  };
  const dialog = createCellDialog(index, {
    words,
    href,
    statements: new ThingSource(frame.dataset['statements'] ?? '{}'),
    mistakes: JSON.parse(frame.dataset['mistakes'] ?? '{}') as MistakeLinks,
    leave: () => {
      // A cell opened from the table is one step back; one that came with the address is taken out of it.
      if (state().cell === null) return;
      const { inPage } = (history.state ?? {}) as { inPage?: boolean };
      if (inPage === true) history.back();
      else change({ cell: null });
    },
  });

  /** Writes the table anew when it would differ: focus stays where it is when a cell opens or closes. */
  const show = () => {
    const current = state();
    const { cell, ...rest } = current;
    const shown = data.rows.map((_, row) => (filter.isShown(row) ? 1 : 0)).join('');
    const key = JSON.stringify([rest, shown, filter.years]);
    if (key !== drawn) {
      drawn = key;
      const view = viewMatrix(index, current, filter);
      frame.replaceChildren(toDom(matrixTable(view, { data, words, href })));
      writePager(view, change);
    }
    if (cell === null) dialog.close();
    else void dialog.open(cell, filter);
  };

  frame.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element))
      return;
    const link = event.target.closest<HTMLElement>('a[data-cell]');
    const [row = '', column = ''] = (link?.dataset['cell'] ?? '').split('~');
    // A section needs no sentence: its link leads to it.
    if (link === null || data.kind === 'sections') return;
    event.preventDefault();
    change({ cell: { row, column } });
  });
  required('matrix-download', HTMLButtonElement).addEventListener('click', () => {
    saveText(`matrix-${data.kind}.csv`, 'text/csv', matrixCsv(index, state(), filter, words));
  });
  const panel = document.querySelector<HTMLFormElement>('form[data-facets-for="matrix"]');
  if (panel === null) throw new Error('the page has no facet panel for the matrix');
  connectFacetPanel(panel, {
    rows: () =>
      data.rows.map((row) => ({ values: rowFacets(row), label: `${row.label} ${row.labelEn}` })),
    show: (visible, selection) => {
      const years = (selection['year'] ?? []).map(Number);
      filter = { isShown: (row) => visible[row] === true, years };
      show();
    },
    resets: ['page', 'columns', 'cell'],
  });
}

function writePager(view: MatrixView, change: (to: Partial<MatrixState>) => void): void {
  const { t } = words;
  const turn = (label: string, sign: string, isThere: boolean, to: Partial<MatrixState>) => {
    const button = element('button', { type: 'button', 'aria-label': label }, sign);
    button.disabled = !isThere;
    button.addEventListener('click', () => {
      change(to);
    });
    return button;
  };
  const group = (
    [template, previous, next]: readonly [string, string, string],
    page: number,
    last: number,
    to: (page: number) => Partial<MatrixState>,
  ) =>
    element(
      'span',
      {},
      turn(previous, '‹', page > 1, to(page - 1)),
      fillIn(template, { page, pages: last }),
      turn(next, '›', page < last, to(page + 1)),
    );
  const groups: HTMLElement[] = [];
  const { rowPages, columnPages } = t;
  if (view.pages > 1)
    groups.push(
      group([rowPages, t.previousRows, t.nextRows], view.page, view.pages, (page) => ({ page })),
    );
  if (view.columnPages > 1)
    groups.push(
      group(
        [columnPages, t.previousColumns, t.nextColumns],
        view.columnPage,
        view.columnPages,
        (columns) => ({ columns }),
      ),
    );
  pager.replaceChildren(...groups);
}

start().catch((error: unknown) => {
  status.textContent = words.t.failed;
  console.error(error);
});
