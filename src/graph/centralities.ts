/** Measures of each node within a derived network. */
import type { UndirectedGraph } from 'graphology';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import closenessCentrality from 'graphology-metrics/centrality/closeness.js';
import type { Centrality, CommunityStructure, Tie } from './analysis.ts';

/** Betweenness and closeness take order × size steps; above this many they stay unknown. */
const MOST_STEPS = 200_000_000;

/**
 * Writes degree, strength, betweenness (L. C. Freeman 1977, by U. Brandes's algorithm, normalised), closeness
 * (corrected for components: S. Wasserman and K. Faust 1994, p. 201) and community into the nodes.
 */
export function assignCentralities(
  graph: UndirectedGraph<Centrality, Tie>,
  { communities }: CommunityStructure,
): void {
  // The library cannot make its stacks for no nodes.
  if (graph.order === 0) return;
  const isSmall = graph.order * graph.size <= MOST_STEPS;
  // Paths count steps: weights are strengths of ties, not lengths.
  const betweenness = isSmall ? betweennessCentrality(graph, { getEdgeWeight: null }) : null;
  const closeness = isSmall ? closenessCentrality(graph, { wassermanFaust: true }) : null;
  const communityOf = new Map(
    communities.flatMap(({ id, members }) => members.map((member) => [member, id] as const)),
  );
  graph.updateEachNodeAttributes((key) => ({
    degree: graph.degree(key),
    strength: graph.reduceEdges(key, (total, _, { weight }) => total + weight, 0),
    // With fewer than three nodes there is no path to stand on, and the norm is 0.
    betweenness: betweenness === null ? null : graph.order < 3 ? 0 : (betweenness[key] ?? 0),
    closeness: closeness === null ? null : (closeness[key] ?? 0),
    community: communityOf.get(key) ?? null,
  }));
}
