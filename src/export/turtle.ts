/** RDF as Turtle, written triple by triple. */
import { PREFIXES, term, type RdfObject, type Triple } from './rdf-terms.ts';
import { mapRun, type Run } from './runs.ts';
import { between, type TextInRuns } from './text-in-runs.ts';

/** What a name behind a prefix may be without escapes: letters, digits, `_` and `-`, as `linxi-2020-12-34`. */
const LOCAL_NAME = /^[A-Za-z0-9_][A-Za-z0-9_-]*$/u;
// What stands in no IRI between angle brackets: controls, blanks and < > " { } | ^ ` \
const NOT_IN_IRI = /[\u0000-\u0020<>"{}|^`\\]/gu;
// What a quoted text must escape: controls, quotes and backslashes.
const NOT_IN_TEXT = /["\\\u0000-\u001f\u007f]/gu;
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/**
 * Writes triples in the order they come; those of one subject must follow each other in one run, and those of one
 * predicate should. By hand, since a general writer took a third of the time of all exports.
 * @param base all IRIs below it are written relative to it
 * @param prefixes name → namespace, beside those of published vocabularies
 */
export function writeTurtle(
  runs: Iterable<Run<Triple>>,
  base: string,
  prefixes: Readonly<Record<string, string>>,
): TextInRuns {
  const iri = iriWriter(base, prefixes);
  // The few predicates come again and again.
  const verbs = new Map([[TYPE, 'a']]);
  const verb = (name: string) => {
    const known = verbs.get(name) ?? iri(name);
    verbs.set(name, known);
    return known;
  };
  const subjects = Array.from(runs, (run) =>
    mapRun(run, (triples) => writeSubjects(triples, iri, verb)),
  );
  return between(() => [turtleHead(base, prefixes), '\n'], subjects);
}

function* writeSubjects(
  triples: Iterable<Triple>,
  iri: WriteIri,
  verb: WriteIri,
): Generator<string> {
  let [subject, predicate] = ['', ''];
  for (const triple of triples) {
    const object = writeObject(triple.object, iri);
    if (triple.subject !== subject) {
      if (subject !== '') yield ' .\n';
      yield `${iri(triple.subject)} ${verb(triple.predicate)} ${object}`;
    } else if (triple.predicate === predicate) yield `, ${object}`;
    else yield ` ;\n  ${verb(triple.predicate)} ${object}`;
    [subject, predicate] = [triple.subject, triple.predicate];
  }
  if (subject !== '') yield ' .\n';
}

const TYPE = term('rdf:type');

/** What a Turtle file begins with. Arguments as for {@link writeTurtle}. */
export function turtleHead(base: string, prefixes: Readonly<Record<string, string>>): string {
  const declared = Object.entries({ ...PREFIXES, ...prefixes });
  return [
    `@base <${base}> .\n`,
    ...declared.map(([name, namespace]) => `@prefix ${name}: <${namespace}> .\n`),
  ].join('');
}

/** Writes IRIs: by name behind a prefix where there is one, then what is below the base, then whole. Arguments as for {@link writeTurtle}. */
export function iriWriter(
  base: string,
  prefixes: Readonly<Record<string, string>>,
): (value: string) => string {
  const namespaces: Readonly<Record<string, string>> = { ...PREFIXES, ...prefixes };
  const prefixOf = new Map(Object.entries(namespaces).map(([name, value]) => [value, name]));
  return (value) => {
    const end = Math.max(value.lastIndexOf('#'), value.lastIndexOf('/')) + 1;
    const prefix = prefixOf.get(value.slice(0, end));
    const local = value.slice(end);
    if (prefix !== undefined && LOCAL_NAME.test(local)) return `${prefix}:${local}`;
    const text = value.startsWith(base) ? value.slice(base.length) : value;
    return `<${text.replace(NOT_IN_IRI, escapeCode)}>`;
  };
}

type WriteIri = (value: string) => string;

/** A literal, or an IRI as `iri` writes it. */
export function writeObject(object: RdfObject, iri: WriteIri): string {
  if ('iri' in object) return iri(object.iri);
  const text = writeString(object.value);
  if ('language' in object) return `${text}@${object.language}`;
  return object.datatype === STRING ? text : `${text}^^${iri(object.datatype)}`;
}

/** A text in quotes. */
export const writeString = (value: string): string =>
  `"${value.replace(NOT_IN_TEXT, (sign) => ESCAPES[sign] ?? escapeCode(sign))}"`;

const STRING = term('xsd:string');

const escapeCode = (sign: string) =>
  `\\u${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
