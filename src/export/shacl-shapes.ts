/** The shapes that our linked data keep to, in SHACL (W3C 2017). */
import { ownNamespace, PREFIXES } from './rdf-terms.ts';

/** One property of a shape: path, then constraints as Turtle. */
type Property = readonly [path: string, constraints: string];

const ONE = 'sh:minCount 1 ; sh:maxCount 1';
const LINK = 'sh:nodeKind sh:IRI';
const TEXT = 'sh:datatype xsd:string';
const NAMED = 'sh:datatype rdf:langString ; sh:minLength 1 ; sh:uniqueLang true';
const DATE =
  'sh:or ( [ sh:datatype xsd:date ] [ sh:datatype xsd:gYearMonth ] [ sh:datatype xsd:gYear ] ) ; sh:maxCount 1';

/** Class → its properties. Links that lead into other files are held to be IRIs only. */
const SHAPES: Readonly<Record<string, readonly Property[]>> = {
  'schema:Dataset': [
    ['schema:name', `${NAMED} ; sh:minCount 1`],
    ['schema:version', `${TEXT} ; ${ONE}`],
    ['schema:license', `${LINK} ; ${ONE}`],
    ['prov:wasGeneratedBy', 'sh:class prov:Activity ; sh:minCount 1'],
  ],
  'schema:AdministrativeArea': [
    ['schema:name', `${NAMED} ; sh:minCount 1`],
    // An official division code: six digits, nine or twelve below the county.
    ['schema:identifier', `${TEXT} ; sh:pattern "^[0-9]{6}([0-9]{3}){0,2}$" ; sh:maxCount 1`],
    ['schema:containedInPlace', 'sh:class schema:AdministrativeArea ; sh:maxCount 1'],
  ],
  'schema:Report': [
    ['schema:name', `${NAMED} ; sh:minCount 1`],
    ['schema:spatialCoverage', `sh:class schema:AdministrativeArea ; ${ONE}`],
    // Years from/to.
    ['schema:temporalCoverage', `${TEXT} ; sh:pattern "^[0-9]{4}/[0-9]{4}$" ; sh:maxCount 1`],
    ['schema:datePublished', DATE],
    ['schema:dateCreated', DATE],
    ['prov:hadPrimarySource', `${LINK} ; sh:maxCount 1`],
  ],
  'eli:LegalResource': [
    ['rdfs:label', `${NAMED} ; ${ONE}`],
    ['eli:is_realized_by', `sh:class eli:LegalExpression ; ${ONE}`],
    ['eli:id_local', `${TEXT} ; sh:maxCount 1`],
    ['eli:passed_by', 'sh:class prov:Agent ; sh:maxCount 1'],
    ['eli:date_document', DATE],
    ['eli:based_on', 'sh:class eli:LegalResource'],
    ['dcterms:replaces', 'sh:class eli:LegalResource'],
    ['fazhi:mandates', 'sh:class skos:Concept'],
  ],
  'eli:LegalExpression': [
    ['eli:realizes', `sh:class eli:LegalResource ; ${ONE}`],
    ['eli:title', `${NAMED} ; ${ONE}`],
    ['eli:language', `${LINK} ; ${ONE}`],
  ],
  'skos:Concept': [
    ['skos:prefLabel', `${NAMED} ; sh:minCount 1`],
    ['skos:definition', `${NAMED} ; sh:minCount 1`],
    ['skos:broader', 'sh:class skos:Concept ; sh:maxCount 1'],
  ],
  'schema:StatisticalVariable': [
    ['schema:name', `${NAMED} ; sh:minCount 1`],
    ['schema:unitText', `${TEXT} ; ${ONE}`],
  ],
  'rdf:Statement': [
    ['rdf:subject', `${LINK} ; ${ONE}`],
    ['rdf:predicate', `${LINK} ; ${ONE}`],
    ['rdf:object', `${LINK} ; ${ONE}`],
    ['prov:wasDerivedFrom', `${LINK} ; sh:minCount 1`],
    ['fazhi:confidence', 'sh:in ( "high" "medium" "low" ) ; sh:maxCount 1'],
  ],
  'schema:Observation': [
    ['schema:observationAbout', `${LINK} ; ${ONE}`],
    ['schema:variableMeasured', `${LINK} ; ${ONE}`],
    // A number that the report left out has none.
    ['schema:value', 'sh:datatype xsd:decimal ; sh:maxCount 1'],
    ['schema:unitText', `${TEXT} ; ${ONE}`],
    ['fazhi:status', 'sh:in ( "actual" "projected" "target" ) ; sh:minCount 1 ; sh:maxCount 1'],
    ['prov:wasDerivedFrom', `${LINK} ; sh:minCount 1`],
  ],
  'oa:Annotation': [
    ['oa:hasBody', `${LINK} ; sh:minCount 1`],
    ['oa:hasTarget', `sh:class oa:SpecificResource ; ${ONE}`],
  ],
  'oa:SpecificResource': [
    ['oa:hasSource', `${LINK} ; ${ONE}`],
    ['oa:hasSelector', 'sh:minCount 2 ; sh:maxCount 2'],
  ],
  'oa:TextQuoteSelector': [['oa:exact', `${TEXT} ; sh:minLength 1 ; ${ONE}`]],
  'oa:TextPositionSelector': [
    ['oa:start', `sh:datatype xsd:integer ; sh:minInclusive 0 ; ${ONE} ; sh:lessThan oa:end`],
    ['oa:end', `sh:datatype xsd:integer ; ${ONE}`],
  ],
};

/** The shapes graph as Turtle; it holds for graph.ttl and for the statements of every report. */
export function writeShapes(base: string): string {
  const prefixes = { ...PREFIXES, sh: 'http://www.w3.org/ns/shacl#', fazhi: ownNamespace(base) };
  const head = Object.entries(prefixes).map(([name, iri]) => `@prefix ${name}: <${iri}> .`);
  const shapes = Object.entries(SHAPES).map(([type, properties]) => {
    const lines = properties.map(
      ([path, constraints]) => `  sh:property [ sh:path ${path} ; ${constraints} ]`,
    );
    const name = `<${base}data/shapes#${type.slice(type.indexOf(':') + 1)}>`;
    return `${name} a sh:NodeShape ;\n  sh:targetClass ${type} ;\n${lines.join(' ;\n')} .`;
  });
  return `${[head.join('\n'), ...shapes].join('\n\n')}\n`;
}
