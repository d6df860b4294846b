/** The data as a whole as RDF: version, licence, and what made them. */
import type { ExportOptions } from './export-options.ts';
import { chinese, english, iri, plain, term, type RdfObject, type Triple } from './rdf-terms.ts';

/** IRI of the reading of reports by our program: what made the statements. */
export const extractionIri = (base: string): string => `${base}data/#extraction`;

/** Dataset, activity and program, by schema.org and PROV-O. */
export function* datasetTriples({
  base,
  version,
  dataset: about,
  license,
}: ExportOptions): Generator<Triple> {
  const [dataset, program] = [`${base}data/#dataset`, `${base}data/#program`];
  const describe: [string, RdfObject, string][] = [
    [term('rdf:type'), iri(term('schema:Dataset')), dataset],
    [term('rdf:type'), iri(term('prov:Entity')), dataset],
    [term('schema:name'), chinese(about.name.zh), dataset],
    [term('schema:name'), english(about.name.en), dataset],
    [term('schema:description'), chinese(about.description.zh), dataset],
    [term('schema:description'), english(about.description.en), dataset],
    [term('schema:version'), plain(version), dataset],
    [term('schema:license'), iri(license.path), dataset],
    [term('prov:wasGeneratedBy'), iri(extractionIri(base)), dataset],
    [term('rdf:type'), iri(term('prov:Activity')), extractionIri(base)],
    [term('rdfs:label'), english('Rules read the reports'), extractionIri(base)],
    [term('prov:wasAssociatedWith'), iri(program), extractionIri(base)],
    [term('rdf:type'), iri(term('prov:SoftwareAgent')), program],
    [term('rdfs:label'), english('Fazhi Atlas'), program],
    [term('schema:softwareVersion'), plain(version), program],
  ];
  for (const [predicate, object, subject] of describe) yield { subject, predicate, object };
}
