/** Which things have pages, for threads that make pages without reading the atlas: they are told. */
import type { NodeKind } from '../graph/node-attributes.ts';

/** A thing with pages. */
export interface PagedThing {
  id: string;
  /** Pages that its list takes, 1 at least. */
  pages: number;
}

/** Things by their kind. */
export type PagedThings = Partial<Record<NodeKind, readonly PagedThing[]>>;

// A thread runs this module twice: as it is, and inside the bundle that makes pages.
const shared = globalThis as { fazhiThings?: PagedThings };

/** Tells this thread which things have pages. */
export function tellThings(things: PagedThings): void {
  shared.fazhiThings = things;
}

/** The things that this thread was told; undefined when it has the atlas. */
export const toldThings = (kind: NodeKind): readonly PagedThing[] | undefined =>
  shared.fazhiThings?.[kind];
