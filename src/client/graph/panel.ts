/** The panel beside the picture: the pinned node, what it is joined to and the sentences; a path; a selection. */
import type { ExplorerEdge, ExplorerModel, ExplorerNode } from '../../explorer/explorer-model.ts';
import type { ExplorerState } from '../../explorer/explorer-state.ts';
import { pageOfNode } from '../../explorer/node-page.ts';
import { neighbours } from '../../explorer/shortest-path.ts';
import type { VisibleGraph } from '../../explorer/visible-graph.ts';
import { fillIn } from '../../i18n/fill-in.ts';
import type { GraphTexts } from '../../i18n/texts/graph.ts';
import { anchorPath } from '../../page-data/paths.ts';
import { languageOf } from '../declare-language.ts';
import { element } from '../elements.ts';
import { pageAddress } from '../page-address.ts';
import type { MistakeLinks } from '../../page-data/mistake-link.ts';
import { mistakeLink } from '../mistake-link.ts';
import type { SentenceSource } from './statements.ts';
import { spanText } from './tables.ts';

/** What the panel needs and what its buttons do. */
export interface PanelContext {
  texts: GraphTexts;
  /** Address that site paths are joined to. */
  pages: string;
  sentences: SentenceSource;
  mistakes: MistakeLinks;
  change: (to: Partial<ExplorerState>, moves?: boolean) => void;
  /** The node that a name stands for; null when none does. */
  find: (name: string) => ExplorerNode | null;
  /** Id of the list of names offered while typing. */
  namesList: string;
}

/** Neighbours of one kind that the panel lists; more would make the page slow, and the table has them. */
const LISTED = 200;

/** Everything about the pinned node, or a hint how to pin one. */
export function panelContent(
  model: ExplorerModel,
  visible: VisibleGraph,
  state: ExplorerState,
  context: PanelContext,
): HTMLElement[] {
  const { texts } = context;
  const index = state.focus === null ? undefined : model.indexOf.get(state.focus);
  const node = index === undefined ? undefined : model.nodes[index];
  if (node === undefined) return [element('p', {}, texts.nothingPinned)];
  const province = node.province === null ? null : (texts.terms[node.province] ?? node.province);
  const details = [texts.terms[node.kind] ?? node.kind, province, spanText(node.years)];
  const head = [
    element('p', { class: 'kind-label' }, details.filter(Boolean).join(' · ')),
    element('h2', { lang: languageOf(node.label) }, node.label),
    element(
      'p',
      { class: 'graph-actions' },
      pageLink(node, context),
      ...actions(node, state, context),
    ),
    pathForm(context),
  ];
  const body =
    visible.path === null
      ? groups(model, visible, node, context)
      : [pathSteps(model, visible, context)];
  if (state.pathTo !== null && visible.path === null)
    head.push(element('p', { role: 'alert' }, texts.noPath));
  return [...head, ...body];
}

function pageLink(node: ExplorerNode, { texts, pages }: PanelContext): HTMLElement {
  return element('a', { href: pageAddress(pages, pageOfNode(node)), target: '_top' }, texts.open);
}

function actions(node: ExplorerNode, state: ExplorerState, context: PanelContext): HTMLElement[] {
  const { texts, change } = context;
  const isExpanded = state.expanded.includes(node.key);
  const others = state.expanded.filter((key) => key !== node.key);
  const made: HTMLElement[] = [];
  if (state.depth > 0)
    made.push(
      button(isExpanded ? texts.collapse : texts.expand, () =>
        change({ expanded: isExpanded ? others : [...others, node.key] }, true),
      ),
    );
  made.push(
    button(texts.drop, () =>
      change({ focus: null, depth: 0, pathTo: null, dropped: [...state.dropped, node.key] }),
    ),
  );
  return made;
}

function button(label: string, onClick: () => void, className?: string): HTMLButtonElement {
  const made = element(
    'button',
    { type: 'button', class: className, lang: languageOf(label) },
    label,
  );
  made.addEventListener('click', onClick);
  return made;
}

function pathForm({ texts, change, find, namesList }: PanelContext): HTMLElement {
  const input = element('input', { type: 'search', list: namesList, autocomplete: 'off' });
  const note = element('span', { role: 'status' });
  const form = element(
    'form',
    { class: 'graph-path' },
    element('label', {}, texts.pathFrom, input),
    element('button', { type: 'submit' }, texts.pathFind),
    note,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const goal = find(input.value);
    if (goal === null) note.textContent = texts.findNone;
    else change({ pathTo: goal.key }, true);
  });
  return form;
}

/** Neighbours by kind of edge, in edge order, each with its sentences. */
function groups(
  model: ExplorerModel,
  visible: VisibleGraph,
  node: ExplorerNode,
  context: PanelContext,
): HTMLElement[] {
  const byKind = new Map<string, ExplorerEdge[]>();
  for (const [index] of neighbours(model, visible.edges, node.index)) {
    const edge = model.edges[index];
    if (edge === undefined) continue;
    const list = byKind.get(edge.kind) ?? [];
    list.push(edge);
    byKind.set(edge.kind, list);
  }
  return [...byKind].map(([kind, edges]) => {
    const items = edges.slice(0, LISTED).map((edge) => {
      const other = model.nodes[edge.source === node.index ? edge.target : edge.source];
      return element('li', {}, ...edgeLine(model, edge, other, context));
    });
    const name = context.texts.terms[kind] ?? kind;
    const attributes = byKind.size === 1 || edges.length <= 12 ? { open: '' } : {};
    return element(
      'details',
      attributes,
      element('summary', {}, `${name} (${edges.length})`),
      element('ul', {}, ...items),
      ...(edges.length > LISTED
        ? [element('p', { class: 'small soft' }, fillIn(context.texts.listedFirst, { n: LISTED }))]
        : []),
    );
  });
}

function edgeLine(
  model: ExplorerModel,
  edge: ExplorerEdge,
  other: ExplorerNode | undefined,
  context: PanelContext,
): HTMLElement[] {
  const { texts, change } = context;
  if (other === undefined) return [];
  const pin = button(other.label, () => change({ focus: other.key, pathTo: null }, true), 'link');
  const about = [
    edge.status === null ? '' : (texts.terms[edge.status] ?? edge.status),
    spanText(edge.years),
  ].filter((text) => text !== '');
  return [
    pin,
    element('span', { class: 'soft small' }, ` ${about.join(' · ')}`),
    edge.kind === 'shares' ? sharedList(edge, texts) : sentenceFold(model, edge, context),
  ];
}

function sharedList({ evidence, shared }: ExplorerEdge, texts: GraphTexts): HTMLElement {
  const rest = evidence > shared.length ? texts.sharesMore : '';
  const names = shared.flatMap((name, index) => [
    ...(index > 0 ? [texts.listSeparator] : []),
    element('span', { lang: languageOf(name) }, name),
  ]);
  return element(
    'p',
    { class: 'small soft' },
    fillIn(texts.shares, { n: evidence }),
    ...names,
    rest,
  );
}

/** Sentences that are fetched when the fold is first opened. */
function sentenceFold(
  model: ExplorerModel,
  edge: ExplorerEdge,
  context: PanelContext,
): HTMLElement {
  const { texts, pages, sentences, mistakes } = context;
  if (edge.evidence === 0) return element('span', { class: 'visually-hidden' }, texts.noSentences);
  const list = element('ul', { class: 'graph-sentences', lang: 'zh-CN' });
  const fold = element(
    'details',
    {},
    element('summary', {}, `${texts.showSentences} (${edge.evidence})`),
    list,
  );
  const fill = async () => {
    const found = await sentences.of(model, edge);
    list.replaceChildren(
      ...found.map(({ report, id, sentence }) => {
        const href = pageAddress(pages, anchorPath(report, id));
        const link = element('a', { href, target: '_top' }, sentence);
        return element('li', {}, link, mistakeLink(mistakes, report, id));
      }),
    );
  };
  fold.addEventListener(
    'toggle',
    () => {
      fill().catch(() => list.replaceChildren(element('li', {}, texts.failed)));
    },
    { once: true },
  );
  return fold;
}

function pathSteps(
  model: ExplorerModel,
  visible: VisibleGraph,
  context: PanelContext,
): HTMLElement {
  const { texts } = context;
  const path = visible.path ?? [];
  const steps = path.map((index, step) => {
    const node = model.nodes[index];
    if (node === undefined) return element('li', {});
    const before = path[step - 1];
    const edges =
      before === undefined
        ? []
        : neighbours(model, visible.edges, index)
            .filter(([, other]) => other === before)
            .map(([edge]) => model.edges[edge])
            .filter((edge) => edge !== undefined);
    const how = edges.flatMap((edge) => [
      element('p', { class: 'small' }, texts.terms[edge.kind] ?? edge.kind),
      edge.kind === 'shares' ? sharedList(edge, texts) : sentenceFold(model, edge, context),
    ]);
    return element(
      'li',
      {},
      ...how,
      element('strong', { lang: languageOf(node.label) }, node.label),
    );
  });
  const title = `${texts.path}${texts.colon}${fillIn(texts.pathSteps, { n: path.length - 1 })}`;
  return element(
    'section',
    {},
    element('h3', {}, title),
    element('ol', { class: 'graph-steps' }, ...steps),
  );
}
