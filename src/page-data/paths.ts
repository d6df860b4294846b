/** Where each thing has its page: site paths without base, language and leading slash. */
import { WHOLE_GRAPH, writeState } from '../explorer/explorer-state.ts';
import type { NodeAttributes } from '../graph/atlas.ts';

/** Page of each kind of node. */
const FOLDERS: Readonly<Record<NodeAttributes['kind'], string>> = {
  jurisdiction: 'jurisdictions',
  report: 'reports',
  regulation: 'regulations',
  practice: 'practices',
  indicator: 'metrics',
};

/** Folders that hold a page for each node of a kind. */
export const NODE_FOLDERS: readonly string[] = Object.values(FOLDERS);

/** A node as far as its path needs it. */
type Located = Pick<NodeAttributes, 'kind' | 'id'> & { shownAt?: string | undefined };

/** Site path of a node's page, e.g. `regulations/fzzf-gangyao-2015-2020/`, or of the text that a document without one stands in. */
export function nodePath({ kind, id, shownAt }: Located): string {
  return shownAt ?? `${FOLDERS[kind]}/${id}/`;
}

/** Whether a node has a page of its own. */
export const hasOwnPage = (node: NodeAttributes): boolean =>
  node.kind !== 'regulation' || node.shownAt === undefined;

/** Site path of a report's page. */
export const reportPath = (id: string): string => nodePath({ kind: 'report', id });

/**
 * Site path of a stretch of a report's text.
 * @param anchor evidence id or {@link sentenceAnchor}
 */
export const anchorPath = (report: string, anchor: string): string =>
  `${reportPath(report)}#${anchor}`;

/** HTML id of a sentence of a report, by its offset in the cleaned text. */
export const sentenceAnchor = (start: number): string => `s${start}`;

/** Site path of the explorer with a node pinned among its neighbours. @param key the node's key in the graph, e.g. `reg:xingzheng-fuyi-fa` */
export const graphPath = (key: string): string =>
  `graph/?${writeState({ ...WHOLE_GRAPH, focus: key, depth: 1, reports: key.startsWith('report:') }).toString()}`;
