/** How long the list of a thing is, without making it. */
import type { Atlas } from '../graph/atlas.ts';
import type { EdgeAttributes } from '../graph/edge-attributes.ts';
import type { NodeKind } from '../graph/node-attributes.ts';
import { isObservedEdge } from '../graph/observations.ts';
import { isAdoptsEdge } from '../graph/practice-statements.ts';
import { isRelationEdge } from '../graph/regulation-statements.ts';
import { nodeOfKind } from '../graph/statements.ts';

/**
 * Rows of the list on the pages of a thing: numbers of an indicator, places of a document or a practice; 0 for a kind without such a list.
 * @param key node key of the thing
 */
export function rowCount({ graph }: Atlas, key: string, kind: NodeKind): number {
  const reports = (isCounted: (edge: EdgeAttributes) => boolean): string[] => {
    const found: string[] = [];
    graph.forEachInEdge(key, (_, edge, from) => {
      if (isCounted(edge)) found.push(from);
    });
    return found;
  };
  const places = (isCounted: (edge: EdgeAttributes) => boolean): number =>
    new Set(reports(isCounted).map((report) => nodeOfKind(graph, report, 'report').place)).size;
  switch (kind) {
    case 'regulation':
      return places(isRelationEdge);
    case 'practice':
      return places(isAdoptsEdge);
    case 'indicator':
      return reports(isObservedEdge).length;
    case 'jurisdiction':
    case 'report':
      return 0;
  }
}
