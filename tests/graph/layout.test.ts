/** The layout: the same for the same graph, finite, without overlaps, and steady when a report is added. */
import { describe, expect, it } from 'vitest';
import type { ReportInput } from '../../src/graph/atlas.ts';
import { buildAtlas } from '../../src/graph/build-atlas.ts';
import { layOut, nodeSize } from '../../src/graph/layout.ts';
import { seededRandom } from '../../src/graph/seeded-random.ts';
import { DOMAINS, madeUpReport, madeUpVocabulary } from './made-up-atlas.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
const vocabulary = madeUpVocabulary({
  regulations: numbers(80).map((index) => `reg-${index}`),
  practices: numbers(80).map((index) => ({ id: `do-${index}`, domain: DOMAINS[index % 8] })),
});

/** Reports that mention some things often and most seldom. */
function reports(count: number): ReportInput[] {
  const random = seededRandom(3);
  const some = (prefix: string) => [
    ...new Set(numbers(15).map(() => `${prefix}-${Math.floor(80 * random() ** 2)}`)),
  ];
  return numbers(count).map((index) =>
    madeUpReport({
      id: `r-${index}`,
      path: [['广东省', '江苏省', '云南省'][index % 3] ?? '', `青禾${index}县`],
      regulations: some('reg'),
      practices: some('do'),
    }),
  );
}

const quantile = (values: number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? Infinity;

describe.each([
  { count: 60, ofSite: 60 },
  { count: 200, ofSite: 5000 },
])('layOut of $count reports in a site of $ofSite', ({ count, ofSite }) => {
  const { graph } = buildAtlas(reports(count), vocabulary);
  const positions = layOut(graph, DOMAINS, ofSite);
  const spread = Math.max(...[...positions.values()].map(({ x }) => Math.abs(x)));

  it('places every node, the same each time', () => {
    expect([...positions.keys()]).toEqual(graph.nodes());
    expect([...layOut(graph, DOMAINS, ofSite)]).toEqual([...positions]);
  });

  it('leaves next to no two nodes on top of each other', () => {
    const discs = [...positions].map(([key, at]) => ({
      ...at,
      size: nodeSize(graph.neighbors(key).length),
    }));
    const overlaps = discs.flatMap((disc, index) =>
      discs
        .slice(index + 1)
        .filter(({ x, y, size }) => Math.hypot(x - disc.x, y - disc.y) < size + disc.size),
    );
    expect(overlaps.length).toBeLessThanOrEqual(graph.order / 100);
  });

  it('hardly moves when one report is added', () => {
    const after = layOut(buildAtlas(reports(count + 1), vocabulary).graph, DOMAINS, ofSite);
    const moved = [...positions].map(([key, { x, y }]) => {
      const now = after.get(key) ?? { x: Infinity, y: Infinity };
      return Math.hypot(now.x - x, now.y - y);
    });
    expect(quantile(moved, 0.5) / (2 * spread)).toBeLessThan(0.05);
  });

  it('keeps neighbours nearer than strangers', () => {
    const distance = (a: string, b: string) => {
      const [from, to] = [positions.get(a), positions.get(b)];
      return Math.hypot((from?.x ?? 0) - (to?.x ?? 0), (from?.y ?? 0) - (to?.y ?? 0));
    };
    const joined = graph.mapEdges((_, _attributes, a, b) => distance(a, b));
    const nodes = graph.nodes();
    const any = nodes.flatMap((a, index) => nodes.slice(index + 1).map((b) => distance(a, b)));
    expect(quantile(joined, 0.5)).toBeLessThan(quantile(any, 0.5));
  });
});

describe('layOut', () => {
  it.each([0, 1])('takes %i reports', (count) => {
    const small = layOut(buildAtlas(reports(count), vocabulary).graph, DOMAINS, count);
    for (const { x, y } of small.values()) expect(Number.isFinite(x + y)).toBe(true);
  });

  it('goes over a site of many reports in coarser steps', () => {
    const { graph } = buildAtlas(reports(200), vocabulary);
    expect([...layOut(graph, DOMAINS, 1001)]).not.toEqual([...layOut(graph, DOMAINS, 1000)]);
  });
});
