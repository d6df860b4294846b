/** Filters, neighbourhoods, paths, colours and addresses of the explorer, worked by hand on six nodes. */
import { describe, expect, test } from 'vitest';
import type { ExplorerGraph } from '../../src/explorer/explorer-file.ts';
import { colourGroups, PALETTE_SIZE } from '../../src/explorer/colour-groups.ts';
import {
  createModel,
  unpackExplorerGraph,
  type ExplorerNode,
} from '../../src/explorer/explorer-model.ts';
import { nodeSize } from '../../src/graph/layout.ts';
import { drawnLines } from '../../src/explorer/drawn-lines.ts';
import { boxOutline, isInside } from '../../src/explorer/outline.ts';
import { mergeReports } from '../../src/export/merge-reports.ts';
import { neighbourhood } from '../../src/explorer/neighbourhood.ts';
import {
  hasState,
  leaveQuestion,
  readState,
  WHOLE_GRAPH,
  writeState,
} from '../../src/explorer/explorer-state.ts';
import { visibleGraph } from '../../src/explorer/visible-graph.ts';
import type { Colouring, ExplorerState } from '../../src/explorer/explorer-state.ts';

/** a — r1 — p, b — r2 — p, r2 — q; r1 of 2019, r2 of 2021. */
const packed: ExplorerGraph = {
  schema: 'explorer@3',
  network: 'atlas',
  kinds: ['jurisdiction', 'report', 'practice'],
  edgeKinds: ['published', 'adopts'],
  statuses: ['adopted', 'planned'],
  levels: ['county'],
  provinces: ['云岭省', '临溪省'],
  communities: [
    { name: '一窗受理', nameEn: 'One window', stable: true },
    { name: '综合执法', nameEn: '综合执法', stable: false },
  ],
  reports: [],
  sharedLabels: [],
  sharedLabelsEn: [],
  nodes: {
    key: ['a', 'b', 'r1', 'r2', 'p', 'q'],
    label: ['甲县', '乙县', '报告一', '报告二', '一窗受理', '综合执法'],
    labelEn: ['Jia County', 'Yi County', '', '', 'One window', ''],
    kind: [0, 0, 1, 1, 2, 2],
    x: [0, 1, 2, 3, 4, 5],
    y: [0, 0, 0, 0, 0, 0],
    size: [1, 1, 1, 1, 1, 1],
    degree: [1, 1, 2, 3, 2, 1],
    from: [2019, 2021, 2019, 2021, 2019, 2021],
    to: [2019, 2021, 2019, 2021, 2021, 2021],
    level: [0, 0, -1, -1, -1, -1],
    province: [0, 1, 0, 1, -1, -1],
    community: [0, 0, -1, -1, 0, 1],
    reports: [[], [], [], [], [], []],
  },
  edges: {
    source: [0, 1, 2, 3, 3],
    target: [2, 3, 4, 4, 5],
    kind: [0, 0, 1, 1, 1],
    status: [-1, -1, 0, 0, 1],
    from: [2019, 2021, 2019, 2021, 2021],
    to: [2019, 2021, 2019, 2021, 2021],
    evidence: [0, 0, 2, 1, 1],
    reports: [0, 0, 0, 0, 0],
    shared: [],
  },
};
const model = unpackExplorerGraph(packed);

const shown = (change: Partial<ExplorerState>) => {
  const { nodes } = visibleGraph(model, { ...WHOLE_GRAPH, ...change });
  return [...nodes].sort((x, y) => x - y).map((index) => model.nodes[index]?.key);
};

test('unpacking', () => {
  expect(model.nodes[0]).toMatchObject({
    kind: 'jurisdiction',
    province: '云岭省',
    level: 'county',
  });
  expect(model.nodes[4]).toMatchObject({ province: null, level: null, years: [2019, 2021] });
  expect(model.edges[4]).toMatchObject({ kind: 'adopts', status: 'planned', evidence: 1 });
  expect(model.years).toEqual([2019, 2021]);
});

test('unpacking in English takes English names where there are any', () => {
  const english = unpackExplorerGraph(packed, true);
  expect(english.nodes.map(({ label }) => label)).toEqual([
    ...['Jia County', 'Yi County', '报告一', '报告二', 'One window', '综合执法'],
  ]);
  expect(english.nodes[0]?.province).toBe('云岭省');
  expect(english.communities.map(({ name }) => name)).toEqual(['One window', '综合执法']);
});

describe('what is shown', () => {
  test.each<[Partial<ExplorerState>, string[], string]>([
    [{}, ['a', 'b', 'r1', 'r2', 'p', 'q'], 'the whole graph'],
    [{ hiddenKinds: ['practice'] }, ['a', 'b', 'r1', 'r2'], 'a kind hidden'],
    [{ province: '云岭省' }, ['a', 'r1', 'p'], 'a province and what it is joined to'],
    [{ years: [2020, 2022] }, ['b', 'r2', 'p', 'q'], 'years'],
    [{ focus: 'p', depth: 1 }, ['r1', 'r2', 'p'], 'one step around'],
    [{ focus: 'p', depth: 2 }, ['a', 'b', 'r1', 'r2', 'p', 'q'], 'two steps around'],
    [{ focus: 'p', depth: 0 }, ['a', 'b', 'r1', 'r2', 'p', 'q'], 'pinned within the whole'],
    [{ focus: 'a', pathTo: 'q' }, ['a', 'r1', 'r2', 'p', 'q'], 'a path'],
    [{ focus: 'a', pathTo: 'q', years: [2019, 2019] }, ['a', 'r1', 'p'], 'no path in those years'],
    [{ maxDegree: 2 }, ['a', 'r1', 'p'], 'hubs hidden'],
    [{ minDegree: 2 }, ['r1', 'r2', 'p'], 'ends hidden'],
    [{ hiddenRelations: ['published'] }, ['r1', 'r2', 'p', 'q'], 'a relation hidden'],
    [{ hiddenStatuses: ['planned'] }, ['a', 'b', 'r1', 'r2', 'p'], 'a status hidden'],
    [{ level: 'county' }, ['a', 'b', 'r1', 'r2'], 'a level'],
    [{ community: 1 }, ['r2', 'q'], 'a community and what it is joined to'],
    [{ dropped: ['r2'] }, ['a', 'r1', 'p'], 'a node taken out'],
    [{ focus: 'a', depth: 1, expanded: ['r1'] }, ['a', 'r1', 'p'], 'a neighbour opened'],
    [
      { focus: 'a', depth: 1, expanded: ['r1', 'p'] },
      ['a', 'r1', 'r2', 'p'],
      'then one further out',
    ],
    [{ focus: 'a', depth: 1, expanded: ['p'] }, ['a', 'r1'], 'one out of sight is not opened'],
    [{ maxDegree: 2, focus: 'r2' }, ['a', 'b', 'r1', 'r2', 'p', 'q'], 'the pinned node is no hub'],
    [
      { focus: 'nobody', depth: 1 },
      ['a', 'b', 'r1', 'r2', 'p', 'q'],
      'an unknown node is no focus',
    ],
  ])('%j → %j: %s', (change, keys) => {
    expect(shown(change)).toEqual(keys);
  });

  test('the path is given in order', () => {
    const { path } = visibleGraph(model, { ...WHOLE_GRAPH, focus: 'a', pathTo: 'q' });
    expect(path?.map((index) => model.nodes[index]?.key)).toEqual(['a', 'r1', 'p', 'r2', 'q']);
  });
});

describe('the address', () => {
  const state: ExplorerState = {
    network: 'practices-by-places',
    reports: true,
    expanded: ['practice:q', 'place:2'],
    dropped: ['reg:r'],
    hiddenRelations: ['cites'],
    hiddenStatuses: ['planned'],
    level: 'county',
    community: 0,
    minDegree: 2,
    colour: 'community',
    size: 'equal',
    focus: 'practice:p',
    depth: 2,
    hiddenKinds: ['report', 'indicator'],
    province: '云岭省',
    years: [2016, 2020],
    pathTo: 'place:1',
    maxDegree: 0,
  };

  test('what is left of a question has no filters and one step around its node', () => {
    const { network, reports, focus, years, colour, size } = state;
    const kept = { network, reports, focus, years, colour, size, depth: 1 };
    expect(leaveQuestion(state)).toEqual({ ...WHOLE_GRAPH, ...kept });
  });

  test('comes back as it was written', () => {
    expect(readState(new URLSearchParams(writeState(state).toString()))).toEqual(state);
    expect(writeState(WHOLE_GRAPH).toString()).toBe('view=all');
    expect(readState(new URLSearchParams('view=all'))).toEqual(WHOLE_GRAPH);
  });

  test.each([
    ['', false],
    ['embed=1', false],
    ['view=all', true],
    ['focus=a', true],
    ['years=2016', false],
  ])('%j asks for a view of its own: %s', (search, expected) => {
    expect(hasState(new URLSearchParams(search))).toBe(expected);
  });

  test.each<[string, Partial<ExplorerState>, string]>([
    ['depth=99&focus=a', { focus: 'a', depth: 3 }, 'too deep'],
    ['depth=x&focus=a', { depth: 0 }, 'no number'],
    ['depth=2', { depth: 0 }, 'depth without a node'],
    ['years=2016', { years: null }, 'half a span'],
    ['max-degree=-1', { maxDegree: null }, 'no degree'],
    ['path=b', { pathTo: null }, 'a path from nowhere'],
  ])('%s → %j: %s', (search, expected) => {
    expect(readState(new URLSearchParams(search))).toMatchObject(expected);
  });
});

describe('reports merged into their places', () => {
  // Reports by their full keys, as in a real file.
  const key = ['a', 'b', 'report:r1', 'report:r2', 'p', 'q'];
  const keyed = { ...packed, nodes: { ...packed.nodes, key } };

  const merged = unpackExplorerGraph(mergeReports(keyed));
  const edges = merged.edges.map((edge) => [
    merged.nodes[edge.source]?.key,
    merged.nodes[edge.target]?.key,
    edge.status,
    edge.years,
    edge.evidence,
    merged.reportsOf(edge),
  ]);

  test('what a report states is its place’s', () => {
    expect(merged.nodes.map(({ key, degree }) => [key, degree])).toEqual([
      ['a', 1],
      ['b', 2],
      ['p', 2],
      ['q', 1],
    ]);
    expect(edges).toEqual([
      ['a', 'p', 'adopted', [2019, 2019], 2, ['r1']],
      ['b', 'p', 'adopted', [2021, 2021], 1, ['r2']],
      ['b', 'q', 'planned', [2021, 2021], 1, ['r2']],
    ]);
  });

  test('two reports of one place become one line with all their years and sentences', () => {
    const both = unpackExplorerGraph(
      mergeReports({ ...keyed, edges: { ...packed.edges, source: [0, 0, 2, 3, 3] } }),
    );
    expect(both.edges).toMatchObject([
      { years: [2019, 2021], evidence: 3 },
      { years: [2021, 2021], evidence: 1 },
    ]);
    expect(both.edges.map((edge) => both.reportsOf(edge))).toEqual([['r1', 'r2'], ['r2']]);
    // One neighbour now for two reports before: its dot is as large as that says.
    expect(both.nodes.find((node) => node.key === 'p')?.size).toBe(nodeSize(1));
  });

  test('edges of one place stand together, whatever the order of its reports', () => {
    const { edges: mixed } = mergeReports({
      ...keyed,
      edges: { ...packed.edges, source: [0, 1, 3, 2, 3], target: [2, 3, 4, 4, 5] },
    });
    expect(mixed.source).toEqual([0, 1, 1]);
  });

  test('a place with more reports than bits is refused', () => {
    const many = Array.from({ length: 32 }, (_, index) => index);
    const spoilt = {
      ...keyed,
      nodes: { ...keyed.nodes, key: ['a', ...many.map((index) => `report:${index}`)] },
      edges: {
        ...packed.edges,
        source: many.map(() => 0),
        target: many.map((index) => index + 1),
        kind: many.map(() => 0),
      },
    };
    expect(() => mergeReports(spoilt)).toThrow('more than 31 reports');
  });
});

describe('colours', () => {
  const all = visibleGraph(model, WHOLE_GRAPH);
  test.each<[Colouring, [string, number][]]>([
    [
      'kind',
      [
        ['jurisdiction', 2],
        ['report', 2],
        ['practice', 2],
      ],
    ],
    [
      'community',
      [
        ['0', 3],
        ['1', 1],
      ],
    ],
    [
      'province',
      [
        ['云岭省', 2],
        ['临溪省', 2],
      ],
    ],
    ['level', [['county', 2]]],
  ])('by %s', (colouring, expected) => {
    const groups = colourGroups(model, all, colouring);
    expect(groups.map(({ value, nodes }) => [value, nodes])).toEqual(expected);
    expect(groups.map(({ colour }) => colour)).toEqual(expected.map((_, index) => index));
  });

  test('more groups than colours', () => {
    const nodes = Array.from({ length: PALETTE_SIZE + 1 }, (_, index) => ({
      ...(model.nodes[0] as ExplorerNode),
      index,
      key: `n${index}`,
      province: `省${index}`,
    }));
    const many = createModel(model, nodes, []);
    const seen = {
      nodes: new Set(nodes.map(({ index }) => index)),
      edges: new Set<number>(),
      path: null,
    };
    expect(colourGroups(many, seen, 'province').at(-1)?.colour).toBeNull();
  });
});

describe('the neighbourhood of a node', () => {
  test.each<[string, number, string[], number]>([
    ['p', 9, ['r1', 'r2', 'p'], 2],
    ['r2', 9, ['b', 'r2', 'p', 'q'], 3],
    ['r2', 2, ['b', 'r2', 'p'], 2],
    ['nobody', 9, [], 0],
  ])('of %s with at most %i neighbours', (key, most, keys, edges) => {
    const around = neighbourhood(model, key, most);
    expect(around?.nodes.map((node) => node.key) ?? []).toEqual(keys);
    expect(around?.edges ?? []).toHaveLength(edges);
    for (const edge of around?.edges ?? [])
      expect([edge.source, edge.target]).toContain(around?.indexOf.get(key));
  });
});

test('joined dots have one line, however many edges join them', () => {
  const twice = unpackExplorerGraph({
    ...packed,
    edges: { ...packed.edges, source: [0, 2, 2, 2, 3], target: [2, 0, 2, 4, 5] },
  });
  const visible = { edges: new Set([0, 1, 2, 3, 4]) };
  const lines = [
    [0, 2],
    [2, 4],
    [3, 5],
  ];
  expect(drawnLines(twice, visible)).toEqual({ lines, all: 3 });
  // Degrees by the file: a 1, r1 2, r2 3, p 2, q 1, so that the products are 2, 4 and 3.
  expect(drawnLines(twice, visible, 2)).toEqual({ lines: [lines[0], lines[2]], all: 3 });
});

describe('outlines', () => {
  const arrow = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 5, y: 3 },
    { x: 10, y: 10 },
  ];
  test.each<[string, { x: number; y: number }[], number, number, boolean]>([
    ['within a box', boxOutline({ x: 2, y: 8 }, { x: 6, y: 1 }), 3, 4, true],
    ['beside a box', boxOutline({ x: 2, y: 8 }, { x: 6, y: 1 }), 7, 4, false],
    ['within an arrow', arrow, 5, 2, true],
    ['in the notch of an arrow', arrow, 9, 5, false],
    ['no outline', [], 0, 0, false],
  ])('%s', (_, outline, x, y, expected) => {
    expect(isInside(outline, x, y)).toBe(expected);
  });
});
