/** Nodes as RDF: places by schema.org, documents by the European Legislation Identifier, practices by SKOS. */
import type { AtlasGraph, Atlas, NodeAttributes, NodeOfKind, YearSpan } from '../graph/atlas.ts';
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

/** What every node is and is called. */
export function* nodeTriples({ graph, reports }: Atlas, base: string): Generator<Triple> {
  for (const { attributes } of graph.nodeEntries()) {
    const subject = nodeIri(base, attributes);
    for (const [predicate, object] of propertiesOf(attributes, graph, base))
      if (object !== null) yield { subject, predicate, object };
    if (attributes.kind !== 'report') continue;
    const url = reports.get(attributes.id)?.frontMatter.source.url ?? null;
    if (url !== null)
      yield { subject, predicate: term('prov:hadPrimarySource'), object: iri(new URL(url).href) };
  }
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
      return regulationProperties(node);
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

function regulationProperties(node: NodeOfKind<'regulation'>): Property[] {
  return [
    type('eli:LegalResource'),
    [term('eli:title'), chinese(node.label)],
    [term('eli:title'), node.nameEn === null ? null : english(node.nameEn)],
    [term('eli:id_local'), optional(node.number)],
    [term('eli:passed_by_agent'), node.issuer === null ? null : chinese(node.issuer)],
    [term('eli:date_document'), node.issuedOn === null ? null : partialDate(node.issuedOn)],
    [term('dcterms:temporal'), node.period === null ? null : interval(node.period)],
    [term('dcterms:type'), optional(node.regulationKind)],
  ];
}

const type = (name: Parameters<typeof term>[0]): Property => [term('rdf:type'), iri(term(name))];
const optional = (value: string | null) => (value === null ? null : plain(value));
/** An ISO 8601 interval of years. */
const interval = ({ from, to }: YearSpan) => plain(`${from}/${to}`);
