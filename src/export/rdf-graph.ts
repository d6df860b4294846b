/** The graph as RDF: our terms, the nodes, and one triple for each edge between them. */
import type { Atlas, EdgeAttributes } from '../graph/atlas.ts';
import { nodeTriples } from './rdf-nodes.ts';
import { ownTermTriples } from './rdf-own-terms.ts';
import { iri, nodeIri, ownNamespace, term, type Triple } from './rdf-terms.ts';

/** All that reports and registries state, without sentences; for those see `reportTriples`. */
export function* graphTriples(atlas: Atlas, base: string): Generator<Triple> {
  yield* ownTermTriples(base);
  yield* nodeTriples(atlas, base);
  const { graph } = atlas;
  for (const { attributes, source, target } of graph.edgeEntries()) {
    const predicate = edgePredicate(attributes, base);
    if (predicate === null) continue;
    const subject = nodeIri(base, graph.getNodeAttributes(source));
    yield { subject, predicate, object: iri(nodeIri(base, graph.getNodeAttributes(target))) };
  }
}

/**
 * The property that an edge asserts: what is planned or lacking is not asserted as done.
 * @returns null for what the nodes already say and for numbers, which are observations of their own
 */
export function edgePredicate(edge: EdgeAttributes, base: string): string | null {
  const own = (name: string) => ownNamespace(base) + name;
  switch (edge.kind) {
    case 'within':
    case 'published':
    case 'observed':
      return null;
    case 'localises':
      return term('eli:based_on');
    case 'succeeds':
      return term('dcterms:replaces');
    case 'mandates':
      return own('mandates');
    default:
      if (edge.status === 'planned') return own('plans');
      return own(edge.status === 'problem' ? 'lacks' : edge.kind);
  }
}
