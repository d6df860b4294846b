/** The table twin of the explorer: the nodes and edges that are shown, for keyboard and screen reader. */
import type { GraphTexts } from '../i18n/texts/graph.ts';
import type { ExplorerModel, ExplorerNode } from '../explorer/explorer-model.ts';
import type { VisibleGraph } from '../explorer/visible-graph.ts';
import { element } from './elements.ts';

/** Rows written at once: more would make the page slow; filters narrow them. */
const ROWS = 200;

/** What the tables need beside the graph. */
export interface TableContext {
  texts: GraphTexts;
  pin: (node: ExplorerNode) => void;
}

const span = (years: readonly [number, number] | null): string =>
  years === null ? '' : years[0] === years[1] ? `${years[0]}` : `${years[0]}–${years[1]}`;

/** Nodes by degree, then name. */
export function nodeTable(
  model: ExplorerModel,
  { nodes }: VisibleGraph,
  { texts, pin }: TableContext,
): HTMLElement {
  const shown = model.nodes
    .filter(({ index }) => nodes.has(index))
    .sort((a, b) => b.degree - a.degree || a.index - b.index);
  const rows = shown.slice(0, ROWS).map((node) => {
    const button = element('button', { type: 'button', class: 'link' }, node.label);
    button.addEventListener('click', () => pin(node));
    return [
      button,
      texts.terms[node.kind] ?? node.kind,
      node.province ?? '',
      String(node.degree),
      span(node.years),
    ];
  });
  const heads = [texts.name, texts.kind, texts.province, texts.degree, texts.years];
  return table(texts.nodes, heads, rows, shown.length, texts);
}

/** Edges in order, with the names of their ends. */
export function edgeTable(
  model: ExplorerModel,
  { edges }: VisibleGraph,
  { texts }: TableContext,
): HTMLElement {
  const shown = model.edges.filter(({ index }) => edges.has(index));
  const rows = shown
    .slice(0, ROWS)
    .map((edge) => [
      model.nodes[edge.source]?.label ?? '',
      texts.terms[edge.kind] ?? edge.kind,
      model.nodes[edge.target]?.label ?? '',
      edge.status === null ? '' : (texts.terms[edge.status] ?? edge.status),
      span(edge.years),
      String(edge.evidence),
    ]);
  const { name, relation, status, years, sentences } = texts;
  return table(
    texts.edges,
    [name, relation, name, status, years, sentences],
    rows,
    shown.length,
    texts,
  );
}

function table(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly (Node | string)[])[],
  total: number,
  texts: GraphTexts,
): HTMLElement {
  const head = element('tr', {}, ...heads.map((text) => element('th', { scope: 'col' }, text)));
  const made = element(
    'table',
    {},
    element('caption', {}, `${caption} (${total})`),
    element('thead', {}, head),
    element(
      'tbody',
      {},
      ...rows.map((cells) => element('tr', {}, ...cells.map((cell) => element('td', {}, cell)))),
    ),
  );
  if (total <= ROWS) return made;
  const note = element('p', { class: 'note' }, texts.tableLimit.replace('{n}', String(ROWS)));
  return element('div', {}, made, note);
}
