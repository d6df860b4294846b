/** Places as a tree, and the reports of each. */
import { compareText } from '../errors.ts';
import type { Atlas, AtlasReport } from './atlas.ts';
import { nodeOfKind } from './statements.ts';

/** Node keys of the places above, from the province down; the place itself is left out. */
export function ancestorPlaces({ graph }: Atlas, place: string): string[] {
  const ancestors: string[] = [];
  let { parent } = nodeOfKind(graph, place, 'jurisdiction');
  while (parent !== null) {
    ancestors.unshift(parent);
    ({ parent } = nodeOfKind(graph, parent, 'jurisdiction'));
  }
  return ancestors;
}

/** Node keys of the places directly below, in key order. */
export function childPlaces({ graph }: Atlas, place: string): string[] {
  const children = graph
    .inEdges(place)
    .filter((edge) => graph.getEdgeAttribute(edge, 'kind') === 'within')
    .map((edge) => graph.source(edge));
  return children.sort(compareText);
}

/** The reports of a place itself, by year, undated ones last. */
export function placeReports({ graph, reports }: Atlas, place: string): AtlasReport[] {
  const found = graph
    .outEdges(place)
    .filter((edge) => graph.getEdgeAttribute(edge, 'kind') === 'published')
    .map((edge) => nodeOfKind(graph, graph.target(edge), 'report'))
    .sort((a, b) => {
      const [first, second] = [a.years?.from ?? Infinity, b.years?.from ?? Infinity];
      return first === second ? compareText(a.id, b.id) : first - second;
    });
  return found.map(({ id }) => reports.get(id)).filter((report) => report !== undefined);
}
