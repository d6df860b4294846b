/** RDF as JSON-LD 1.1, flattened: one object per subject. */
import { ownNamespace, PREFIXES, term, type RdfObject, type Triple } from './rdf-terms.ts';

/** A flattened JSON-LD document. */
export interface JsonLdDocument {
  '@context': Record<string, string>;
  '@graph': Record<string, unknown>[];
}

/** Gathers triples by subject, subjects in the order they first come; predicates are shortened by prefix. */
export function toJsonLd(triples: Iterable<Triple>, base: string): JsonLdDocument {
  const context: Record<string, string> = { ...PREFIXES, fazhi: ownNamespace(base) };
  const subjects = new Map<string, Map<string, unknown[]>>();
  for (const { subject, predicate, object } of triples) {
    const properties = subjects.get(subject) ?? new Map<string, unknown[]>();
    subjects.set(subject, properties);
    const isType = predicate === term('rdf:type') && 'iri' in object;
    const name = isType ? '@type' : shorten(predicate, context);
    const value = isType ? shorten(object.iri, context) : toValue(object, context);
    properties.set(name, [...(properties.get(name) ?? []), value]);
  }
  return {
    '@context': context,
    '@graph': [...subjects].map(([subject, properties]) => ({
      '@id': subject,
      ...Object.fromEntries(
        [...properties].map(([name, values]) => [name, values.length === 1 ? values[0] : values]),
      ),
    })),
  };
}

function shorten(iri: string, context: Readonly<Record<string, string>>): string {
  const found = Object.entries(context).find(([, namespace]) => iri.startsWith(namespace));
  return found === undefined ? iri : `${found[0]}:${iri.slice(found[1].length)}`;
}

function toValue(object: RdfObject, context: Readonly<Record<string, string>>): unknown {
  if ('iri' in object) return { '@id': object.iri };
  if ('language' in object) return { '@value': object.value, '@language': object.language };
  if (object.datatype === term('xsd:string')) return object.value;
  return { '@value': object.value, '@type': shorten(object.datatype, context) };
}
