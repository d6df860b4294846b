/** What the explorer shows, and how that is written in the address. */
import { NETWORK_IDS, type NetworkId } from './explorer-file.ts';
import type { Years } from './explorer-model.ts';

/** What colours can stand for. */
export const COLOURINGS = ['kind', 'community', 'level', 'province'] as const;
export type Colouring = (typeof COLOURINGS)[number];

/** What the size of a dot can stand for. */
export const SIZINGS = ['degree', 'equal'] as const;
export type Sizing = (typeof SIZINGS)[number];

/** The whole state of a view. */
export interface ExplorerState {
  network: NetworkId;
  /** Reports stand as nodes of their own; otherwise what they state is the place's. */
  reports: boolean;
  /** Key of the pinned node; null for none. */
  focus: string | null;
  /** Steps around the pinned node that are shown; 0 shows the whole graph. */
  depth: number;
  /** Keys of nodes whose neighbours are shown too. */
  expanded: readonly string[];
  /** Keys of nodes that a reader took out. */
  dropped: readonly string[];
  hiddenKinds: readonly string[];
  /** Kinds of edge that are hidden. */
  hiddenRelations: readonly string[];
  /** Statuses of edges that are hidden. */
  hiddenStatuses: readonly string[];
  /** Only nodes of this province or level, and what they are joined to; null for all. */
  province: string | null;
  level: string | null;
  /** Only this community, and what it is joined to; null for all. */
  community: number | null;
  /** Only edges stated for these years; null for all. */
  years: Years | null;
  /** Key of the other end of a path from the pinned node; null for none. */
  pathTo: string | null;
  /** Nodes with fewer or more edges than this are hidden; null for no bound. */
  minDegree: number | null;
  maxDegree: number | null;
  colour: Colouring;
  size: Sizing;
}

/** The whole atlas, nothing pinned. */
export const WHOLE_GRAPH: ExplorerState = {
  network: 'atlas',
  reports: false,
  focus: null,
  depth: 0,
  expanded: [],
  dropped: [],
  hiddenKinds: [],
  hiddenRelations: [],
  hiddenStatuses: [],
  province: null,
  level: null,
  community: null,
  years: null,
  pathTo: null,
  minDegree: null,
  maxDegree: null,
  colour: 'kind',
  size: 'degree',
};

const MAX_DEPTH = 3;

/** The lists of a state and their address parameters. */
const LISTS = {
  expanded: 'expand',
  dropped: 'drop',
  hiddenKinds: 'hide',
  hiddenRelations: 'hide-relation',
  hiddenStatuses: 'hide-status',
} as const;

/** The texts of a state and their address parameters. */
const TEXTS = { focus: 'focus', province: 'province', level: 'level', pathTo: 'path' } as const;

/** The numbers of a state and their address parameters. */
const NUMBERS = {
  community: 'community',
  minDegree: 'min-degree',
  maxDegree: 'max-degree',
} as const;

/** Names as they are, for an entry of a record by its own key. */
const entriesOf = <K extends string, V>(record: Readonly<Record<K, V>>) =>
  Object.entries(record) as [K, V][];

/** A state as address parameters; what is as in the whole graph is left out, and the whole graph is `view=all`. */
export function writeState(state: ExplorerState): URLSearchParams {
  const parameters = new URLSearchParams();
  const set = (name: string, value: string, usual: string) => {
    if (value !== usual) parameters.set(name, value);
  };
  set('network', state.network, WHOLE_GRAPH.network);
  if (state.reports) parameters.set('reports', '1');
  for (const [field, name] of entriesOf(TEXTS)) set(name, state[field] ?? '', '');
  set('depth', String(state.depth), '0');
  for (const [field, name] of entriesOf(LISTS))
    for (const value of state[field]) parameters.append(name, value);
  if (state.years !== null) parameters.set('years', state.years.join('-'));
  for (const [field, name] of entriesOf(NUMBERS)) set(name, String(state[field] ?? ''), '');
  set('colour', state.colour, WHOLE_GRAPH.colour);
  set('size', state.size, WHOLE_GRAPH.size);
  if (parameters.size === 0) parameters.set('view', 'all');
  return parameters;
}

/**
 * What remains of the view of a question about one node when a reader turns to another node, a path or more neighbours:
 * the question's filters would hide what is looked for.
 */
export function leaveQuestion(state: ExplorerState): ExplorerState {
  const { network, reports, focus, years, colour, size } = state;
  return { ...WHOLE_GRAPH, network, reports, focus, depth: 1, years, colour, size };
}

/** Reads a state from an address; what it does not understand is as in the whole graph. */
export function readState(parameters: URLSearchParams): ExplorerState {
  const text = (name: string) => parameters.get(name);
  // A bound or an index: up to six digits.
  const number = (name: string) =>
    /^\d{1,6}$/u.test(text(name) ?? '') ? Number(text(name)) : null;
  // Years as 2016-2020.
  const years = /^(\d{4})-(\d{4})$/u.exec(text('years') ?? '');
  const focus = text('focus');
  const list = (field: keyof typeof LISTS) => parameters.getAll(LISTS[field]);
  return {
    expanded: list('expanded'),
    dropped: list('dropped'),
    hiddenKinds: list('hiddenKinds'),
    hiddenRelations: list('hiddenRelations'),
    hiddenStatuses: list('hiddenStatuses'),
    network: NETWORK_IDS.find((id) => id === text('network')) ?? WHOLE_GRAPH.network,
    reports: text('reports') === '1',
    focus,
    depth: focus === null ? 0 : Math.min(number('depth') ?? 0, MAX_DEPTH),
    province: text('province'),
    level: text('level'),
    community: number('community'),
    years: years === null ? null : [Number(years[1]), Number(years[2])],
    pathTo: focus === null ? null : text('path'),
    minDegree: number('min-degree'),
    maxDegree: number('max-degree'),
    colour: COLOURINGS.find((each) => each === text('colour')) ?? WHOLE_GRAPH.colour,
    size: SIZINGS.find((each) => each === text('size')) ?? WHOLE_GRAPH.size,
  };
}

/** Whether an address says what to show; without that the page opens on a question of its own. */
export function hasState(parameters: URLSearchParams): boolean {
  return parameters.has('view') || writeState(readState(parameters)).get('view') !== 'all';
}
