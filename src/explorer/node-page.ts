/** Where a node of the explorer has its page. */
import { NODE_KINDS } from '../graph/node-attributes.ts';
import { nodePath } from '../page-data/paths.ts';
import type { ExplorerNode } from './explorer-model.ts';

/**
 * Site path of the node's page, without base and language.
 * @throws Error for a kind that has no pages: file and script do not fit
 */
export function pageOfNode({
  kind,
  key,
  shownAt,
}: Pick<ExplorerNode, 'kind' | 'key' | 'shownAt'>): string {
  const known = NODE_KINDS.find((each) => each === kind);
  if (known === undefined) throw new Error(`no page for a node of kind "${kind}"`);
  return nodePath({ kind: known, id: key.slice(key.indexOf(':') + 1), shownAt });
}
