/** Nodes as RDF: places by schema.org, documents by the European Legislation Identifier, practices by SKOS. */
import type { AtlasGraph, Atlas, NodeAttributes, NodeOfKind, YearSpan } from '../graph/atlas.ts';
import { stableHash } from '../graph/node-keys.ts';
import {
  chinese,
  english,
  iri,
  nodeIri,
  partialDate,
  plain,
  term,
  type RdfObject,
  type Triple,
} from './rdf-terms.ts';

type Property = [predicate: string, object: RdfObject | null];

/** What a node is and is called. */
export function* nodeTriples(
  { graph, reports }: Atlas,
  node: NodeAttributes,
  base: string,
): Generator<Triple> {
  const subject = nodeIri(base, node);
  for (const [predicate, object] of propertiesOf(node, graph, base))
    if (object !== null) yield { subject, predicate, object };
  if (node.kind !== 'report') return;
  const url = reports.get(node.id)?.frontMatter.source.url ?? null;
  if (url !== null)
    yield { subject, predicate: term('prov:hadPrimarySource'), object: iri(new URL(url).href) };
}

function propertiesOf(node: NodeAttributes, graph: AtlasGraph, base: string): Property[] {
  const linkTo = (key: string | null) =>
    key === null || !graph.hasNode(key) ? null : iri(nodeIri(base, graph.getNodeAttributes(key)));
  switch (node.kind) {
    case 'jurisdiction':
      return [
        type('schema:AdministrativeArea'),
        [term('schema:name'), chinese(node.label)],
        [term('schema:identifier'), optional(node.code)],
        [term('schema:containedInPlace'), linkTo(node.parent)],
      ];
    case 'report':
      return [
        type('schema:Report'),
        type('prov:Entity'),
        [term('schema:name'), chinese(node.label)],
        [term('schema:spatialCoverage'), linkTo(node.place)],
        [term('schema:temporalCoverage'), node.years === null ? null : interval(node.years)],
        [
          term('schema:datePublished'),
          node.publishedOn === null ? null : partialDate(node.publishedOn),
        ],
        [term('schema:dateCreated'), node.signedOn === null ? null : partialDate(node.signedOn)],
        [term('schema:additionalType'), plain(node.reportKind)],
      ];
    case 'regulation':
      return regulationProperties(node, base);
    case 'practice':
      return [
        type('skos:Concept'),
        [term('skos:prefLabel'), chinese(node.label)],
        [term('skos:prefLabel'), english(node.nameEn)],
        [term('skos:definition'), chinese(node.definition)],
        [term('skos:definition'), english(node.definitionEn)],
        [term('skos:broader'), linkTo(node.parent)],
        [term('dcterms:subject'), plain(node.domain)],
      ];
    case 'indicator':
      return [
        type('schema:StatisticalVariable'),
        [term('schema:name'), chinese(node.label)],
        [term('schema:name'), english(node.nameEn)],
        [term('schema:description'), chinese(node.definition)],
        [term('schema:description'), english(node.definitionEn)],
        [term('schema:unitText'), plain(node.unit)],
        [term('dcterms:subject'), plain(node.domain)],
      ];
  }
}

function regulationProperties(node: NodeOfKind<'regulation'>, base: string): Property[] {
  return [
    type('eli:LegalResource'),
    [term('rdfs:label'), chinese(node.label)],
    [term('eli:is_realized_by'), iri(expressionIri(base, node))],
    [term('eli:id_local'), optional(node.number)],
    [term('eli:passed_by'), node.issuer === null ? null : iri(agentIri(base, node.issuer))],
    [term('eli:date_document'), node.issuedOn === null ? null : partialDate(node.issuedOn)],
    [term('dcterms:temporal'), node.period === null ? null : interval(node.period)],
    [term('dcterms:type'), optional(node.regulationKind)],
  ];
}

/** The Chinese text of a document: titles are the text's, by ELI, and not the act's. */
export function* expressionTriples(
  node: NodeOfKind<'regulation'>,
  base: string,
): Generator<Triple> {
  const subject = expressionIri(base, node);
  const properties: Property[] = [
    type('eli:LegalExpression'),
    [term('eli:realizes'), iri(nodeIri(base, node))],
    [term('eli:language'), iri(`${LANGUAGES}ZHO`)],
    [term('eli:title'), chinese(node.label)],
    [term('eli:title_alternative'), node.nameEn === null ? null : english(node.nameEn)],
  ];
  for (const [predicate, object] of properties)
    if (object !== null) yield { subject, predicate, object };
}

/** Who issued documents: known by name alone. */
export function* agentTriples(name: string, base: string): Generator<Triple> {
  const subject = agentIri(base, name);
  yield { subject, predicate: term('rdf:type'), object: iri(term('prov:Agent')) };
  yield { subject, predicate: term('rdf:type'), object: iri(term('schema:Organization')) };
  yield { subject, predicate: term('schema:name'), object: chinese(name) };
}

/** Languages of the Publications Office of the European Union, as ELI asks for. */
const LANGUAGES = 'http://publications.europa.eu/resource/authority/language/';
// The end of a node's IRI.
const expressionIri = (base: string, node: NodeOfKind<'regulation'>) =>
  nodeIri(base, node).replace(/#it$/u, '#zh');
const agentIri = (base: string, name: string) => `${base}data/agents#${stableHash(name)}`;

const type = (name: Parameters<typeof term>[0]): Property => [term('rdf:type'), iri(term(name))];
const optional = (value: string | null) => (value === null ? null : plain(value));
/** An ISO 8601 interval of years. */
const interval = ({ from, to }: YearSpan) => plain(`${from}/${to}`);
