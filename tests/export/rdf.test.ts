/** Linked data: Turtle and JSON-LD say the same, and what the graph says. */
import jsonld from 'jsonld';
import { Parser, type Quad } from 'n3';
import { describe, expect, it } from 'vitest';
import { decimal, partialDate, term } from '../../src/export/rdf-terms.ts';
import { BASE, buildMadeUp, filesOf } from './made-up-export.ts';

const made = buildMadeUp();
const files = filesOf(made);
const { atlas } = made;

const readTurtle = (path: string): Quad[] => new Parser().parse(files.get(path) ?? '');
const lines = (quads: readonly { subject: unknown; predicate: unknown; object: unknown }[]) =>
  quads
    .map(({ subject, predicate, object }) => [subject, predicate, object].map(termText).join(' '))
    .sort();

/** A term as text, the same for every RDF library; a plain string has no data type of its own. */
function termText(value: unknown): string {
  const {
    value: text,
    language,
    datatype,
  } = value as {
    value: string;
    language?: string;
    datatype?: { value: string };
  };
  return JSON.stringify([text, language ?? '', datatype?.value ?? '']);
}

const graph = readTurtle('graph.ttl');
const statements = readTurtle('statements/qinghe-2019.ttl');
const objectsOf = (quads: Quad[], subject: string, predicate: string) =>
  quads
    .filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate)
    .map(({ object }) => object.value);
const instancesOf = (quads: Quad[], type: string) =>
  quads
    .filter((quad) => quad.predicate.value === term('rdf:type') && quad.object.value === type)
    .map(({ subject }) => subject.value);

describe('Turtle and JSON-LD', () => {
  it('say the same of the graph', async () => {
    const document = JSON.parse(files.get('graph.jsonld') ?? '') as jsonld.JsonLdDocument;
    const quads = (await jsonld.toRDF(document)) as Parameters<typeof lines>[0];
    const turtle = readTurtle('graph.ttl');
    expect(turtle.length).toBeGreaterThan(10);
    expect(lines(quads)).toEqual(lines(turtle));
  });
});

describe('nodes', () => {
  it.each([
    ['jurisdiction', term('schema:AdministrativeArea')],
    ['report', term('schema:Report')],
    ['regulation', term('eli:LegalResource')],
    ['practice', term('skos:Concept')],
    ['indicator', term('schema:StatisticalVariable')],
  ])('has every %s', (kind, type) => {
    const count = atlas.graph.filterNodes((_, node) => node.kind === kind).length;
    expect(instancesOf(graph, type)).toHaveLength(count);
  });

  it('dates a document as far as its date is known', () => {
    expect(objectsOf(graph, `${BASE}regulations/outline/#it`, term('eli:date_document'))).toEqual([
      '2015-12',
    ]);
  });
});

describe('edges', () => {
  const own = (name: string) => `${BASE}data/ns#${name}`;
  const report = `${BASE}reports/qinghe-2019/#it`;

  it('asserts what is done, and what is planned or lacking only as that', () => {
    expect(objectsOf(graph, report, own('implements'))).toEqual([`${BASE}regulations/outline/#it`]);
    expect(objectsOf(graph, report, own('issues'))).toEqual([]);
    expect(objectsOf(graph, report, own('plans')).sort()).toEqual([
      `${BASE}practices/hotline/#it`,
      `${BASE}regulations/city-plan/#it`,
    ]);
    expect(objectsOf(graph, `${BASE}reports/linxi-2020/#it`, own('lacks'))).toEqual([
      `${BASE}practices/hearing/#it`,
    ]);
  });

  it('links documents by the vocabulary for legislation', () => {
    const cityPlan = `${BASE}regulations/city-plan/#it`;
    expect(objectsOf(graph, cityPlan, term('eli:based_on'))).toEqual([
      `${BASE}regulations/outline/#it`,
    ]);
    expect(objectsOf(graph, cityPlan, term('dcterms:replaces'))).toEqual([
      `${BASE}regulations/old-plan/#it`,
    ]);
  });
});

describe('statements', () => {
  it('has one for each edge of the report and each link it tells of', () => {
    expect(instancesOf(statements, term('rdf:Statement'))).toHaveLength(3 + 2 + 1);
    expect(instancesOf(statements, term('schema:Observation'))).toHaveLength(4);
  });

  it('keeps values: zero is one, an empty slot has none', () => {
    const values = statements.filter(({ predicate }) => predicate.value === term('schema:value'));
    expect(values.map(({ object }) => Number(object.value)).sort((a, b) => a - b)).toEqual([
      -3.25, 0, 45134230,
    ]);
  });

  it('shows each piece of evidence at its offsets', () => {
    const annotations = instancesOf(statements, term('oa:Annotation'));
    const expected = [...atlas.evidence.values()].filter(({ report }) => report === 'qinghe-2019');
    expect(annotations).toHaveLength(expected.length);
    for (const { id, start, end, quote } of expected) {
      const annotation = `${BASE}reports/qinghe-2019/#${id}`;
      const [target = ''] = objectsOf(statements, annotation, term('oa:hasTarget'));
      const [exact, position] = objectsOf(statements, target, term('oa:hasSelector')) as [
        string,
        string,
      ];
      expect(objectsOf(statements, exact, term('oa:exact'))).toEqual([quote]);
      expect(objectsOf(statements, position, term('oa:start'))).toEqual([String(start)]);
      expect(objectsOf(statements, position, term('oa:end'))).toEqual([String(end)]);
      expect(objectsOf(statements, annotation, term('oa:hasBody')).length).toBeGreaterThan(0);
    }
  });
});

describe('literals', () => {
  it.each([
    [0, '0'],
    [-3.25, '-3.25'],
    [750000000, '750000000'],
    [1e21, '1000000000000000000000'],
    [0.0000001, '0.0000001'],
  ])('writes %d without an exponent', (value, text) => {
    expect(decimal(value)).toMatchObject({ value: text });
  });

  it.each([
    ['2019', 'gYear'],
    ['2019-11', 'gYearMonth'],
    ['2019-11-21', 'date'],
  ])('types %s as xsd:%s', (value, type) => {
    expect(partialDate(value)).toEqual({
      value,
      datatype: `http://www.w3.org/2001/XMLSchema#${type}`,
    });
  });
});
