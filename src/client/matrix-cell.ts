/** The dialog of a cell of the matrix: what each report says, with its sentences. */
import type { ReportStatement } from '../export/report-statements.ts';
import {
  columnLang,
  columnName,
  rowName,
  statementPath,
  yearsOfStatements,
} from '../matrix/matrix-table.ts';
import type { MatrixState } from '../matrix/matrix-state.ts';
import { chooseMatrix, type MatrixIndex, type RowFilter } from '../matrix/matrix-view.ts';
import type { MatrixWords } from '../matrix/matrix-words.ts';
import type { MistakeLinks } from '../page-data/mistake-link.ts';
import { anchorPath } from '../page-data/paths.ts';
import { element, required } from './elements.ts';
import type { ThingSource } from './thing-source.ts';
import { mistakeLink } from './mistake-link.ts';

/** What the dialog needs of its page. */
export interface CellDialogContext {
  words: MatrixWords;
  href: (path: string) => string;
  /** What each report states. */
  statements: ThingSource<ReportStatement[]>;
  mistakes: MistakeLinks;
  /** Called when the reader closes the dialog. */
  leave: () => void;
}

/** Opens and closes the dialog. */
export interface CellDialog {
  open: (cell: NonNullable<MatrixState['cell']>, filter: RowFilter) => Promise<void>;
  close: () => void;
}

/** Takes over the dialog of the page. */
export function createCellDialog(index: MatrixIndex, context: CellDialogContext): CellDialog {
  const dialog = required('matrix-cell', HTMLDialogElement);
  const { words, href } = context;
  const { data } = index;
  let opened = '';
  dialog.addEventListener('close', () => {
    opened = '';
    context.leave();
  });
  dialog.addEventListener('click', ({ target }) => {
    // Outside of its box the dialog itself is hit.
    if (target === dialog) dialog.close();
  });
  return {
    close: () => {
      if (dialog.open) dialog.close();
    },
    open: async (cell, filter) => {
      const key = `${cell.row}~${cell.column}`;
      const row = data.rows.findIndex(({ id }) => id === cell.row);
      const column = data.columns.findIndex(({ id }) => id === cell.column);
      const [rowThere, columnThere] = [data.rows[row], data.columns[column]];
      const { cellAt } = chooseMatrix(index, { order: 'region', group: null }, filter);
      const found = cellAt(row, column);
      if (opened === key || rowThere === undefined || columnThere === undefined || found === null)
        return;
      opened = key;
      const close = element('button', { type: 'button' }, words.t.close);
      close.addEventListener('click', () => {
        dialog.close();
      });
      const name = columnName(words, columnThere);
      const title = element('h2', { id: 'matrix-cell-title' });
      title.append(
        element('a', { href: href(rowThere.path) }, rowName(words, rowThere)),
        ' · ',
        columnThere.path === null
          ? name
          : element(
              'a',
              { href: href(columnThere.path), lang: columnLang(words, columnThere) },
              name,
            ),
      );
      const parts = found.statements.map((statement) => {
        const state = words.states[data.states[data.statements.state[statement] ?? 0] ?? ''];
        const years = yearsOfStatements(data, [statement], words);
        const heading = element('h3', {}, `${years} ${state?.sign ?? ''} ${state?.full ?? ''}`);
        const sentences = element('div', {}, element('p', {}, words.t.loading));
        return { statement, heading, sentences };
      });
      dialog.replaceChildren(
        title,
        ...parts.flatMap(({ heading, sentences }) => [heading, sentences]),
        element('p', { class: 'close' }, close),
      );
      if (!dialog.open) dialog.showModal();
      await Promise.all(
        parts.map(async ({ statement, sentences }) => {
          const report = data.reports[data.statements.report[statement] ?? -1] ?? '';
          const path = statementPath(data, statement);
          sentences.replaceChildren(...(await quotes(report, columnThere.key, path, context)));
        }),
      );
    },
  };
}

/**
 * The sentences in which a report states something, each once, with the telling words marked.
 * @param target key of the column
 * @param path site path of the first proof, offered when the sentences cannot be loaded
 */
async function quotes(
  report: string,
  target: string,
  path: string,
  { statements, words, href, mistakes }: CellDialogContext,
): Promise<HTMLElement[]> {
  let stated: ReportStatement[];
  try {
    stated = await statements.of(report);
  } catch (error) {
    console.error(error);
    const link = element('a', { href: href(path) }, words.t.open);
    return [element('p', { role: 'alert' }, `${words.t.failed} `, link)];
  }
  const sentences = stated
    .filter((statement) => statement.target === target)
    .flatMap((statement) => statement.sentences);
  const distinct = new Map(sentences.toReversed().map((entry) => [entry.sentence, entry]));
  return [...distinct.values()].reverse().map(({ id, quote, sentence }) => {
    const at = sentence.indexOf(quote);
    const link = element(
      'a',
      { class: 'to-report', href: href(anchorPath(report, id)), lang: words.lang },
      words.t.open,
    );
    return element(
      'blockquote',
      { class: 'sentence-quote', lang: 'zh-CN' },
      sentence.slice(0, at),
      element('mark', {}, quote),
      sentence.slice(at + quote.length),
      link,
      mistakeLink(mistakes, report, id),
    );
  });
}
