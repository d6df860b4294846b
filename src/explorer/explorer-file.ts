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
  /** Of places whose reports are merged into them: indices into `reports`; empty for all others. */
  reports: number[][];
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
  /**
   * Which reports of the place at its start state it: bit i stands for the place's i-th report. 0 for what starts at a
   * report or stands in a registry.
   */
  reports: number[];
  /** Indices into `sharedLabels`, rarest first, a dozen at most; no entries at all in the atlas itself. */
  shared: number[][];
}

/** Columns without a line, to be filled. */
export const noEdges = (): ExplorerEdges => ({
  source: [],
  target: [],
  kind: [],
  status: [],
  from: [],
  to: [],
  evidence: [],
  reports: [],
  shared: [],
});

/** What the explorer loads. */
export interface ExplorerGraph {
  schema: 'explorer@3';
  network: NetworkId;
  kinds: readonly string[];
  edgeKinds: readonly string[];
  statuses: readonly string[];
  levels: readonly string[];
  provinces: readonly string[];
  communities: readonly { name: string; nameEn: string; stable: boolean }[];
  /** Ids of the reports that are merged into places. */
  reports: readonly string[];
  sharedLabels: readonly string[];
  /** The same in English where there is a name; else as above. */
  sharedLabelsEn: readonly string[];
  nodes: ExplorerNodes;
  edges: ExplorerEdges;
  /** Key of a node without a page → site path of what stands for one; absent where all nodes have pages. */
  shownAt?: Record<string, string> | undefined;
}

/** The atlas with reports as nodes of their own, beside the networks. */
export const EXPLORER_FILE_IDS = [...NETWORK_IDS, 'reports'] as const;
export type ExplorerFileId = (typeof EXPLORER_FILE_IDS)[number];

/** Path of a file below the folder of downloads. */
export function explorerFile(id: ExplorerFileId): string {
  return `explorer/${id}.json`;
}
