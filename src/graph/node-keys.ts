/** How nodes and edges are keyed: by official code, registry id or hash of Chinese text, never by romanised names. */
import { hash } from 'node:crypto';
import type { EdgeKind } from './edge-attributes.ts';

/** Node key of a place by its id: division code, registry id or {@link stableHash} of its path. */
export const placeKey = (id: string): string => `place:${id}`;
/** Node key of a report by its id. */
export const reportKey = (id: string): string => `report:${id}`;
/** Node key of a regulation by its registry or found id. */
export const regulationKey = (id: string): string => `reg:${id}`;
/** Node key of a practice by its registry id. */
export const practiceKey = (id: string): string => `practice:${id}`;
/** Node key of an indicator by its registry id. */
export const indicatorKey = (id: string): string => `indicator:${id}`;

/**
 * Key of an edge; the same edge has the same key in every build.
 * @param parts what tells apart edges of one kind between the same nodes
 */
export function edgeKey(kind: EdgeKind, from: string, to: string, ...parts: string[]): string {
  return [kind, from, to, ...parts].join('|');
}

/** The first twelve hexadecimal digits of the SHA-256 of a text. */
export function stableHash(text: string): string {
  return hash('sha256', text, 'hex').slice(0, 12);
}
