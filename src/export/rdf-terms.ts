/** The namespaces and data types of the RDF exports, and how things get their IRIs. */
import type { NodeAttributes } from '../graph/atlas.ts';
import { nodePath, reportPath } from '../page-data/paths.ts';

/** A literal or, with `iri`, a resource. */
export type RdfObject =
  { iri: string } | { value: string; datatype: string } | { value: string; language: string };

export interface Triple {
  subject: string;
  predicate: string;
  object: RdfObject;
}

/** Prefixes of published vocabularies. */
export const PREFIXES = {
  dcterms: 'http://purl.org/dc/terms/',
  eli: 'http://data.europa.eu/eli/ontology#',
  oa: 'http://www.w3.org/ns/oa#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;
type Prefix = keyof typeof PREFIXES;

const fullTerms = new Map<string, string>();

/** `schema:name` → its full IRI. */
export function term(name: `${Prefix}:${string}`): string {
  const known = fullTerms.get(name);
  if (known !== undefined) return known;
  const colon = name.indexOf(':');
  const full = PREFIXES[name.slice(0, colon) as Prefix] + name.slice(colon + 1);
  fullTerms.set(name, full);
  return full;
}

/** The namespace of our own terms on a site. */
export const ownNamespace = (base: string): string => `${base}data/ns#`;

/** IRI of what a node stands for: the address of its page, also while it has none, and `#it`, since a page is not its subject. */
export function nodeIri(base: string, { kind, id }: Pick<NodeAttributes, 'kind' | 'id'>): string {
  return `${base}${encodeURI(nodePath({ kind, id }))}#it`;
}

/** What the IRIs of all statements begin with; the hash of the key of the edge follows. */
export const statementPrefix = (base: string): string => `${base}data/statements#`;

/** What the IRIs of one report's annotations begin with; the id of the evidence follows, which is marked on the report's page. */
export const evidencePrefix = (base: string, report: string): string =>
  `${base}${encodeURI(reportPath(report))}#`;

export const iri = (value: string): RdfObject => ({ iri: value });
export const chinese = (value: string): RdfObject => ({ value, language: 'zh' });
export const english = (value: string): RdfObject => ({ value, language: 'en' });
export const plain = (value: string): RdfObject => ({ value, datatype: term('xsd:string') });
const PLAIN_NUMBER = new Intl.NumberFormat('en-US', {
  useGrouping: false,
  maximumFractionDigits: 20,
});

/** Whole numbers and fractions alike, written without an exponent as XML Schema asks. */
export const decimal = (value: number): RdfObject => ({
  value: PLAIN_NUMBER.format(value),
  datatype: term('xsd:decimal'),
});

/** A date as far as it is known: `2019`, `2019-11` or `2019-11-21`. */
export function partialDate(value: string): RdfObject {
  const datatype = { 4: term('xsd:gYear'), 7: term('xsd:gYearMonth') }[value.length];
  return { value, datatype: datatype ?? term('xsd:date') };
}
