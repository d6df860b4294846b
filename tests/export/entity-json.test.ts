/** Files on one thing each, against the atlas they come from. */
import { describe, expect, it } from 'vitest';
import type { EntityJson } from '../../src/export/entity-json.ts';
import { INDICATOR_COLUMNS } from '../../src/export/indicator-table.ts';
import { BASE, buildMadeUp, filesOf } from './made-up-export.ts';

const made = buildMadeUp();
const files = filesOf(made);
const { graph, evidence } = made.atlas;
const read = (path: string) => JSON.parse(files.get(path) ?? 'null') as EntityJson;

describe('the file of a practice', () => {
  const practice = read('practices/hearing.json');

  it('has every statement of every report with its sentences', () => {
    expect(practice).toMatchObject({
      schema: 'entity@1',
      key: 'practice:hearing',
      page: `${BASE}practices/hearing/`,
    });
    expect(practice.attributes).toEqual(graph.getNodeAttributes('practice:hearing'));
    expect(
      practice.statements.map(({ report, sentences }) => [report, sentences?.[0]?.sentence]),
    ).toEqual([
      ['linxi-2020', '推行hearing。'],
      ['qinghe-2019', '推行hearing。'],
      ['undated', '推行hearing。'],
    ]);
    for (const { sentences = [] } of practice.statements)
      for (const { id, quote } of sentences) expect(evidence.get(id)?.quote).toBe(quote);
  });

  it('names the documents that mandate it', () => {
    expect(practice.links.map(({ source, attributes }) => [source, attributes.kind])).toEqual([
      ['reg:outline', 'mandates'],
    ]);
  });
});

describe('the file of a place', () => {
  it('has what its own reports state, by evidence id, and its reports and the place above', () => {
    const { statements, links } = read('jurisdictions/442000901.json');
    expect(new Set(statements.map(({ report }) => report))).toEqual(new Set(['qinghe-2019']));
    expect(statements).toHaveLength(graph.outDegree('report:qinghe-2019'));
    expect(statements.every(({ sentences }) => sentences === undefined)).toBe(true);
    expect(links.map(({ attributes }) => attributes.kind).sort()).toEqual(['published', 'within']);
  });

  it('describes every node that its statements and links name', () => {
    const { key, statements, links, nodes } = read('jurisdictions/442000901.json');
    const named = [...statements, ...links].map(({ target }) => target);
    for (const target of named.filter((each) => each !== key))
      expect(nodes[target]).toEqual(graph.getNodeAttributes(target));
    expect(nodes['report:qinghe-2019']).toMatchObject({ kind: 'report', id: 'qinghe-2019' });
    expect(nodes).not.toHaveProperty([key]);
  });
});

describe('the file of a document', () => {
  it('has what it rests on', () => {
    const { links } = read('regulations/city-plan.json');
    expect(
      links.map(({ source, target, attributes }) => [source, attributes.kind, target]),
    ).toEqual(
      expect.arrayContaining([
        ['reg:city-plan', 'localises', 'reg:outline'],
        ['reg:found-1', 'localises', 'reg:city-plan'],
      ]),
    );
  });
});

it('every thing has a file at the address of its page', () => {
  for (const node of graph.nodes()) {
    const { kind, id } = graph.getNodeAttributes(node);
    const folder = {
      jurisdiction: 'jurisdictions',
      report: 'reports',
      regulation: 'regulations',
      practice: 'practices',
      indicator: 'metrics',
    }[kind];
    expect(files.has(`${folder}/${id}.json`), node).toBe(true);
  }
});

it('the numbers of an indicator name place and sentence; zero is a number, a masked slot is empty', () => {
  const [header, ...rows] = (files.get('metrics/accepted.csv') ?? '').trimEnd().split('\r\n');
  expect(header).toBe(INDICATOR_COLUMNS.join(','));
  const value = INDICATOR_COLUMNS.indexOf('value');
  const cells = rows.map((row) => row.split(','));
  expect(cells.map((row) => row[value])).toEqual(
    expect.arrayContaining(['0', '', '-3.25', '45134230']),
  );
  expect(cells.map((row) => row[1])).toEqual(cells.map(() => '广东省/中山市/青禾镇'));
  expect(cells.find((row) => row[value] === '0')?.at(-1)).toBe('受理行政复议案件0件。');
});
