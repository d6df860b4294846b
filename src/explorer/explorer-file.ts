/** The file that the explorer loads: columns of numbers and text, one file per network. */
import { PROJECTION_IDS } from '../graph/analysis.ts';

/** The whole atlas, or one of the derived networks. */
export const NETWORK_IDS = ['atlas', ...PROJECTION_IDS] as const;
export type NetworkId = (typeof NETWORK_IDS)[number];

/** One entry per node in every list, in node order; indices point into the named lists, -1 for none. */
export interface ExplorerNodes {
  key: string[];
  label: string[];
  /** English names, empty where there is none. */
  labelEn: string[];
  /** Index into `kinds`. */
  kind: number[];
  x: number[];
  y: number[];
  size: number[];
  degree: number[];
  /** First and last year that an edge of it is stated for; 0 when none is. */
  from: number[];
  to: number[];
  /** Index into `levels`; of jurisdictions and regulations. */
  level: number[];
  /** Index into `provinces`; of jurisdictions, their reports and local regulations. */
  province: number[];
  /** Index into `communities`. */
  community: number[];
}

/** One entry per edge in every list, in edge order. */
export interface ExplorerEdges {
  /** Indices into the nodes. */
  source: number[];
  target: number[];
  /** Index into `edgeKinds`. */
  kind: number[];
  /** Index into `statuses`, -1 for none. */
  status: number[];
  from: number[];
  to: number[];
  /** Number of sentences behind it; in a derived network the number of things shared. */
  evidence: number[];
  /** Indices into `sharedLabels`, rarest first, at most SHARED_LISTED; empty in the atlas itself. */
  shared: number[][];
}

/** What the explorer loads. */
export interface ExplorerGraph {
  schema: 'explorer@2';
  network: NetworkId;
  kinds: readonly string[];
  edgeKinds: readonly string[];
  statuses: readonly string[];
  levels: readonly string[];
  provinces: readonly string[];
  communities: readonly { name: string; nameEn: string; stable: boolean }[];
  sharedLabels: readonly string[];
  /** The same in English where there is a name; else as above. */
  sharedLabelsEn: readonly string[];
  nodes: ExplorerNodes;
  edges: ExplorerEdges;
}

/** Path of a network's file below the folder of downloads. */
export function explorerFile(network: NetworkId): string {
  return `explorer/${network}.json`;
}
