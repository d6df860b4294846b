/** Derived networks of a small example, worked by hand. */
import { describe, expect, it } from 'vitest';
import { buildAtlas } from '../../src/graph/build-atlas.ts';
import { createIncidence } from '../../src/graph/incidence.ts';
import { adoptedPractices, mentionedRegulations } from '../../src/graph/place-traits.ts';
import { projectRows } from '../../src/graph/project.ts';
import { buildProjections, distinctiveColumns } from '../../src/graph/projections.ts';
import { madeUpReport, madeUpVocabulary } from './made-up-atlas.ts';

const numbers = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => from + index);

/** Two camps of ten places: all do `common`; each camp shares sixteen practices that the other lacks. */
function twoCamps() {
  const practicesOf = (place: number) => [
    'common',
    ...numbers(0, 16).map((index) => (place < 10 ? `east-${index}` : `west-${index}`)),
  ];
  return buildAtlas(
    numbers(0, 20).map((place) =>
      madeUpReport({
        id: `r-${place}`,
        path: ['广东省', `青禾${place}县`],
        practices: [...practicesOf(place), { id: 'planned', status: 'planned' }],
        regulations: ['outline'],
      }),
    ),
    madeUpVocabulary({
      regulations: ['outline'],
      practices: [
        'common',
        'planned',
        ...numbers(0, 16).flatMap((index) => [`east-${index}`, `west-${index}`]),
      ],
    }),
  );
}

describe('projections', () => {
  const atlas = twoCamps();
  const practices = adoptedPractices(atlas);
  const projections = buildProjections(atlas, practices, mentionedRegulations(atlas));

  it('counts adopted practices alone', () => {
    expect(practices.columns).not.toContain('practice:planned');
  });

  it('ties places within each camp and none across', () => {
    const { graph, pairsTested } = projections['places-by-practices'];
    expect(pairsTested).toBe(190);
    expect(graph.size).toBe(2 * 45);
    const isEast = (key: string) =>
      Number(/青禾(\d+)县/u.exec(atlas.graph.getNodeAttribute(key, 'label'))?.[1]) < 10;
    graph.forEachEdge((_, tie, a, b) => {
      expect(isEast(a)).toBe(isEast(b));
      // Sixteen practices, each in ten of twenty places; what all share is listed last and weighs nothing.
      expect(tie.weight).toBeCloseTo(16 * Math.log(2), 12);
      expect(tie.shared.at(-1)).toBe('practice:common');
    });
  });

  it('finds the camps as stable communities, named by what only they share', () => {
    const { communities, stability, stable, modularity } =
      projections['places-by-practices'].communities;
    expect(communities.map(({ members }) => members.length)).toEqual([10, 10]);
    expect(communities.map(({ name }) => name).sort()).toEqual([
      'east-0、east-1、east-10',
      'west-0、west-1、west-10',
    ]);
    expect(stability).toBe(1);
    expect(stable).toBe(true);
    // Two equal halves without ties between them: 2 · (1/2 − 1/4).
    expect(modularity).toBeCloseTo(1 / 2, 12);
  });

  it('measures each place in its camp of ten', () => {
    const { graph } = projections['places-by-practices'];
    graph.forEachNode((_, node) => {
      expect(node.degree).toBe(9);
      expect(node.strength).toBeCloseTo(9 * 16 * Math.log(2), 9);
      expect(node.betweenness).toBe(0);
      // Reaches 9 of 19 others at distance 1: (9/19) · (9/9).
      expect(node.closeness).toBeCloseTo(9 / 19, 12);
    });
  });

  it('ties the practices of each camp, and nothing to what everyone does', () => {
    const { graph } = projections['practices-by-places'];
    expect(graph.degree('practice:common')).toBe(0);
    expect(graph.degree('practice:east-0')).toBe(15);
    expect(graph.getNodeAttribute('practice:common', 'community')).toBeNull();
  });

  it('makes no hairball of a document that all carry out', () => {
    const { graph, threshold, communities } = projections['places-by-regulations'];
    expect([graph.order, graph.size, threshold]).toEqual([20, 0, null]);
    expect(communities.communities).toEqual([]);
  });
});

describe('projectRows', () => {
  it('keeps to the same order whatever the order of the pairs', () => {
    const pairs = [
      ['b', 'x'],
      ['a', 'x'],
      ['a', 'y'],
      ['b', 'y'],
      ['c', 'z'],
    ] as const;
    const keys = (given: typeof pairs | [string, string][]) =>
      projectRows(createIncidence(given as [string, string][])).graph.nodes();
    expect(keys(pairs)).toEqual(keys([...pairs].reverse() as [string, string][]));
  });
});

describe('distinctiveColumns', () => {
  it('prefers what many members and few others have, and leaves single holders out', () => {
    const incidence = createIncidence([
      ...['a', 'b', 'c', 'd'].map((row) => [row, 'everywhere'] as const),
      ['a', 'mostly'],
      ['b', 'mostly'],
      ['c', 'mostly'],
      ['a', 'own'],
      ['b', 'own'],
      ['a', 'single'],
    ]);
    // own: 1·ln(1 / 0.5); mostly: 1·ln(1 / 0.75).
    expect(distinctiveColumns(incidence, ['a', 'b'])).toEqual(['own', 'mostly']);
  });
});
