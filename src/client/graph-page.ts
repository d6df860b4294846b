/** The graph page: puts state, picture, panel and tables together; the address holds the whole state. */
import type { ExplorerGraph } from '../export/explorer-graph.ts';
import {
  unpackExplorerGraph,
  type ExplorerModel,
  type ExplorerNode,
} from '../explorer/explorer-model.ts';
import {
  readState,
  WHOLE_GRAPH,
  writeState,
  type ExplorerState,
} from '../explorer/explorer-state.ts';
import { visibleGraph, type VisibleGraph } from '../explorer/visible-graph.ts';
import type { GraphTexts } from '../i18n/texts/graph.ts';
import { searchEntities, type Entity } from '../search/entity-index.ts';
import { nodePath } from '../page-data/paths.ts';
import { NODE_KINDS } from '../graph/node-attributes.ts';
import { element, required } from './elements.ts';
import { canDraw, drawGraph, type GraphPicture, type PictureColors } from './graph-picture.ts';
import { edgeTable, nodeTable } from './graph-tables.ts';

const root = required('graph', HTMLElement);
const canvas = required('graph-canvas', HTMLElement);
const panel = required('graph-panel', HTMLElement);
const tables = required('graph-tables', HTMLElement);
const status = required('graph-status', HTMLElement);
const controls = required('graph-controls', HTMLFormElement);
const texts = JSON.parse(root.dataset['texts'] ?? '{}') as GraphTexts;
const pages = root.dataset['pages'] ?? '/';

async function start(): Promise<void> {
  status.textContent = texts.loading;
  const response = await fetch(root.dataset['graph'] ?? '');
  const model = unpackExplorerGraph((await response.json()) as ExplorerGraph);
  let state = readState(new URLSearchParams(location.search));
  let picture: GraphPicture | null = null;

  const show = (): void => {
    const visible = visibleGraph(model, state);
    const focus = state.focus === null ? null : (model.indexOf.get(state.focus) ?? null);
    picture?.show(visible, focus);
    writeControls(model, state);
    const pin = (node: ExplorerNode) => change({ focus: node.key, pathTo: null }, true);
    writePanel(model, visible, state, pin);
    tables.replaceChildren(
      nodeTable(model, visible, { texts, pin }),
      edgeTable(model, visible, { texts, pin }),
    );
    status.textContent = texts.shown
      .replace('{n}', String(visible.nodes.size))
      .replace('{m}', String(visible.edges.size))
      .replace('{total}', String(model.nodes.length));
  };
  const change = (to: Partial<ExplorerState>, fly = false): void => {
    state = { ...state, ...to };
    const search = writeState(state).toString();
    history.pushState(null, '', search === '' ? location.pathname : `?${search}`);
    show();
    const index = state.focus === null ? undefined : model.indexOf.get(state.focus);
    if (fly && index !== undefined) picture?.fly(index);
  };

  if (canDraw()) {
    const pick = (node: number | null) =>
      change({ focus: node === null ? null : (model.nodes[node]?.key ?? null), pathTo: null });
    picture = drawGraph(canvas, model, readColors(model), pick);
  } else {
    canvas.textContent = texts.noWebgl;
  }
  listenToControls(model, () => state, change);
  required('graph-reset', HTMLButtonElement).addEventListener('click', () => {
    change(WHOLE_GRAPH);
    picture?.reset();
  });
  required('graph-image', HTMLButtonElement).addEventListener('click', () => {
    if (picture !== null) saveImage(picture.toCanvas());
  });
  addEventListener('popstate', () => {
    state = readState(new URLSearchParams(location.search));
    show();
  });
  const recolour = () => picture?.recolour(readColors(model));
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', recolour);
  new MutationObserver(recolour).observe(document.documentElement, {
    attributeFilter: ['data-theme'],
  });
  addEventListener('pagehide', () => picture?.kill(), { once: true });
  show();
  const first = state.focus === null ? undefined : model.indexOf.get(state.focus);
  if (first !== undefined) picture?.fly(first);
}

function readColors(model: ExplorerModel): PictureColors {
  const style = getComputedStyle(root);
  const color = (name: string) => style.getPropertyValue(`--graph-${name}`).trim();
  return {
    kinds: Object.fromEntries(model.kinds.map((kind) => [kind, color(kind)])),
    edge: color('edge'),
    dimmed: color('dimmed'),
    label: color('label'),
    ground: style.getPropertyValue('--paper-raised').trim(),
  };
}

/** The controls follow the state, so that an address or the back button sets them too. */
function writeControls(model: ExplorerModel, state: ExplorerState): void {
  const { years } = model;
  for (const box of controls.querySelectorAll<HTMLInputElement>('input[name="kind"]'))
    box.checked = !state.hiddenKinds.includes(box.value);
  field('province').value = state.province ?? '';
  field('depth').value = String(state.depth);
  field('from').value = String((state.years ?? years)?.[0] ?? '');
  field('to').value = String((state.years ?? years)?.[1] ?? '');
  field('max-degree').value = state.maxDegree === null ? '' : String(state.maxDegree);
}

function field(name: string): HTMLInputElement | HTMLSelectElement {
  const found = controls.elements.namedItem(name);
  if (found instanceof HTMLInputElement || found instanceof HTMLSelectElement) return found;
  throw new Error(`the page has no control "${name}"`);
}

function listenToControls(
  model: ExplorerModel,
  current: () => ExplorerState,
  change: (to: Partial<ExplorerState>, fly?: boolean) => void,
): void {
  const names = model.nodes.map(toEntity);
  const find = required('graph-find', HTMLInputElement);
  const options = required('graph-names', HTMLDataListElement);
  find.addEventListener('input', () => {
    const hits = searchEntities(names, find.value, 12);
    options.replaceChildren(
      ...hits.map(({ entity }) => element('option', { value: entity.label })),
    );
  });
  controls.addEventListener('submit', (event) => {
    event.preventDefault();
    const [hit] = searchEntities(names, find.value, 1);
    if (hit !== undefined) change({ focus: hit.entity.path, pathTo: null }, true);
  });
  controls.addEventListener('change', (event) => {
    if (event.target === find) return;
    const boxes = [...controls.querySelectorAll<HTMLInputElement>('input[name="kind"]')];
    const from = Number(field('from').value);
    const to = Number(field('to').value);
    const whole = from === model.years?.[0] && to === model.years[1];
    const limit = field('max-degree').value;
    change({
      hiddenKinds: boxes.filter((box) => !box.checked).map((box) => box.value),
      province: field('province').value === '' ? null : field('province').value,
      depth: current().focus === null ? 0 : Number(field('depth').value),
      years: whole ? null : [Math.min(from, to), Math.max(from, to)],
      maxDegree: limit === '' ? null : Number(limit),
    });
  });
}

/** A node under the terms of the exact search; its key stands for the path. */
function toEntity(node: ExplorerNode): Entity {
  return {
    kind: 'practice',
    path: node.key,
    label: node.label,
    note: node.province ?? '',
    names: [],
    initials: '',
    reports: node.degree,
  };
}

function writePanel(
  model: ExplorerModel,
  visible: VisibleGraph,
  state: ExplorerState,
  pin: (node: ExplorerNode) => void,
): void {
  const index = state.focus === null ? undefined : model.indexOf.get(state.focus);
  const node = index === undefined ? undefined : model.nodes[index];
  if (node === undefined) {
    panel.replaceChildren(element('p', {}, texts.nothingPinned));
    return;
  }
  const kind = NODE_KINDS.find((each) => each === node.kind) ?? 'jurisdiction';
  const id = node.key.slice(node.key.indexOf(':') + 1);
  const page = element('a', { href: pages + nodePath({ kind, id }) }, texts.open);
  const head = element('h2', {}, node.label);
  const note = element('p', { class: 'kind-label' }, texts.terms[node.kind] ?? node.kind);
  const groups = groupNeighbours(model, visible, node).map(([name, nodes]) => {
    const items = nodes.map((other) => {
      const button = element('button', { type: 'button', class: 'link' }, other.label);
      button.addEventListener('click', () => pin(other));
      return element('li', {}, button);
    });
    const summary = element('summary', {}, `${name} (${nodes.length})`);
    return element('details', { open: '' }, summary, element('ul', {}, ...items));
  });
  panel.replaceChildren(note, head, element('p', {}, page), ...groups);
  if (state.pathTo !== null && visible.path === null)
    panel.append(element('p', { role: 'alert' }, texts.noPath));
}

/** Shown neighbours of a node by kind of edge, in edge order. */
function groupNeighbours(
  model: ExplorerModel,
  visible: VisibleGraph,
  node: ExplorerNode,
): [string, ExplorerNode[]][] {
  const groups = new Map<string, Map<number, ExplorerNode>>();
  for (const index of model.edgesAt[node.index] ?? []) {
    const edge = model.edges[index];
    if (edge === undefined || !visible.edges.has(index)) continue;
    const other = model.nodes[edge.source === node.index ? edge.target : edge.source];
    if (other === undefined) continue;
    const name = texts.terms[edge.kind] ?? edge.kind;
    const group = groups.get(name) ?? new Map<number, ExplorerNode>();
    groups.set(name, group.set(other.index, other));
  }
  return [...groups].map(([name, nodes]) => [name, [...nodes.values()]]);
}

function saveImage(picture: HTMLCanvasElement): void {
  picture.toBlob((blob) => {
    if (blob === null) return;
    const address = URL.createObjectURL(blob);
    element('a', { href: address, download: 'fazhi-atlas.png' }).click();
    URL.revokeObjectURL(address);
  });
}

start().catch((error: unknown) => {
  status.textContent = texts.failed;
  console.error(error);
});
