/** RDF as Turtle. */
import { DataFactory, Writer } from 'n3';
import { InternalError } from '../errors.ts';
import { ownNamespace, PREFIXES, type RdfObject, type Triple } from './rdf-terms.ts';

/**
 * Writes triples in the order they come; those of one subject should follow each other.
 * @throws InternalError when the writer refuses a triple
 */
export function writeTurtle(triples: Iterable<Triple>, base: string): string {
  const writer = new Writer({ prefixes: { ...PREFIXES, fazhi: ownNamespace(base) } });
  for (const { subject, predicate, object } of triples)
    writer.addQuad(
      DataFactory.namedNode(subject),
      DataFactory.namedNode(predicate),
      toTerm(object),
    );
  let text: string | null = null;
  let fault: Error | null = null;
  // Without an output stream the writer answers before `end` returns.
  writer.end((error: Error | null, result: string) => {
    [fault, text] = [error, result];
  });
  if (text === null) throw new InternalError('the Turtle writer gave nothing', { cause: fault });
  return text;
}

function toTerm(object: RdfObject) {
  if ('iri' in object) return DataFactory.namedNode(object.iri);
  return 'language' in object
    ? DataFactory.literal(object.value, object.language)
    : DataFactory.literal(object.value, DataFactory.namedNode(object.datatype));
}
