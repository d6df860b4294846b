/** Derived networks of nothing, for graphs that are made up whole. */
import { UndirectedGraph } from 'graphology';
import {
  PROJECTION_IDS,
  type Analysis,
  type Centrality,
  type Projection,
  type Tie,
} from '../graph/analysis.ts';

/** One empty network for each kind. */
export function noProjections(): Analysis['projections'] {
  const entries = PROJECTION_IDS.map((id): [string, Projection] => [
    id,
    {
      id,
      graph: new UndirectedGraph<Centrality, Tie>(),
      pairsTested: 0,
      falseDiscoveryRate: 0,
      threshold: null,
      degreeError: 0,
      communities: { communities: [], modularity: 0, stability: 1, stable: true, runs: 0 },
      positions: new Map(),
    },
  ]);
  return Object.fromEntries(entries) as Analysis['projections'];
}
