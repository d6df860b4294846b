/** A comparison as tables, the same from the build and in the browser. */
import type { Element } from 'hast';
import type { YearSpan } from '../graph/node-attributes.ts';
import { fillIn } from '../i18n/fill-in.ts';
import { entityName, entityNameLang } from '../i18n/entity-name.ts';
import { formatQuantity } from '../i18n/quantity.ts';
import { formatYears } from '../i18n/year-span.ts';
import { h, type Child } from '../markup/tree.ts';
import type {
  ComparedColumn,
  Comparison,
  ComparisonRow,
  MetricCell,
  MetricRow,
  PracticeCell,
  Proof,
  RegulationCell,
  RowGroup,
} from './comparison.ts';
import type { ComparisonWords } from './comparison-words.ts';

/** What the tables need beside the comparison. */
export interface ComparisonContext {
  words: ComparisonWords;
  /** Address of a site path. */
  href: (path: string) => string;
}

/** What a column is called: the place, with the year when one is chosen. */
export function columnLabel(
  { label, labelEn, year }: ComparedColumn,
  { t, english }: ComparisonWords,
): string {
  const place = english ? labelEn : label;
  return year === null ? place : fillIn(t.yearOfPlace, { place, year });
}

/** Overview, practices, documents and figures, each a section with a table. */
export function comparisonSections(comparison: Comparison, context: ComparisonContext): Element[] {
  const { t } = context.words;
  return [
    section(
      t.overview,
      h('p', { class: 'coverage-note' }, t.coverage),
      overview(comparison, context),
    ),
    section(
      t.practices,
      groupedTable(t.practices, comparison, comparison.practices, practiceCell, context),
    ),
    section(
      t.regulations,
      groupedTable(t.regulations, comparison, comparison.regulations, regulationCell, context),
    ),
    section(t.metrics, metricTable(comparison, context)),
  ];
}

function section(title: string, ...children: readonly Child[]): Element {
  return h('section', { class: 'comparison-part' }, h('h2', {}, title), ...children);
}

function table(
  caption: string,
  { columns }: Comparison,
  bodies: readonly Element[],
  { words, href }: ComparisonContext,
): Element {
  const heads = columns.map((column) =>
    h('th', { scope: 'col' }, h('a', { href: href(column.path) }, columnLabel(column, words))),
  );
  const head = h('tr', {}, h('th', { scope: 'col' }, words.t.item), ...heads);
  return h(
    'div',
    { class: 'table-scroll', tabindex: 0, role: 'region', 'aria-label': caption },
    h(
      'table',
      { class: 'comparison compact' },
      h('caption', { class: 'visually-hidden' }, caption),
      h('thead', {}, head),
      ...bodies,
    ),
  );
}

function overview(comparison: Comparison, context: ComparisonContext): Element {
  const { words, href } = context;
  const { t, terms } = words;
  const row = (label: string, cellOf: (column: ComparedColumn, index: number) => Child[]) =>
    h(
      'tr',
      {},
      h('th', { scope: 'row' }, label),
      ...comparison.columns.map((column, index) => h('td', {}, ...cellOf(column, index))),
    );
  const reports = (column: ComparedColumn): Child[] => {
    if (column.reports.length === 0) return [t.noReports];
    const items = column.reports.map(({ label, path, years, coverage, reportKind }) =>
      h(
        'li',
        {},
        h('a', { href: href(path), title: label, lang: 'zh-CN' }, yearsText(years, words)),
        ` ${terms.reportKind[reportKind]} · ${terms.coverage[coverage]}`,
      ),
    );
    return [h('ul', { class: 'plain-list' }, ...items)];
  };
  const body = h(
    'tbody',
    {},
    row(t.level, ({ level, ...column }) => {
      const province = words.english ? column.provinceEn : column.province;
      return [`${terms.level[level]}${province === null ? '' : ` · ${province}`}`];
    }),
    row(t.reports, reports),
    row(t.counts, (_, index) => [
      h('ul', { class: 'plain-list' }, ...counts(comparison, index, words)),
    ]),
  );
  return table(t.overview, comparison, [body], context);
}

/** How many documents, practices by status and numbers a column has. */
function counts(
  { practices, regulations, metrics }: Comparison,
  column: number,
  { t }: ComparisonWords,
): Element[] {
  const statuses = practices.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells[column]?.status ?? []),
  );
  const documents = regulations.flatMap(({ rows }) =>
    rows.filter(({ cells }) => cells[column] !== null),
  );
  const numbers = metrics.flatMap(({ cells }) => cells[column] ?? []);
  const countOf = (status: string) => statuses.filter((each) => each === status).length;
  const practiceCounts = {
    adopted: countOf('adopted'),
    planned: countOf('planned'),
    problem: countOf('problem'),
  };
  return [
    h('li', {}, fillIn(t.documentCount, { n: documents.length })),
    h('li', {}, fillIn(t.practiceCount, practiceCounts)),
    h('li', {}, fillIn(t.metricCount, { n: numbers.length })),
  ];
}

function groupedTable<C>(
  caption: string,
  comparison: Comparison,
  groups: readonly RowGroup<C>[],
  cellOf: (cell: C, context: ComparisonContext) => Child[],
  context: ComparisonContext,
): Element {
  const { words } = context;
  if (groups.length === 0) return h('p', {}, words.t.nothing);
  const bodies = groups.map(({ held, rows }) => {
    const n = rows.length;
    const only = typeof held === 'number' ? comparison.columns[held] : undefined;
    const title =
      only === undefined
        ? fillIn(held === 'all' ? words.t.all : words.t.some, { n })
        : fillIn(words.t.only, { place: columnLabel(only, words), n });
    const span = comparison.columns.length + 1;
    return h(
      'tbody',
      {},
      h('tr', {}, h('th', { scope: 'rowgroup', colspan: span, class: 'group' }, title)),
      ...rows.map((row) => rowOf(row, cellOf, context)),
    );
  });
  return table(caption, comparison, bodies, context);
}

function rowOf<C>(
  { target, cells }: ComparisonRow<C>,
  cellOf: (cell: C, context: ComparisonContext) => Child[],
  context: ComparisonContext,
  ...notes: readonly Child[]
): Element {
  const { words, href } = context;
  const lang = entityNameLang(target, words.english);
  const name = h('a', { href: href(target.path), lang }, entityName(target, words.english));
  return h(
    'tr',
    {},
    h('th', { scope: 'row' }, name, ...notes),
    ...cells.map((cell) => h('td', {}, ...(cell === null ? [] : cellOf(cell, context)))),
  );
}

function practiceCell({ status, proofs }: PracticeCell, context: ComparisonContext): Child[] {
  const { practiceStatus } = context.words.terms;
  return [badge(practiceStatus[status], status === 'adopted'), ...proofLinks(proofs, context)];
}

function regulationCell(
  { relation, status, proofs }: RegulationCell,
  context: ComparisonContext,
): Child[] {
  const { terms } = context.words;
  const planned = status === 'planned' ? ` · ${terms.regulationStatus.planned}` : '';
  const isDone = status === 'done' && relation !== 'cites';
  return [badge(terms.relation[relation] + planned, isDone), ...proofLinks(proofs, context)];
}

const badge = (label: string, isStrong: boolean): Element =>
  h('span', { class: isStrong ? 'badge strong' : 'badge quiet' }, label);

/** The years of the reports, each a link to the sentence. */
function proofLinks(proofs: readonly Proof[], { words, href }: ComparisonContext): Child[] {
  return proofs.flatMap(({ years, path, sure }): Child[] => [
    ' ',
    h('a', { href: href(path) }, yearsText(years, words)),
    sure ? null : h('span', { class: 'badge caution' }, words.t.check),
  ]);
}

function metricTable(comparison: Comparison, context: ComparisonContext): Element {
  const { words } = context;
  const { metrics } = comparison;
  if (metrics.length === 0) return h('p', {}, words.t.nothing);
  const rows = metrics.map((row) =>
    rowOf(row, (cells) => metricCell(cells, row, context), context, comparability(row, words)),
  );
  return table(words.t.metrics, comparison, [h('tbody', {}, ...rows)], context);
}

/** Whether the numbers of a row can be held against each other, and why not. */
function comparability({ indicator }: MetricRow, { t, english }: ComparisonWords): Element {
  const { comparable, comparableReason, comparableReasonEn } = indicator;
  const reason = english ? comparableReasonEn : comparableReason;
  const verdict = comparable ? t.comparable : t.notComparable;
  const text = reason === null ? verdict : `${verdict}${english ? ': ' : '：'}${reason}`;
  return h('span', { class: comparable ? 'comparability' : 'comparability caution' }, text);
}

function metricCell(
  cells: readonly MetricCell[],
  { indicator }: MetricRow,
  context: ComparisonContext,
): Child[] {
  const { words, href } = context;
  const { terms, t } = words;
  const items = cells.map(({ observation, years, path, sure }) => {
    const { label, period, status } = observation;
    const unitEn = observation.unit === indicator.unit ? indicator.unitEn : null;
    const year = period === null ? yearsText(years, words) : period.to.slice(0, 4);
    return h(
      'li',
      {},
      `${year}${words.english ? ': ' : '：'}`,
      h(
        'a',
        { href: href(path) },
        formatQuantity({ ...observation, unitEn }, { ...words, qualifiers: terms.qualifier }),
      ),
      status === 'actual' ? null : badge(terms.metricStatus[status], false),
      sure ? null : h('span', { class: 'badge caution' }, t.check),
      h('span', { class: 'soft', lang: 'zh-CN' }, label),
    );
  });
  return [h('ul', { class: 'plain-list' }, ...items)];
}

function yearsText(years: YearSpan | null, { undated }: ComparisonWords): string {
  return years === null ? undated : formatYears(years.from, years.to);
}
