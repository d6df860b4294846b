/** JSON files: graph, extractions, statements and the explorer's graph, against their schemas and their source. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { ExplorerGraph } from '../../src/explorer/explorer-file.ts';
import type { GraphJson } from '../../src/export/graph-json.ts';
import type { ReportStatement } from '../../src/export/report-statements.ts';
import { buildMadeUp, filesOf } from './made-up-export.ts';

const made = buildMadeUp();
const files = filesOf(made);
const { graph, reports } = made.atlas;
const read = <T>(path: string) => JSON.parse(files.get(path) ?? 'null') as T;

/** Faults that a validator other than the schema's maker finds. */
function faultsOf(schema: object, value: unknown) {
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
  validate(value);
  return validate.errors ?? [];
}

describe('graph.json', () => {
  it('keeps to its JSON Schema, which refuses an unknown kind', () => {
    const schema = read<object>('graph.schema.json');
    const value = read<GraphJson>('graph.json');
    expect(faultsOf(schema, value)).toEqual([]);
    const spoilt = { ...value, nodes: [{ key: 'a', kind: 'planet', id: 'a', label: 'a' }] };
    expect(faultsOf(schema, spoilt)).toMatchObject([{ instancePath: '/nodes/0/kind' }]);
  });

  it('brings back every node and edge with all attributes', () => {
    const { nodes, edges } = read<GraphJson>('graph.json');
    expect(nodes).toEqual(graph.mapNodes((key, node) => ({ key, ...node })));
    expect(edges).toEqual(
      graph.mapEdges((key, edge, source, target) => ({ key, source, target, ...edge })),
    );
  });
});

describe.each([
  ['entity', ['jurisdictions', 'regulations', 'practices', 'metrics'], { key: 1 }],
  ['statements', ['statements'], [{ kind: 'orbits' }]],
  ['explorer', ['explorer'], { network: 'stars' }],
])('%s.schema.json', (name, folders, spoilt) => {
  const schema = read<object>(`${name}.schema.json`);

  it('fits every file it is for', () => {
    const paths = [...files.keys()].filter(
      (path) => folders.includes(path.split('/')[0] ?? '') && path.endsWith('.json'),
    );
    expect(paths.length).toBeGreaterThan(1);
    for (const path of paths) expect(faultsOf(schema, read(path)), path).toEqual([]);
  });

  it('refuses what is none', () => {
    expect(faultsOf(schema, spoilt).length).toBeGreaterThan(0);
  });
});

describe('reports/*.json', () => {
  it('keep to the JSON Schema of extractions, text and offsets with them', () => {
    const schema = read<object>('extraction.schema.json');
    for (const id of reports.keys())
      expect(faultsOf(schema, read(`reports/${id}.json`))).toEqual([]);
    expect(read('reports/qinghe-2019.json')).toMatchObject({
      text: reports.get('qinghe-2019')?.facts.document.text,
    });
  });
});

describe('statements/*.json', () => {
  it('give each edge of a report with its sentences', () => {
    const statements = read<ReportStatement[]>('statements/linxi-2020.json');
    expect(
      statements.map(({ kind, target, sentences }) => [kind, target, sentences[0]?.sentence]),
    ).toEqual([
      ['adopts', 'practice:hearing', '推行hearing。'],
      ['implements', 'reg:outline', '贯彻落实《outline》。'],
    ]);
  });
});

describe('explorer/reports.json', () => {
  const explorer = read<ExplorerGraph>('explorer/reports.json');
  const { nodes, edges } = explorer;

  it('has one entry per node and edge in every list', () => {
    for (const list of Object.values(nodes) as unknown[][]) expect(list).toHaveLength(graph.order);
    for (const [name, list] of Object.entries(edges) as [string, unknown[]][])
      expect(list).toHaveLength(name === 'shared' ? 0 : graph.size);
  });

  it('unpacks into the graph', () => {
    expect(nodes.key.map((key, index) => [key, explorer.kinds[nodes.kind[index] ?? -1]])).toEqual(
      graph.mapNodes((key, { kind }) => [key, kind]),
    );
    const unpacked = edges.kind.map((kind, index) => ({
      kind: explorer.edgeKinds[kind],
      from: nodes.key[edges.source[index] ?? -1],
      to: nodes.key[edges.target[index] ?? -1],
      status: explorer.statuses[edges.status[index] ?? -1] ?? null,
      evidence: edges.evidence[index],
    }));
    expect(unpacked).toEqual(
      graph.mapEdges((_, edge, from, to) => ({
        kind: edge.kind,
        from,
        to,
        status: 'status' in edge ? edge.status : null,
        evidence: edge.evidence.length,
      })),
    );
  });

  it('dates a node by all edges that state a year, and by 0 where none does', () => {
    const spanOf = (key: string) => {
      const index = nodes.key.indexOf(key);
      return [nodes.from[index], nodes.to[index]];
    };
    expect(spanOf('practice:hearing')).toEqual([2018, 2020]);
    expect(spanOf('reg:old-plan')).toEqual([0, 0]);
  });

  it('knows the province of places, their reports and local documents', () => {
    const provinceOf = (key: string) =>
      explorer.provinces[nodes.province[nodes.key.indexOf(key)] ?? -1];
    expect(provinceOf('place:442000901')).toBe('广东省');
    expect(provinceOf('report:qinghe-2019')).toBe('广东省');
    expect(provinceOf('reg:found-1')).toBe('广东省');
    expect(provinceOf('reg:outline')).toBeUndefined();
  });
});

describe('all files', () => {
  it('are the same bytes whatever the order of the reports', () => {
    expect([...filesOf(buildMadeUp('backwards'))]).toEqual([...files]);
  });

  it('lists them', () => {
    expect([...files.keys()].filter((path) => !path.includes('/'))).toMatchInlineSnapshot(`
      [
        "nodes.csv",
        "edges.csv",
        "evidence.csv",
        "metrics.csv",
        "ties.csv",
        "centralities.csv",
        "communities.csv",
        "adoptions.csv",
        "datapackage.json",
        "graph.json",
        "graph.schema.json",
        "extraction.schema.json",
        "entity.schema.json",
        "statements.schema.json",
        "explorer.schema.json",
        "graph.svg",
        "graph.gexf",
        "graph.graphml",
        "graph.ttl",
        "graph.jsonld",
        "shapes.ttl",
        "CITATION.cff",
      ]
    `);
  });
});
