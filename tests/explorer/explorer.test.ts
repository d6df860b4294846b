/** Filters, neighbourhoods, paths and addresses of the explorer, worked by hand on six nodes. */
import { describe, expect, test } from 'vitest';
import { unpackExplorerGraph } from '../../src/explorer/explorer-model.ts';
import { readState, WHOLE_GRAPH, writeState } from '../../src/explorer/explorer-state.ts';
import { visibleGraph } from '../../src/explorer/visible-graph.ts';
import type { ExplorerState } from '../../src/explorer/explorer-state.ts';

/** a — r1 — p, b — r2 — p, r2 — q; r1 of 2019, r2 of 2021. */
const model = unpackExplorerGraph({
  schema: 'explorer@1',
  kinds: ['jurisdiction', 'report', 'practice'],
  edgeKinds: ['published', 'adopts'],
  statuses: ['adopted', 'planned'],
  levels: ['county'],
  provinces: ['云岭省', '临溪省'],
  nodes: {
    key: ['a', 'b', 'r1', 'r2', 'p', 'q'],
    label: ['甲县', '乙县', '报告一', '报告二', '一窗受理', '综合执法'],
    kind: [0, 0, 1, 1, 2, 2],
    x: [0, 1, 2, 3, 4, 5],
    y: [0, 0, 0, 0, 0, 0],
    size: [1, 1, 1, 1, 1, 1],
    degree: [1, 1, 2, 3, 2, 1],
    from: [2019, 2021, 2019, 2021, 2019, 2021],
    to: [2019, 2021, 2019, 2021, 2021, 2021],
    level: [0, 0, -1, -1, -1, -1],
    province: [0, 1, 0, 1, -1, -1],
    community: [1, 1, 0, 0, 1, 0],
  },
  edges: {
    source: [0, 1, 2, 3, 3],
    target: [2, 3, 4, 4, 5],
    kind: [0, 0, 1, 1, 1],
    status: [-1, -1, 0, 0, 1],
    from: [2019, 2021, 2019, 2021, 2021],
    to: [2019, 2021, 2019, 2021, 2021],
    evidence: [0, 0, 2, 1, 1],
  },
});

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
    focus: 'practice:p',
    depth: 2,
    hiddenKinds: ['report', 'indicator'],
    province: '云岭省',
    years: [2016, 2020],
    pathTo: 'place:1',
    maxDegree: 0,
  };

  test('comes back as it was written', () => {
    expect(readState(new URLSearchParams(writeState(state).toString()))).toEqual(state);
    expect(writeState(WHOLE_GRAPH).toString()).toBe('');
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
