/** The table twin of the explorer: the nodes and edges that are shown, sortable, for keyboard and screen reader. */
import type {
  ExplorerEdge,
  ExplorerModel,
  ExplorerNode,
  Years,
} from '../../explorer/explorer-model.ts';
import type { VisibleGraph } from '../../explorer/visible-graph.ts';
import { fillIn } from '../../i18n/fill-in.ts';
import type { GraphTexts } from '../../i18n/texts/graph.ts';
import { formatYears } from '../../i18n/year-span.ts';
import { languageOf } from '../declare-language.ts';
import { element } from '../elements.ts';

/** Rows written at once: more would make the page slow; filters narrow them. */
const ROWS = 200;

/** What the tables need beside the graph. */
export interface TableContext {
  texts: GraphTexts;
  pin: (node: ExplorerNode) => void;
}

/** Years as text: 2019, 2019–2021 or nothing. */
export const spanText = (years: Years | null): string =>
  years === null ? '' : formatYears(...years);

type Cell = string | number;

/** Rows of a table that are written only when they are seen: there may be hundreds of thousands. */
interface Rows<T> {
  all: readonly T[];
  /** One reader per column. */
  cells: readonly ((row: T) => Cell)[];
  /** What the first cell of a row does when pressed. */
  press?: (row: T) => void;
}

/** Nodes by degree, then as in the graph. */
export function nodeTable(
  model: ExplorerModel,
  { nodes }: VisibleGraph,
  { texts, pin }: TableContext,
): HTMLElement {
  const rows: Rows<ExplorerNode> = {
    all: model.nodes
      .filter(({ index }) => nodes.has(index))
      .sort((a, b) => b.degree - a.degree || a.index - b.index),
    cells: [
      ({ label }) => label,
      ({ kind }) => texts.terms[kind] ?? kind,
      ({ province }) => (province === null ? '' : (texts.terms[province] ?? province)),
      ({ degree }) => degree,
      ({ years }) => spanText(years),
    ],
    press: pin,
  };
  const heads = [texts.name, texts.kind, texts.province, texts.degree, texts.years];
  return table(texts.nodes, heads, rows, texts);
}

/** Edges in order, with the names of their ends. */
export function edgeTable(
  model: ExplorerModel,
  { edges }: VisibleGraph,
  { texts }: TableContext,
): HTMLElement {
  const rows: Rows<ExplorerEdge> = {
    all: model.edges.filter(({ index }) => edges.has(index)),
    cells: [
      ({ source }) => model.nodes[source]?.label ?? '',
      ({ kind }) => texts.terms[kind] ?? kind,
      ({ target }) => model.nodes[target]?.label ?? '',
      ({ status }) => (status === null ? '' : (texts.terms[status] ?? status)),
      ({ years }) => spanText(years),
      ({ evidence }) => evidence,
    ],
  };
  const { name, relation, otherEnd, status, years, sentences } = texts;
  return table(texts.edges, [name, relation, otherEnd, status, years, sentences], rows, texts);
}

function table<T>(
  caption: string,
  heads: readonly string[],
  rows: Rows<T>,
  texts: GraphTexts,
): HTMLElement {
  const { all, cells } = rows;
  const body = element('tbody', {});
  const write = (sorted: readonly T[]) =>
    body.replaceChildren(...sorted.slice(0, ROWS).map((row) => writeRow(row, rows)));
  const headCells = heads.map((text) => {
    const sort = element('button', { type: 'button', class: 'link' }, text);
    return element('th', { scope: 'col' }, sort);
  });
  for (const [column, cell] of headCells.entries())
    cell.firstElementChild?.addEventListener('click', () => {
      const descends = cell.getAttribute('aria-sort') !== 'descending';
      for (const other of headCells) other.removeAttribute('aria-sort');
      cell.setAttribute('aria-sort', descends ? 'descending' : 'ascending');
      const read = cells[column] ?? (() => '');
      const keyed = all.map((row) => [read(row), row] as const);
      keyed.sort(([a], [b]) => compare(a, b) * (descends ? -1 : 1));
      write(keyed.map(([, row]) => row));
    });
  write(all);
  const made = element(
    'table',
    { class: 'compact' },
    element('caption', {}, `${caption} (${all.length})`),
    element('thead', {}, element('tr', {}, ...headCells)),
    body,
  );
  if (all.length <= ROWS) return made;
  const note = element('p', { class: 'small soft' }, fillIn(texts.tableLimit, { n: ROWS }));
  return element('div', {}, made, note);
}

/** By one collator: making one for each comparison takes most of the time. */
const ORDER = new Intl.Collator('zh-CN');

function compare(a: Cell, b: Cell): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return ORDER.compare(String(a), String(b));
}

function writeRow<T>(row: T, { cells, press }: Rows<T>): HTMLElement {
  const written = cells.map((read, column) => {
    const text = String(read(row));
    const lang = languageOf(text);
    if (column > 0 || press === undefined) return element('td', { lang }, text);
    const button = element('button', { type: 'button', class: 'link', lang }, text);
    button.addEventListener('click', () => press(row));
    return element('td', {}, button);
  });
  return element('tr', {}, ...written);
}
