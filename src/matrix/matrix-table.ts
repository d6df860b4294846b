/** One page of a matrix as a table, the same from the build and in the browser. */
import type { Element } from 'hast';
import { fillIn } from '../i18n/fill-in.ts';
import { formatYears } from '../i18n/year-span.ts';
import { h } from '../markup/tree.ts';
import { anchorPath, reportPath, sentenceAnchor } from '../page-data/paths.ts';
import type { MatrixData, MatrixRow } from './matrix-data.ts';
import type { MatrixCell, MatrixView, ShownColumn } from './matrix-view.ts';
import type { MatrixWords } from './matrix-words.ts';

/** What the table needs beside the view. */
export interface MatrixContext {
  data: MatrixData;
  words: MatrixWords;
  /** Address of a site path. */
  href: (path: string) => string;
}

/** The table with its caption, row and column heads. */
export function matrixTable(view: MatrixView, context: MatrixContext): Element {
  const { t, kind } = context.words;
  const caption = fillIn(t.caption, {
    kind: t.kinds[kind],
    rows: view.totalRows,
    columns: view.totalColumns,
  });
  const corner = kind === 'sections' ? t.report : t.place;
  return h(
    'table',
    { class: 'matrix' },
    h('caption', { class: 'visually-hidden' }, caption),
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        h('th', { scope: 'col', class: 'corner' }, corner),
        ...view.columns.map((column) => columnHead(column, view.totalRows, context)),
      ),
    ),
    h(
      'tbody',
      {},
      ...view.rows.map(({ row, cells }) =>
        h(
          'tr',
          {},
          rowHead(row, context),
          ...cells.map((cell, index) => cellOf(row, view.columns[index], cell, context)),
        ),
      ),
    ),
  );
}

/** What a column is called in the language of the page. */
export function columnName(
  { english, sections }: MatrixWords,
  { label, labelEn, id }: Pick<ShownColumn, 'label' | 'labelEn' | 'id'>,
): string {
  return sections[id] ?? (english && labelEn !== null ? labelEn : label);
}

/** What a row is called in the language of the page. */
export function rowName(
  { english }: MatrixWords,
  { label, labelEn }: Pick<MatrixRow, 'label' | 'labelEn'>,
): string {
  return english ? labelEn : label;
}

/** Language of a column's name, where it is not that of the page. */
export function columnLang(
  { english, sections }: MatrixWords,
  { labelEn, id }: Pick<ShownColumn, 'labelEn' | 'id'>,
): string | undefined {
  return english && labelEn === null && sections[id] === undefined ? 'zh-CN' : undefined;
}

/** Years of some statements, e.g. `2019、2021–2022`; the word for undated ones where no year is stated. */
export function yearsOfStatements(
  { statements: { from, to } }: MatrixData,
  indices: readonly number[],
  words: Pick<MatrixWords, 'undated' | 'listSeparator'>,
): string {
  const spans = indices.map((index) => {
    const [first, last] = [from[index] ?? 0, to[index] ?? 0];
    return first === 0 ? words.undated : formatYears(first, last);
  });
  return [...new Set(spans)].join(words.listSeparator);
}

/** Site path of a statement's first proof. */
export function statementPath({ kind, reports, statements }: MatrixData, index: number): string {
  const report = reports[statements.report[index] ?? -1] ?? '';
  const [start, end] = [statements.start[index] ?? -1, statements.end[index] ?? -1];
  if (start < 0) return reportPath(report);
  const anchor = kind === 'sections' ? sentenceAnchor(start) : `${report}-${start}-${end}`;
  return anchorPath(report, anchor);
}

function columnHead(column: ShownColumn, rows: number, { words, href }: MatrixContext): Element {
  const name = columnName(words, column);
  // The style sheet cuts what is too long; the title has it whole.
  const label =
    column.path === null
      ? h('span', {}, name)
      : h('a', { href: href(column.path), title: name, lang: columnLang(words, column) }, name);
  const count = h('span', { class: 'count' }, `${column.rows}/${rows}`);
  return h('th', { scope: 'col' }, h('div', { class: 'upright' }, label), count);
}

function rowHead(row: MatrixRow, { words, href }: MatrixContext): Element {
  const { t, coverages, kind } = words;
  const note =
    kind === 'sections'
      ? `${row.years.join(words.listSeparator) || words.undated} · ${coverages[row.coverage]}`
      : fillIn(t.rowNote, { n: row.reports, coverage: coverages[row.coverage] });
  return h(
    'th',
    { scope: 'row' },
    h('a', { href: href(row.path) }, rowName(words, row)),
    h('span', { class: 'soft' }, note),
  );
}

function cellOf(
  row: MatrixRow,
  column: ShownColumn | undefined,
  cell: MatrixCell | null,
  { data, words, href }: MatrixContext,
): Element {
  if (cell === null || column === undefined) return h('td', {});
  const state = words.states[cell.state] ?? { sign: '', word: cell.state, full: cell.state };
  const name = columnName(words, column);
  const lang = columnLang(words, column);
  // The name of a document may be Chinese amid English words.
  const [before = '', after = ''] = fillIn(words.t.cell, {
    row: rowName(words, row),
    column: '{column}',
    state: state.full,
    years: yearsOfStatements(data, cell.statements, words),
  }).split('{column}');
  const label =
    lang === undefined ? [before + name + after] : [before, h('span', { lang }, name), after];
  return h(
    'td',
    { class: `state-${cell.state}` },
    h(
      'a',
      {
        // The latest report is the one that a reader wants to see first.
        href: href(statementPath(data, cell.statements.at(-1) ?? -1)),
        'data-cell': `${row.id}~${column.id}`,
        title: lang === undefined ? before + name + after : undefined,
      },
      h('span', { 'aria-hidden': 'true' }, state.sign),
      `${state.word} `,
      h('span', { class: 'visually-hidden' }, ...label),
    ),
  );
}
