/** Which things have pages, for threads that make pages without reading the atlas: they are told. */
import type { NodeKind } from '../graph/node-attributes.ts';

/** Ids of things by their kind. */
export type ThingIds = Partial<Record<NodeKind, readonly string[]>>;

// A thread runs this module twice: as it is, and inside the bundle that makes pages.
const shared = globalThis as { fazhiThings?: ThingIds };

/** Tells this thread which things have pages. */
export function tellThings(things: ThingIds): void {
  shared.fazhiThings = things;
}

/** The ids that this thread was told; undefined when it has the atlas. */
export const toldThings = (kind: NodeKind): readonly string[] | undefined =>
  shared.fazhiThings?.[kind];
