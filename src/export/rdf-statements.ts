/** One report's statements as linked data in Turtle, each with the sentences that show it as Web Annotations. */
import type { Atlas, EdgeAttributes, Evidence } from '../graph/atlas.ts';
import type { ObservedEdge } from '../graph/edge-attributes.ts';
import { edgeKey, regulationKey, reportKey, stableHash } from '../graph/node-keys.ts';
import { isObservedEdge } from '../graph/observations.ts';
import { evidenceOf, nodeOfKind } from '../graph/statements.ts';
import { extractionIri } from './rdf-dataset.ts';
import { edgePredicate } from './rdf-graph.ts';
import {
  decimal,
  evidencePrefix,
  nodeIri,
  ownNamespace,
  statementPrefix,
  term,
} from './rdf-terms.ts';
import { iriWriter, turtleHead, writeObject, writeString } from './turtle.ts';

/** What statements are written with. */
interface Writing {
  atlas: Atlas;
  base: string;
  iri: (value: string) => string;
  /** IRI of a node that has the same in every document, or of the report itself, by its key. */
  node: (key: string) => string;
}

/**
 * Prepares an atlas. As text at once, for as triples they took twice the time.
 * @returns a function from a report's id to its statements and annotations, a whole document of Turtle, statement by statement
 */
export function createReportTurtle(
  atlas: Atlas,
  base: string,
): (reportId: string) => Generator<string> {
  const shared = new Map<string, string>();
  return (reportId) => reportTurtle(atlas, reportId, base, shared);
}

/** @param shared IRIs as they are written in every document, by node key or in full */
function* reportTurtle(
  atlas: Atlas,
  reportId: string,
  base: string,
  shared: Map<string, string>,
): Generator<string> {
  const prefixes = {
    fazhi: ownNamespace(base),
    statement: statementPrefix(base),
    mark: evidencePrefix(base, reportId),
  };
  const iri = iriWriter(base, prefixes);
  const once = (name: string, iriOf: () => string) => {
    const known = shared.get(name) ?? iri(iriOf());
    shared.set(name, known);
    return known;
  };
  const ofNode = (key: string) => nodeIri(base, atlas.graph.getNodeAttributes(key));
  const writing: Writing = {
    atlas,
    base,
    iri: (value) => once(value, () => value),
    // That of the report itself is written by its own prefix.
    node: (key) => (key === reportKey(reportId) ? iri(ofNode(key)) : once(key, () => ofNode(key))),
  };
  yield turtleHead(base, prefixes);
  const report = writing.node(reportKey(reportId));
  const source =
    ` ;\n  prov:wasDerivedFrom ${report} ;\n` +
    `  prov:wasGeneratedBy ${iri(extractionIri(base))} .\n`;
  const bodies = new Map<Evidence, string[]>();
  let separator = '\n';
  for (const edge of edgesOf(atlas, reportId)) {
    const attributes = atlas.graph.getEdgeAttributes(edge);
    const statement = `statement:${stableHash(edge)}`;
    const text = isObservedEdge(attributes)
      ? observation(writing, edge, attributes)
      : relation(writing, edge, attributes);
    yield `${separator}${statement} ${text}${source}`;
    separator = '';
    for (const evidence of evidenceOf(atlas, attributes)) {
      if (evidence.report !== reportId) continue;
      const statements = bodies.get(evidence);
      if (statements === undefined) bodies.set(evidence, [statement]);
      else statements.push(statement);
    }
  }
  for (const [evidence, statements] of bodies)
    yield annotation(iri(prefixes.mark + encodeURI(evidence.id)), evidence, statements, report);
}

/** Edges that the report shows: those that start at it, and links between documents that it tells of. */
function edgesOf({ graph, reports }: Atlas, reportId: string): string[] {
  const links = (reports.get(reportId)?.facts.links ?? [])
    .filter(({ mention }) => mention !== null)
    .map(({ kind, from, to }) => edgeKey(kind, regulationKey(from), regulationKey(to)));
  return [...graph.outEdges(reportKey(reportId)), ...new Set(links)];
}

function relation(
  { atlas: { graph }, base, iri, node }: Writing,
  edge: string,
  attributes: EdgeAttributes,
): string {
  const predicate = edgePredicate(attributes, base) ?? term('rdf:value');
  return (
    `a rdf:Statement, prov:Entity ;\n  rdf:subject ${node(graph.source(edge))} ;\n` +
    `  rdf:predicate ${iri(predicate)} ;\n  rdf:object ${node(graph.target(edge))} ;\n` +
    `  fazhi:relation ${writeString(attributes.kind)}${certainty(attributes)}`
  );
}

function observation(
  { atlas: { graph }, iri, node }: Writing,
  edge: string,
  attributes: ObservedEdge,
): string {
  const { value, period, label, unit, qualifier } = attributes;
  const { place } = nodeOfKind(graph, graph.source(edge), 'report');
  return [
    `a schema:Observation, prov:Entity ;\n  schema:observationAbout ${node(place)}`,
    `schema:variableMeasured ${node(graph.target(edge))}`,
    `schema:name ${writeString(label)}`,
    `schema:unitText ${writeString(unit)}`,
    `fazhi:qualifier ${writeString(qualifier)}${certainty(attributes)}`,
    ...(value === null ? [] : [`schema:value ${writeObject(decimal(value), iri)}`]),
    ...(period === null
      ? []
      : [`schema:observationPeriod ${writeString(`${period.from}/${period.to}`)}`]),
  ].join(' ;\n  ');
}

function certainty(edge: EdgeAttributes): string {
  return (
    ('status' in edge ? ` ;\n  fazhi:status ${writeString(edge.status)}` : '') +
    ('confidence' in edge ? ` ;\n  fazhi:confidence ${writeString(edge.confidence)}` : '')
  );
}

function annotation(
  subject: string,
  { quote, start, end }: Evidence,
  statements: readonly string[],
  report: string,
): string {
  return (
    `${subject} a oa:Annotation ;\n  oa:hasBody ${statements.join(', ')} ;\n` +
    `  oa:hasTarget [ a oa:SpecificResource ; oa:hasSource ${report} ; ` +
    `oa:hasSelector [ a oa:TextQuoteSelector ; oa:exact ${writeString(quote)} ] ; ` +
    `oa:hasSelector [ a oa:TextPositionSelector ; ` +
    `oa:start "${start}"^^xsd:integer ; oa:end "${end}"^^xsd:integer ] ] .\n`
  );
}
