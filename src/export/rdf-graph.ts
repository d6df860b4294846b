/** The graph as RDF: our terms, the nodes, and one triple for each edge between them. */
import { compareText } from '../errors.ts';
import type { Atlas, EdgeAttributes } from '../graph/atlas.ts';
import { nodesOfKind } from '../graph/statements.ts';
import type { ExportOptions } from './export-options.ts';
import { datasetTriples } from './rdf-dataset.ts';
import { agentTriples, expressionTriples, nodeTriples } from './rdf-nodes.ts';
import { ownTermTriples } from './rdf-own-terms.ts';
import { iri, nodeIri, ownNamespace, term, type Triple } from './rdf-terms.ts';
import { nodeRuns } from './atlas-runs.ts';
import { freeRun, mapRun, type Run } from './runs.ts';

/** All that reports and registries state, subject by subject, without sentences; for those see `createReportTurtle`. */
export function* graphTriples(atlas: Atlas, options: ExportOptions): Generator<Run<Triple>> {
  const { base } = options;
  yield freeRun(function* () {
    yield* datasetTriples(options);
    yield* ownTermTriples(base);
  });
  for (const run of nodeRuns(atlas))
    yield mapRun(run, function* (keys) {
      for (const key of keys) yield* triplesOf(atlas, key, base);
    });
  yield freeRun(function* () {
    const agents = nodesOfKind(atlas.graph, 'regulation').map(({ node }) => node.issuer);
    const named = agents.filter((name) => name !== null);
    for (const name of [...new Set(named)].sort(compareText)) yield* agentTriples(name, base);
  });
}

function* triplesOf(atlas: Atlas, key: string, base: string): Generator<Triple> {
  const node = atlas.graph.getNodeAttributes(key);
  yield* nodeTriples(atlas, node, base);
  yield* edgeTriples(atlas, key, base);
  if (node.kind === 'regulation') yield* expressionTriples(node, base);
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
