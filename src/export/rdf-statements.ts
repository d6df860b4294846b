/** One report's statements as RDF, each with the sentences that show it as Web Annotations. */
import type { Atlas, EdgeAttributes, Evidence } from '../graph/atlas.ts';
import type { ObservedEdge } from '../graph/edge-attributes.ts';
import { edgeKey, regulationKey, reportKey } from '../graph/node-keys.ts';
import { isObservedEdge } from '../graph/observations.ts';
import { evidenceOf, nodeOfKind } from '../graph/statements.ts';
import { extractionIri } from './rdf-dataset.ts';
import { edgePredicate } from './rdf-graph.ts';
import {
  decimal,
  evidenceIri,
  integer,
  iri,
  nodeIri,
  ownNamespace,
  plain,
  statementIri,
  term,
  type RdfObject,
  type Nameless,
  type NestedTriple,
} from './rdf-terms.ts';

/** Statements and annotations of one report. */
export function* reportTriples(
  atlas: Atlas,
  reportId: string,
  base: string,
): Generator<NestedTriple> {
  const bodies = new Map<string, { evidence: Evidence; statements: string[] }>();
  for (const edge of edgesOf(atlas, reportId)) {
    const attributes = atlas.graph.getEdgeAttributes(edge);
    const statement = statementIri(base, edge);
    const report = nodeIri(base, { kind: 'report', id: reportId });
    yield* isObservedEdge(attributes)
      ? observationTriples(atlas, edge, attributes, base)
      : statementTriples(atlas, edge, attributes, base);
    yield { subject: statement, predicate: term('prov:wasDerivedFrom'), object: iri(report) };
    yield {
      subject: statement,
      predicate: term('prov:wasGeneratedBy'),
      object: iri(extractionIri(base)),
    };
    for (const evidence of evidenceOf(atlas, attributes)) {
      if (evidence.report !== reportId) continue;
      const entry = bodies.get(evidence.id) ?? { evidence, statements: [] };
      entry.statements.push(statement);
      bodies.set(evidence.id, entry);
    }
  }
  for (const { evidence, statements } of bodies.values())
    yield* annotationTriples(evidence, statements, base);
}

/** Edges that the report shows: those that start at it, and links between documents that it tells of. */
function edgesOf({ graph, reports }: Atlas, reportId: string): string[] {
  const links = (reports.get(reportId)?.facts.links ?? [])
    .filter(({ mention }) => mention !== null)
    .map(({ kind, from, to }) => edgeKey(kind, regulationKey(from), regulationKey(to)));
  return [...graph.outEdges(reportKey(reportId)), ...new Set(links)];
}

function* statementTriples(
  { graph }: Atlas,
  edge: string,
  attributes: EdgeAttributes,
  base: string,
): Generator<NestedTriple> {
  const subject = statementIri(base, edge);
  const [from, to] = [graph.source(edge), graph.target(edge)].map((key) =>
    iri(nodeIri(base, graph.getNodeAttributes(key))),
  ) as [RdfObject, RdfObject];
  yield* describe(subject, [
    [term('rdf:type'), iri(term('rdf:Statement'))],
    [term('rdf:type'), iri(term('prov:Entity'))],
    [term('rdf:subject'), from],
    [term('rdf:predicate'), iri(edgePredicate(attributes, base) ?? term('rdf:value'))],
    [term('rdf:object'), to],
    [`${ownNamespace(base)}relation`, plain(attributes.kind)],
  ]);
  yield* describe(subject, certainty(attributes, base));
}

function* observationTriples(
  { graph }: Atlas,
  edge: string,
  attributes: ObservedEdge,
  base: string,
): Generator<NestedTriple> {
  const { place } = nodeOfKind(graph, graph.source(edge), 'report');
  const { value, period, label, unit, qualifier } = attributes;
  const about = nodeIri(base, nodeOfKind(graph, place, 'jurisdiction'));
  const indicator = nodeIri(base, nodeOfKind(graph, graph.target(edge), 'indicator'));
  const properties: [string, RdfObject][] = [
    [term('rdf:type'), iri(term('schema:Observation'))],
    [term('rdf:type'), iri(term('prov:Entity'))],
    [term('schema:observationAbout'), iri(about)],
    [term('schema:variableMeasured'), iri(indicator)],
    [term('schema:name'), plain(label)],
    [term('schema:unitText'), plain(unit)],
    [`${ownNamespace(base)}qualifier`, plain(qualifier)],
    ...certainty(attributes, base),
  ];
  if (value !== null) properties.push([term('schema:value'), decimal(value)]);
  if (period !== null)
    properties.push([term('schema:observationPeriod'), plain(`${period.from}/${period.to}`)]);
  yield* describe(statementIri(base, edge), properties);
}

function certainty(edge: EdgeAttributes, base: string): [string, RdfObject][] {
  const own = ownNamespace(base);
  return [
    ...('status' in edge ? [[`${own}status`, plain(edge.status)] as [string, RdfObject]] : []),
    ...('confidence' in edge
      ? [[`${own}confidence`, plain(edge.confidence)] as [string, RdfObject]]
      : []),
  ];
}

function* annotationTriples(
  evidence: Evidence,
  statements: readonly string[],
  base: string,
): Generator<NestedTriple> {
  const report = iri(nodeIri(base, { kind: 'report', id: evidence.report }));
  yield* describe(evidenceIri(base, evidence), [
    [term('rdf:type'), iri(term('oa:Annotation'))],
    ...statements.map((body): Property => [term('oa:hasBody'), iri(body)]),
    [
      term('oa:hasTarget'),
      {
        has: [
          [term('rdf:type'), iri(term('oa:SpecificResource'))],
          [term('oa:hasSource'), report],
          [
            term('oa:hasSelector'),
            {
              has: [
                [term('rdf:type'), iri(term('oa:TextQuoteSelector'))],
                [term('oa:exact'), plain(evidence.quote)],
              ],
            },
          ],
          [
            term('oa:hasSelector'),
            {
              has: [
                [term('rdf:type'), iri(term('oa:TextPositionSelector'))],
                [term('oa:start'), integer(evidence.start)],
                [term('oa:end'), integer(evidence.end)],
              ],
            },
          ],
        ],
      },
    ],
  ]);
}

type Property = readonly [predicate: string, object: RdfObject | Nameless];

function* describe(subject: string, properties: readonly Property[]): Generator<NestedTriple> {
  for (const [predicate, object] of properties) yield { subject, predicate, object };
}
