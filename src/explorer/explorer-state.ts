/** What the explorer shows, and how that is written in the address. */

/** The whole state of a view. */
export interface ExplorerState {
  /** Key of the pinned node; null for none. */
  focus: string | null;
  /** Steps around the pinned node that are shown; 0 shows the whole graph. */
  depth: number;
  /** Kinds of node that are hidden. */
  hiddenKinds: readonly string[];
  /** Only nodes of this province, and what they are joined to; null for all. */
  province: string | null;
  /** Only edges stated for these years; null for all. */
  years: readonly [from: number, to: number] | null;
  /** Key of the other end of a path from the pinned node; null for none. */
  pathTo: string | null;
  /** Nodes with more edges than this are hidden; null for none. */
  maxDegree: number | null;
}

/** The whole graph, nothing pinned. */
export const WHOLE_GRAPH: ExplorerState = {
  focus: null,
  depth: 0,
  hiddenKinds: [],
  province: null,
  years: null,
  pathTo: null,
  maxDegree: null,
};

const MAX_DEPTH = 3;

/** A state as address parameters; what is as in the whole graph is left out. */
export function writeState(state: ExplorerState): URLSearchParams {
  const parameters = new URLSearchParams();
  if (state.focus !== null) parameters.set('focus', state.focus);
  if (state.depth > 0) parameters.set('depth', String(state.depth));
  for (const kind of state.hiddenKinds) parameters.append('hide', kind);
  if (state.province !== null) parameters.set('province', state.province);
  if (state.years !== null) parameters.set('years', state.years.join('-'));
  if (state.pathTo !== null) parameters.set('path', state.pathTo);
  if (state.maxDegree !== null) parameters.set('max-degree', String(state.maxDegree));
  return parameters;
}

/** Reads a state from an address; what it does not understand is as in the whole graph. */
export function readState(parameters: URLSearchParams): ExplorerState {
  const depth = Number(parameters.get('depth') ?? '0');
  // Years as 2016-2020.
  const years = /^(\d{4})-(\d{4})$/u.exec(parameters.get('years') ?? '');
  const maxDegree = parameters.get('max-degree');
  const focus = parameters.get('focus');
  return {
    focus,
    depth: focus !== null && Number.isInteger(depth) ? Math.min(Math.max(depth, 0), MAX_DEPTH) : 0,
    hiddenKinds: parameters.getAll('hide'),
    province: parameters.get('province'),
    years: years === null ? null : [Number(years[1]), Number(years[2])],
    pathTo: focus === null ? null : parameters.get('path'),
    maxDegree: maxDegree !== null && /^\d{1,6}$/u.test(maxDegree) ? Number(maxDegree) : null,
  };
}
