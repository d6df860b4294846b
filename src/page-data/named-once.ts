/** Documents that one report alone names: on a large site the text of that report stands for a page of theirs. */
import type { Atlas } from '../graph/atlas.ts';
import { anchorPath } from './paths.ts';

/** Takes the pages from found documents whose only edge comes from a report: all that is known of them stands where it names them. */
export function showWhereNamed({ graph, evidence }: Atlas): void {
  graph.forEachNode((key, node) => {
    if (node.kind !== 'regulation' || node.known || graph.degree(key) !== 1) return;
    const [id = ''] = graph.getEdgeAttribute(graph.edges(key)[0], 'evidence');
    const first = evidence.get(id);
    if (first === undefined) return;
    // Another object: links are made once for each.
    graph.replaceNodeAttributes(key, { ...node, shownAt: anchorPath(first.report, first.id) });
  });
}
