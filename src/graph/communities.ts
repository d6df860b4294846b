/** Communities of a derived network, and how far they can be relied on. */
import type { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import modularity from 'graphology-metrics/graph/modularity.js';
import { compareText } from '../errors.ts';
import type { Centrality, Community, CommunityStructure, Tie } from './analysis.ts';
import { adjustedRandIndex, increment, pairs } from './rand-index.ts';
import { seededRandom } from './seeded-random.ts';

/** Communities and structures with at least this stability are called stable. */
const STABLE_FROM = 0.8;
const RUNS = 50;
/** Above this number of ties a run takes long enough to make fewer of them. */
const MANY_TIES = 50_000;
const RUNS_WITH_MANY_TIES = 10;
const MOST_DISTINCTIVE = 3;

type Network = UndirectedGraph<Centrality, Tie>;

/**
 * Runs Louvain (V. D. Blondel, J.-L. Guillaume, R. Lambiotte, E. Lefebvre, "Fast unfolding of communities in
 * large networks", Journal of Statistical Mechanics (2008) P10008) with many seeds and keeps the partition
 * that agrees best with all others; nodes without ties belong to none.
 * @param graph ties with a weight
 * @param labelOf label of a node key
 * @param nameMembers node keys that tell a community from the others, most distinctive first
 */
export function findCommunities(
  graph: Network,
  labelOf: (key: string) => string,
  nameMembers: (members: readonly string[]) => string[],
): CommunityStructure {
  const connected = graph.copy();
  for (const key of graph.filterNodes((node) => graph.degree(node) === 0)) connected.dropNode(key);
  const nodes = connected.nodes();
  if (nodes.length === 0)
    return { communities: [], modularity: 0, stability: 1, stable: true, runs: 0 };
  const runs = connected.size > MANY_TIES ? RUNS_WITH_MANY_TIES : RUNS;
  const partitions = Array.from({ length: runs }, (_, seed) => {
    const groups = louvain(connected, { getEdgeWeight: 'weight', rng: seededRandom(seed + 1) });
    return nodes.map((node) => groups[node] ?? 0);
  });
  const { best, stability } = chooseMedoid(partitions);
  const groupOf = new Map(nodes.map((node, index) => [node, best[index] ?? 0] as const));
  const communities = groupMembers(nodes, best).map((members, index): Community => {
    const distinctive = nameMembers(members).slice(0, MOST_DISTINCTIVE);
    const together = togetherness(members, nodes, partitions);
    return {
      id: String(index + 1),
      members,
      distinctive,
      name: distinctive.map(labelOf).join('、'),
      stability: together,
      stable: together >= STABLE_FROM,
    };
  });
  for (const [node, group] of groupOf)
    connected.mergeNodeAttributes(node, { community: String(group) });
  return {
    communities,
    modularity: modularity(connected, {
      getNodeCommunity: 'community',
      getEdgeWeight: 'weight',
    }),
    stability,
    stable: stability >= STABLE_FROM,
    runs,
  };
}

/** The partition with the highest mean adjusted Rand index to the others, and the mean over all pairs. */
function chooseMedoid(partitions: readonly (readonly number[])[]) {
  const totals = partitions.map(() => 0);
  for (const [i, a] of partitions.entries())
    for (const [j, b] of partitions.entries()) {
      if (j <= i) continue;
      const index = adjustedRandIndex(a, b);
      totals[i] = (totals[i] ?? 0) + index;
      totals[j] = (totals[j] ?? 0) + index;
    }
  const best = totals.indexOf(Math.max(...totals));
  const sum = totals.reduce((total, value) => total + value, 0) / 2;
  return { best: partitions[best] ?? [], stability: sum / pairs(partitions.length) };
}

/** Members of each group, sorted; groups by size, then first member. */
function groupMembers(nodes: readonly string[], groups: readonly number[]): string[][] {
  const members = Map.groupBy(nodes, (_, index) => groups[index] ?? 0);
  return [...members.values()]
    .map((group) => group.sort(compareText))
    .sort((a, b) => b.length - a.length || compareText(a[0] ?? '', b[0] ?? ''));
}

/** Share of runs in which two members fall together, on average over all pairs of them. */
function togetherness(
  members: readonly string[],
  nodes: readonly string[],
  partitions: readonly (readonly number[])[],
): number {
  const indexOf = new Map(nodes.map((node, index) => [node, index] as const));
  const all = pairs(members.length) * partitions.length;
  let together = 0;
  for (const partition of partitions) {
    const sizes = new Map<number, number>();
    for (const member of members) increment(sizes, partition[indexOf.get(member) ?? -1] ?? -1);
    for (const size of sizes.values()) together += pairs(size);
  }
  return together / all;
}
