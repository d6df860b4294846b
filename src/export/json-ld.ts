/** RDF as JSON-LD 1.1, flattened: one object per subject. */
import { jsonRuns } from './json-text.ts';
import { ownNamespace, PREFIXES, term, type RdfObject, type Triple } from './rdf-terms.ts';
import { mapRun, type Run } from './runs.ts';
import type { TextInRuns } from './text-in-runs.ts';

/**
 * Writes triples as one object per subject; those of one subject must follow each other in one run. Predicates are shortened by
 * prefix.
 */
export function writeJsonLd(triples: Iterable<Run<Triple>>, base: string): TextInRuns {
  const context: Record<string, string> = { ...PREFIXES, fazhi: ownNamespace(base) };
  const shorten = createShortener(context);
  const objects = Array.from(triples, (run) =>
    mapRun(run, (entries) => objectsOf(entries, shorten)),
  );
  return jsonRuns({ '@context': context }, { '@graph': objects });
}

function* objectsOf(triples: Iterable<Triple>, shorten: (iri: string) => string) {
  let subject = '';
  let properties = new Map<string, unknown[]>();
  for (const triple of triples) {
    if (triple.subject !== subject) {
      if (subject !== '') yield toObject(subject, properties);
      subject = triple.subject;
      properties = new Map<string, unknown[]>();
    }
    const { predicate, object } = triple;
    const isType = predicate === TYPE && 'iri' in object;
    const name = isType ? '@type' : shorten(predicate);
    const value = isType ? shorten(object.iri) : toValue(object, shorten);
    const values = properties.get(name);
    if (values === undefined) properties.set(name, [value]);
    else values.push(value);
  }
  if (subject !== '') yield toObject(subject, properties);
}

const TYPE = term('rdf:type');

function toObject(subject: string, properties: ReadonlyMap<string, unknown[]>): object {
  return {
    '@id': subject,
    ...Object.fromEntries(
      [...properties].map(([name, values]) => [name, values.length === 1 ? values[0] : values]),
    ),
  };
}

/** IRIs by the prefix of their namespace, where there is one. */
function createShortener(context: Readonly<Record<string, string>>): (iri: string) => string {
  const prefixOf = new Map(Object.entries(context).map(([name, value]) => [value, name]));
  return (iri) => {
    const end = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
    const prefix = prefixOf.get(iri.slice(0, end));
    return prefix === undefined ? iri : `${prefix}:${iri.slice(end)}`;
  };
}

function toValue(object: RdfObject, shorten: (iri: string) => string): unknown {
  if ('iri' in object) return { '@id': object.iri };
  if ('language' in object) return { '@value': object.value, '@language': object.language };
  if (object.datatype === term('xsd:string')) return object.value;
  return { '@value': object.value, '@type': shorten(object.datatype) };
}
