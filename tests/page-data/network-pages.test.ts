/** The pages of diffusion and communities, on an atlas with a tree of documents and too few places for ties. */
import { UndirectedGraph } from 'graphology';
import { expect, test } from 'vitest';
import { communitiesPage } from '../../src/page-data/communities.ts';
import { diffusionPage, practiceDiffusion } from '../../src/page-data/diffusion.ts';
import type { Centrality, Tie } from '../../src/graph/analysis.ts';
import { findCommunities } from '../../src/graph/communities.ts';
import { assignCentralities } from '../../src/graph/centralities.ts';
import { buildMadeUp } from '../export/made-up-export.ts';

const made = buildMadeUp();

test('documents stand with the years since the one above, and lags are summed up', () => {
  const { trees, lags, observed, observedOnce } = diffusionPage(made);
  // outline 2015 → city-plan 2019 → a found document without a year.
  expect(trees.map(({ document, year, lag }) => [document.id, year, lag])).toEqual([
    ['outline', 2015, null],
  ]);
  expect(trees[0]?.children.map(({ document, lag }) => [document.id, lag])).toEqual([
    ['city-plan', 4],
  ]);
  expect(lags).toEqual({ known: 1, unknown: 1, median: 4 });
  // 青禾镇 and X县; the third report has no year.
  expect([observed, observedOnce]).toEqual([2, 2]);
});

test('a practice is told by level and by province, only groups that have it', () => {
  const spread = practiceDiffusion(made, 'practice:hearing');
  expect(spread?.province.map(({ group, adopted }) => [group, adopted])).toEqual([['广东省', 1]]);
  expect(practiceDiffusion(made, 'practice:hotline')).toBeNull();
});

test('networks without ties are left out; others list communities and measures worked by hand', () => {
  expect(communitiesPage(made)).toEqual([]);
  // A path of three and one place apart.
  const graph = new UndirectedGraph<Centrality, Tie>();
  const [a, b, c, d] = ['place:440000', 'place:442000', 'place:442000901', 'place:500000'] as const;
  const nothing = { degree: 0, strength: 0, betweenness: null, closeness: null, community: null };
  for (const place of [a, b, c, d]) graph.addNode(place, nothing);
  const tie = { shared: ['practice:hearing'], pValue: 0.01 };
  graph.addEdgeWithKey('ab', a, b, { ...tie, weight: 2, significant: true });
  graph.addEdgeWithKey('bc', b, c, { ...tie, weight: 1, significant: false });
  const communities = findCommunities(graph, String, (members) => [...members]);
  assignCentralities(graph, communities);
  const { projections } = made.analysis;
  const projection = { ...projections['places-by-practices'], graph, communities };
  const [network] = communitiesPage({
    ...made,
    analysis: { ...made.analysis, projections: { ...projections, [projection.id]: projection } },
  });
  expect(network).toMatchObject({ tied: 3, ties: 2, significant: 1, stability: 1, stable: true });
  // All three in one community: apart, or in two, the modularity of so short a path is no higher.
  expect(network?.communities.map(({ members, stable }) => [members.length, stable])).toEqual([
    [3, true],
  ]);
  const measures = network?.central.map(({ node, degree, strength, betweenness, closeness }) => [
    node.id,
    degree,
    strength,
    // One of the three pairs of other nodes has its path through the middle.
    Math.round((betweenness ?? Number.NaN) * 900),
    // (reached / others) · (reached / sum of distances): 2/3 · 2/2 in the middle, 2/3 · 2/3 at the ends.
    Math.round((closeness ?? Number.NaN) * 900),
  ]);
  expect(measures).toEqual([
    ['442000', 2, 3, 300, 600],
    ['440000', 1, 2, 0, 400],
    ['442000901', 1, 1, 0, 400],
  ]);
});
