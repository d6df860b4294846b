/** The linked data against their SHACL shapes, by a validator that knows nothing of them. */
import { Parser, Store } from 'n3';
import Validator from 'rdf-validate-shacl';
import { describe, expect, it } from 'vitest';
import { BASE, buildMadeUp, filesOf } from './made-up-export.ts';

const made = buildMadeUp();
const files = filesOf(made);
const read = (text: string) => new Store(new Parser({ baseIRI: BASE }).parse(text));
const shapes = read(files.get('shapes.ttl') ?? '');
const statementFiles = [...files.keys()].filter((path) => /^statements\/.*\.ttl$/u.test(path));

/** Path and kind of constraint of each fault. */
async function faultsOf(text: string): Promise<string[]> {
  const report = await new Validator(shapes).validate(read(text));
  const nameOf = (iri: string | undefined) => iri?.split(/[#/]/u).at(-1) ?? '';
  return report.results
    .map(({ path, sourceConstraintComponent: kind }) => {
      const on = path !== null && 'value' in path ? String(path.value) : '';
      return `${nameOf(on)} ${nameOf(kind?.value)}`;
    })
    .sort();
}

describe('shapes.ttl', () => {
  it.each(['graph.ttl', ...statementFiles])('holds for %s', async (path) => {
    expect(await faultsOf(files.get(path) ?? '')).toEqual([]);
  });

  it('speaks of every class that the data have', () => {
    const typesIn = (text: string) =>
      read(text)
        .getObjects(null, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type', null)
        .map(({ value }) => value);
    const targets = shapes
      .getObjects(null, 'http://www.w3.org/ns/shacl#targetClass', null)
      .map(({ value }) => value);
    const found = new Set(
      ['graph.ttl', ...statementFiles].flatMap((path) => typesIn(files.get(path) ?? '')),
    );
    expect([...found]).toEqual(expect.arrayContaining(targets));
    expect(targets.length).toBeGreaterThan(12);
  });

  const prefixes = (files.get('statements/qinghe-2019.ttl') ?? '').split('\n\n')[0] ?? '';
  it.each<[string, string, string[]]>([
    [
      'an annotation without target',
      '<a> a oa:Annotation ; oa:hasBody <b> .',
      ['hasTarget MinCountConstraintComponent'],
    ],
    [
      'a quote that ends before it starts',
      '<p> a oa:TextPositionSelector ; oa:start 9 ; oa:end 4 .',
      ['start LessThanConstraintComponent'],
    ],
    [
      'a value that is text, of nothing',
      '<o> a schema:Observation ; schema:observationAbout <x> ; schema:value "12" ; schema:unitText "件" ; fazhi:status "actual" ; prov:wasDerivedFrom <r> .',
      ['value DatatypeConstraintComponent', 'variableMeasured MinCountConstraintComponent'],
    ],
    [
      'a document based on a place',
      '<d> a eli:LegalResource ; rdfs:label "d"@zh ; eli:is_realized_by <e> ; eli:based_on <p> . <e> a eli:LegalExpression ; eli:realizes <d> ; eli:title "d"@zh ; eli:language <zh> . <p> a schema:AdministrativeArea ; schema:name "p"@zh .',
      ['based_on ClassConstraintComponent'],
    ],
    [
      'a code of seven digits',
      '<p> a schema:AdministrativeArea ; schema:name "p"@zh ; schema:identifier "4420000" .',
      ['identifier PatternConstraintComponent'],
    ],
  ])('refuses %s', async (_, text, faults) => {
    expect(await faultsOf(`${prefixes}\n${text}`)).toEqual(faults);
  });
});
