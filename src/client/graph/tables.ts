/** The table twin of the explorer: the nodes and edges that are shown, sortable, for keyboard and screen reader. */
import type { ExplorerModel, ExplorerNode, Years } from '../../explorer/explorer-model.ts';
import type { VisibleGraph } from '../../explorer/visible-graph.ts';
import type { GraphTexts } from '../../i18n/texts/graph.ts';
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
  years === null ? '' : years[0] === years[1] ? `${years[0]}` : `${years[0]}–${years[1]}`;

type Cell = string | number;

/** A row's values, and what its first cell does when pressed. */
interface Row {
  cells: readonly Cell[];
  pin?: () => void;
}

/** Nodes by degree, then as in the graph. */
export function nodeTable(
  model: ExplorerModel,
  { nodes }: VisibleGraph,
  { texts, pin }: TableContext,
): HTMLElement {
  const rows = model.nodes
    .filter(({ index }) => nodes.has(index))
    .sort((a, b) => b.degree - a.degree || a.index - b.index)
    .map((node): Row => ({
      cells: [
        node.label,
        texts.terms[node.kind] ?? node.kind,
        node.province === null ? '' : (texts.terms[node.province] ?? node.province),
        node.degree,
        spanText(node.years),
      ],
      pin: () => pin(node),
    }));
  const heads = [texts.name, texts.kind, texts.province, texts.degree, texts.years];
  return table(texts.nodes, heads, rows, texts);
}

/** Edges in order, with the names of their ends. */
export function edgeTable(
  model: ExplorerModel,
  { edges }: VisibleGraph,
  { texts }: TableContext,
): HTMLElement {
  const rows = model.edges
    .filter(({ index }) => edges.has(index))
    .map((edge): Row => ({
      cells: [
        model.nodes[edge.source]?.label ?? '',
        texts.terms[edge.kind] ?? edge.kind,
        model.nodes[edge.target]?.label ?? '',
        edge.status === null ? '' : (texts.terms[edge.status] ?? edge.status),
        spanText(edge.years),
        edge.evidence,
      ],
    }));
  const { name, relation, otherEnd, status, years, sentences } = texts;
  return table(texts.edges, [name, relation, otherEnd, status, years, sentences], rows, texts);
}

function table(
  caption: string,
  heads: readonly string[],
  rows: readonly Row[],
  texts: GraphTexts,
): HTMLElement {
  const body = element('tbody', {});
  const write = (sorted: readonly Row[]) =>
    body.replaceChildren(...sorted.slice(0, ROWS).map(writeRow));
  const headCells = heads.map((text) => {
    const sort = element('button', { type: 'button', class: 'link' }, text);
    return element('th', { scope: 'col' }, sort);
  });
  for (const [column, cell] of headCells.entries())
    cell.firstElementChild?.addEventListener('click', () => {
      const descends = cell.getAttribute('aria-sort') !== 'descending';
      for (const other of headCells) other.removeAttribute('aria-sort');
      cell.setAttribute('aria-sort', descends ? 'descending' : 'ascending');
      write([...rows].sort((a, b) => compare(a, b, column) * (descends ? -1 : 1)));
    });
  write(rows);
  const made = element(
    'table',
    { class: 'compact' },
    element('caption', {}, `${caption} (${rows.length})`),
    element('thead', {}, element('tr', {}, ...headCells)),
    body,
  );
  if (rows.length <= ROWS) return made;
  const note = element('p', { class: 'small soft' }, texts.tableLimit.replace('{n}', String(ROWS)));
  return element('div', {}, made, note);
}

function compare(a: Row, b: Row, column: number): number {
  const [x, y] = [a.cells[column] ?? '', b.cells[column] ?? ''];
  if (typeof x === 'number' && typeof y === 'number') return x - y;
  return String(x).localeCompare(String(y), 'zh-CN');
}

function writeRow({ cells, pin }: Row): HTMLElement {
  const written = cells.map((cell, column) => {
    const text = String(cell);
    const lang = languageOf(text);
    if (column > 0 || pin === undefined) return element('td', { lang }, text);
    const press = element('button', { type: 'button', class: 'link', lang }, text);
    press.addEventListener('click', pin);
    return element('td', {}, press);
  });
  return element('tr', {}, ...written);
}
