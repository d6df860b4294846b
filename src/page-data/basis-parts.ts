/** The parts that hashes of what a page is made of are put together from. */
import { hash } from 'node:crypto';
import type { Atlas, AtlasReport } from '../graph/atlas.ts';
import { oncePerNode } from './entities.ts';
import { plainJson } from './plain-json.ts';

/** One hash of several parts; null when one is missing. */
export function joinBasis(parts: readonly (string | null)[]): string | null {
  return parts.includes(null) ? null : hash('sha256', `basis\0${parts.join('\0')}`, 'hex');
}

/** A hash of a node's attributes; that of nothing when there is no such node. @param key of the node */
export const nodeVersion = ({ graph }: Atlas, key: string): string =>
  graph.hasNode(key) ? versionOf(graph.getNodeAttributes(key)) : '';

const versionOf = oncePerNode((node) => hash('sha256', plainJson(node), 'hex'));

const known = new WeakMap<AtlasReport, string>();

/**
 * What rows on a report's statements are made of, beside the thing that they are about: the report, its edges and evidence,
 * which are made of its facts alone, and its place.
 * @returns null when the report does not say what it was made of
 */
export function statedVersion(atlas: Atlas, report: AtlasReport): string | null {
  if (report.madeOf === undefined) return null;
  const before = known.get(report);
  if (before !== undefined) return before;
  const parts = [report.id, report.madeOf, report.place, nodeVersion(atlas, report.place)];
  const version = hash('sha256', parts.join('\0'), 'base64');
  known.set(report, version);
  return version;
}
