/** The graph page: puts state, picture, panel, legend and tables together; the address holds the whole state. */
import type { ExplorerFileId, ExplorerGraph, NetworkId } from '../../explorer/explorer-file.ts';
import { drawnLines, MOST_LINES } from '../../explorer/drawn-lines.ts';
import { unpackExplorerGraph, type ExplorerModel } from '../../explorer/explorer-model.ts';
import {
  hasState,
  leaveQuestion,
  readState,
  WHOLE_GRAPH,
  writeState,
  type ExplorerState,
} from '../../explorer/explorer-state.ts';
import { visibleGraph, type VisibleGraph } from '../../explorer/visible-graph.ts';
import { fillIn } from '../../i18n/fill-in.ts';
import { LANGUAGE_TAGS } from '../../i18n/locales.ts';
import type { GraphTexts } from '../../i18n/texts/graph.ts';
import type { MistakeLinks } from '../../page-data/mistake-link.ts';
import { element, required } from '../elements.ts';
import { field, filtersInWords, offerChoices, readControls, writeControls } from './controls.ts';
import { download, FORMATS } from './downloads.ts';
import { groupName, looksOf, StyleColours, writeLegend } from './looks.ts';
import { createNameSearch, type NameSearch } from './name-search.ts';
import { drawOutline, type Shape } from './outline-selection.ts';
import { panelContent } from './panel.ts';
import { canDraw, drawGraph, type GraphPicture } from './picture.ts';
import { SentenceSource } from './statements.ts';
import { edgeTable, nodeTable } from './tables.ts';

const root = required('graph', HTMLElement);
const canvas = required('graph-canvas', HTMLElement);
const form = required('graph-controls', HTMLFormElement);
const findForm = required('graph-find', HTMLFormElement);
const names = required('graph-names', HTMLDataListElement);
const status = required('graph-status', HTMLElement);
const texts = JSON.parse(root.dataset['texts'] ?? '{}') as GraphTexts;
const sentences = new SentenceSource(root.dataset['statements'] ?? '{}');
const mistakes = JSON.parse(root.dataset['mistakes'] ?? '{}') as MistakeLinks;
const isEnglish = document.documentElement.lang === LANGUAGE_TAGS.en;
const presetLinks = [...document.querySelectorAll<HTMLAnchorElement>('a[data-preset]')];
const PLAY_STEP = 900;

/** A network as it is shown now. */
interface Loaded {
  id: NetworkId;
  reports: boolean;
  model: ExplorerModel;
  search: NameSearch;
}

const files = new Map<ExplorerFileId, Promise<ExplorerModel>>();
let state: ExplorerState;
let loaded: Loaded | null = null;
let picture: GraphPicture | null = null;
let selected: ReadonlySet<number> = new Set();
let steps = 0;
let playing: number | undefined;

function fetchModel(id: ExplorerFileId): Promise<ExplorerModel> {
  const known = files.get(id);
  if (known !== undefined) return known;
  const model = fetch(`${root.dataset['graphs'] ?? ''}${id}.json`)
    .then((response) => response.json() as Promise<ExplorerGraph>)
    .then((packed) => unpackExplorerGraph(packed, isEnglish));
  files.set(id, model);
  // The next try asks again.
  model.catch(() => files.delete(id));
  return model;
}

/** The network that the state asks for; the picture is drawn anew when it is another one. */
async function load(): Promise<Loaded> {
  const { network: id, reports } = state;
  if (loaded?.id === id && loaded.reports === reports) return loaded;
  status.textContent = texts.loading;
  const model = await fetchModel(reports && id === 'atlas' ? 'reports' : id);
  picture?.kill();
  picture = null;
  selected = new Set();
  loaded = { id, reports, model, search: createNameSearch(model) };
  offerChoices(
    field(form, 'community'),
    model.communities.map((_, index) => ({
      value: String(index),
      label: groupName(model, String(index), 'community', texts),
    })),
  );
  return loaded;
}

async function show(moves: boolean): Promise<void> {
  const { model, search } = await load();
  const visible = visibleGraph(model, state);
  const looks = looksOf(model, visible, state, new StyleColours(root), texts);
  const focus = state.focus === null ? null : (model.indexOf.get(state.focus) ?? null);
  writeControls(form, model, state);
  writeLegend(required('graph-legend', HTMLElement), looks.legend, texts.sizeNote[state.size]);
  required('graph-network-note', HTMLElement).hidden = state.network === 'atlas';
  required('graph-panel', HTMLElement).replaceChildren(
    ...selectionContent(model),
    ...panelContent(model, visible, state, {
      texts,
      pages: root.dataset['pages'] ?? '/',
      sentences,
      mistakes,
      change,
      find: search.find,
      namesList: names.id,
    }),
  );
  const pin = ({ key }: { key: string }) => change({ focus: key, pathTo: null }, true);
  required('graph-tables', HTMLElement).replaceChildren(
    nodeTable(model, visible, { texts, pin }),
    edgeTable(model, visible, { texts, pin }),
  );
  status.textContent = fillIn(texts.shown, {
    n: visible.nodes.size,
    m: visible.edges.size,
    total: model.nodes.length,
  });
  if (visible.edges.size > MOST_LINES && drawnLines(model, visible).all > MOST_LINES)
    status.textContent += fillIn(texts.linesDrawn, { n: MOST_LINES });
  draw(model, looks);
  picture?.show(visible, focus, selected);
  performance.mark('graph-shown');
  if (!moves) return;
  if (focus !== null && state.depth === 0 && visible.path === null) picture?.fly(focus);
  else picture?.fitVisible();
}

/** Draws the model, once. The style sheet hides the canvas on a narrow screen until it is asked for: lists serve better there. */
function draw(model: ExplorerModel, looks: ReturnType<typeof looksOf>): void {
  if (picture !== null) {
    picture.paint(looks, new StyleColours(root).picture);
    return;
  }
  if (!canDraw() || canvas.offsetParent === null) return;
  const pick = (node: number | null) => {
    // Beside the dots of a node's surroundings: without the node nothing of the view would be left.
    if (node === null && state.depth > 0) return;
    change({ focus: node === null ? null : (model.nodes[node]?.key ?? null), pathTo: null });
  };
  picture = drawGraph(canvas, model, new StyleColours(root).picture, looks, pick);
}

function change(to: Partial<ExplorerState>, moves = false): void {
  const turnsElsewhere =
    (to.focus !== undefined && to.focus !== state.focus) ||
    to.expanded !== undefined ||
    (to.pathTo ?? null) !== null;
  state = { ...(turnsElsewhere && isQuestion(state) ? leaveQuestion(state) : state), ...to };
  if (state.focus === null) state = { ...state, depth: 0, expanded: [], pathTo: null };
  history.pushState(null, '', `?${addressOf(state).toString()}`);
  steps += 1;
  refresh(moves);
}

/** Whether a view is as a question about one node set it. */
function isQuestion(view: ExplorerState): boolean {
  const address = writeState(view).toString();
  return (
    view.depth > 0 &&
    presetLinks.some(({ href }) => {
      const asked = readState(new URL(href).searchParams);
      return writeState(asked).toString() === address;
    })
  );
}

function refresh(moves = false): void {
  required('graph-undo', HTMLButtonElement).disabled = steps === 0;
  const path = location.pathname;
  const embedded = new URLSearchParams(addressOf(state));
  embedded.set('embed', '1');
  required('graph-embed', HTMLAnchorElement).href = `${path}?${embedded.toString()}`;
  required('graph-embed-open', HTMLAnchorElement).href = `${path}?${writeState(state).toString()}`;
  show(moves).catch(fail);
}

/** The state and whether the page is embedded. */
function addressOf(view: ExplorerState): URLSearchParams {
  const address = writeState(view);
  if (isEmbedded) address.set('embed', '1');
  return address;
}

function fail(error: unknown): void {
  status.textContent = texts.failed;
  console.error(error);
}

/** What is written above the pinned node while dots are selected. */
function selectionContent(model: ExplorerModel): HTMLElement[] {
  if (selected.size === 0) return [];
  const chosen = [...selected]
    .map((index) => model.nodes[index])
    .filter((node) => node !== undefined);
  const press = (label: string, onClick: () => void) => {
    const made = element('button', { type: 'button' }, label);
    made.addEventListener('click', onClick);
    return made;
  };
  const only = () => {
    const kept = new Set(chosen.map(({ key }) => key));
    const others = model.nodes.filter(({ key }) => !kept.has(key)).map(({ key }) => key);
    select(new Set());
    change({ dropped: others, focus: null }, true);
  };
  return [
    element(
      'section',
      { class: 'graph-selection' },
      element('h2', {}, fillIn(texts.selected, { n: chosen.length })),
      element(
        'p',
        { class: 'graph-actions' },
        press(texts.selectedOnly, only),
        press(texts.selectedDownload, () => {
          saveAs('nodes.csv').catch(fail);
        }),
        press(texts.clear, () => select(new Set())),
      ),
      element('ul', {}, ...chosen.map(({ label }) => element('li', {}, label))),
    ),
  ];
}

function select(nodes: ReadonlySet<number>): void {
  selected = nodes;
  refresh();
}

function outline(shape: Shape): void {
  if (picture === null) return;
  status.textContent = texts.selectHint[shape];
  const drawn = picture;
  drawOutline(canvas, shape, texts.selectHint[shape])
    .then((corners) => select(new Set(corners.length === 0 ? [] : drawn.nodesWithin(corners))))
    .catch(fail);
}

function play(button: HTMLButtonElement): void {
  if (playing !== undefined) {
    clearInterval(playing);
    playing = undefined;
    button.textContent = texts.play;
    return;
  }
  const years = loaded?.model.years ?? null;
  if (years === null) return;
  button.textContent = texts.pause;
  let year = years[0];
  const step = () => {
    state = { ...state, years: [years[0], year] };
    history.replaceState(null, '', `?${addressOf(state).toString()}`);
    refresh();
    year += 1;
    if (year > years[1]) play(button);
  };
  playing = window.setInterval(step, PLAY_STEP);
  step();
}

async function saveAs(format: (typeof FORMATS)[number]): Promise<void> {
  const { model } = await load();
  const visible = visibleGraph(model, state);
  const onlySelected =
    selected.size === 0
      ? visible
      : { ...visible, nodes: selected, edges: edgesAmong(model, visible) };
  const colours = new StyleColours(root);
  const looks = looksOf(model, visible, state, colours, texts);
  const view = {
    model,
    visible: onlySelected,
    looks,
    colours: colours.picture,
    filters: filtersInWords(form),
    texts,
    siteName: root.dataset['site'] ?? '',
    dataset: root.dataset['dataset'] ?? '',
  };
  await download(view, format, picture);
}

function edgesAmong(model: ExplorerModel, { edges }: VisibleGraph): Set<number> {
  const inside = model.edges.filter(
    ({ index, source, target }) => edges.has(index) && selected.has(source) && selected.has(target),
  );
  return new Set(inside.map(({ index }) => index));
}

function listen(): void {
  findForm.addEventListener('submit', (event) => {
    event.preventDefault();
    const node = loaded?.search.find(field(findForm, 'find').value) ?? null;
    if (node === null) status.textContent = texts.findNone;
    else change({ focus: node.key, pathTo: null }, true);
  });
  document.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement && target.getAttribute('list') === names.id)
      loaded?.search.offer(target.value, names);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', () => {
    if (loaded === null) return;
    const before = state.network;
    const to = readControls(form, loaded.model, state);
    const isOther = to.network !== before;
    change(
      isOther ? { ...WHOLE_GRAPH, network: to.network ?? before, colour: to.colour ?? 'kind' } : to,
      isOther,
    );
  });
  required('graph-reset', HTMLButtonElement).addEventListener('click', () =>
    change(WHOLE_GRAPH, true),
  );
  required('graph-undo', HTMLButtonElement).addEventListener('click', () => history.back());
  const playButton = required('graph-play', HTMLButtonElement);
  playButton.addEventListener('click', () => play(playButton));
  required('graph-select', HTMLButtonElement).addEventListener('click', () => outline('box'));
  required('graph-lasso', HTMLButtonElement).addEventListener('click', () => outline('lasso'));
  for (const format of FORMATS)
    document.querySelector(`[data-download="${format}"]`)?.addEventListener('click', () => {
      required('graph-menu', HTMLDetailsElement).open = false;
      saveAs(format).catch(fail);
    });
  required('graph-draw', HTMLButtonElement).addEventListener('click', () => {
    root.dataset['drawing'] = 'asked';
    refresh(true);
  });
  for (const link of presetLinks)
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      change(readState(new URL(link.href).searchParams), true);
    });
  addEventListener('popstate', () => {
    steps = Math.max(0, steps - 1);
    state = startingState();
    refresh(true);
  });
  const recolour = () => refresh();
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', recolour);
  new MutationObserver(recolour).observe(document.documentElement, {
    attributeFilter: ['data-theme'],
  });
  addEventListener('pagehide', () => {
    picture?.kill();
    picture = null;
    loaded = null;
    files.clear();
    // Their buttons hold on to the graph.
    required('graph-panel', HTMLElement).replaceChildren();
    required('graph-tables', HTMLElement).replaceChildren();
  });
  // A page that the browser kept whole while another one was open has no picture any more.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) refresh(true);
  });
}

/** The state of the address, or the question that the page opens on. */
function startingState(): ExplorerState {
  const address = new URLSearchParams(location.search);
  const opening = new URLSearchParams(root.dataset['opening'] ?? '');
  return readState(hasState(address) ? address : opening);
}

const isEmbedded = new URLSearchParams(location.search).get('embed') === '1';
document.documentElement.classList.toggle('embedded', isEmbedded);
root.classList.toggle('cannot-draw', !canDraw());
state = startingState();
listen();
refresh(true);
