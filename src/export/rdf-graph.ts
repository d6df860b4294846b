/** The graph as RDF: our terms, the nodes, and one triple for each edge between them. */
import { compareText } from '../errors.ts';
import type { Atlas, EdgeAttributes } from '../graph/atlas.ts';
import type { ExportOptions } from './export-options.ts';
import { datasetTriples } from './rdf-dataset.ts';
import { agentTriples, expressionTriples, nodeTriples } from './rdf-nodes.ts';
import { ownTermTriples } from './rdf-own-terms.ts';
import { iri, nodeIri, ownNamespace, term, type Triple } from './rdf-terms.ts';

/** All that reports and registries state, subject by subject, without sentences; for those see `reportTriples`. */
export function* graphTriples(atlas: Atlas, options: ExportOptions): Generator<Triple> {
  const { base } = options;
  yield* datasetTriples(options);
  yield* ownTermTriples(base);
  const agents = new Set<string>();
  for (const { node, attributes } of atlas.graph.nodeEntries()) {
    yield* nodeTriples(atlas, attributes, base);
    yield* edgeTriples(atlas, node, base);
    if (attributes.kind !== 'regulation') continue;
    yield* expressionTriples(attributes, base);
    if (attributes.issuer !== null) agents.add(attributes.issuer);
  }
  for (const name of [...agents].sort(compareText)) yield* agentTriples(name, base);
}

/** What starts at a node, grouped by property. */
function* edgeTriples({ graph }: Atlas, node: string, base: string): Generator<Triple> {
  const subject = nodeIri(base, graph.getNodeAttributes(node));
  const objects = new Map<string, string[]>();
  for (const { attributes, target } of graph.outEdgeEntries(node)) {
    const predicate = edgePredicate(attributes, base);
    if (predicate === null) continue;
    const object = nodeIri(base, graph.getNodeAttributes(target));
    const others = objects.get(predicate);
    if (others === undefined) objects.set(predicate, [object]);
    else others.push(object);
  }
  for (const [predicate, iris] of objects)
    for (const object of new Set(iris)) yield { subject, predicate, object: iri(object) };
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
