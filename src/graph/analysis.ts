/** What the analysis adds to the graph: derived networks, communities, peers, diffusion and positions. */
import type { UndirectedGraph } from 'graphology';

/** Networks of one kind of node, each tied by what two of them have in common. */
export const PROJECTION_IDS = [
  'places-by-practices',
  'places-by-regulations',
  'practices-by-places',
  'regulations-by-places',
] as const;
export type ProjectionId = (typeof PROJECTION_IDS)[number];

/** Two nodes that share more than their sizes let expect or, where few do, share the most. */
export type Tie = {
  /** Node keys of what they share, rarest first. */
  shared: readonly string[];
  /** Sum of the inverse document frequency, ln(N / n), of what they share. */
  weight: number;
  /** Probability of sharing at least as many by chance. */
  pValue: number;
  /** False for a lead: among the strongest ties of an end, yet not beyond chance at the false discovery rate. */
  significant: boolean;
};

/** Measures of a node within a projection; the names are the textbook's. */
export type Centrality = {
  degree: number;
  /** Sum of the weights of its ties. */
  strength: number;
  /** Share of shortest paths through it, normalised to 0..1; null in a network too large for it. */
  betweenness: number | null;
  /** Closeness within its component, corrected for the component's size (Wasserman and Faust 1994), 0..1; null likewise. */
  closeness: number | null;
  /** Id of its community; null for a node without ties. */
  community: string | null;
};

/** A group of nodes with more ties inside than to the outside. */
export interface Community {
  /** Number within its network, largest community first. */
  id: string;
  /** Node keys, sorted. */
  members: readonly string[];
  /**
   * At most three node keys that tell it from the others, most distinctive first. Of places: what they share
   * and others rarely have. Of practices and documents: the members with the strongest ties inside.
   */
  distinctive: readonly string[];
  /** Labels of `distinctive` joined by 、. */
  name: string;
  /** Share of runs in which two of its members fall together, on average, 0..1. */
  stability: number;
  /** False when `stability` is below the STABLE_FROM of communities.ts: not to be relied on. */
  stable: boolean;
}

/** The communities of one network, from many seeded runs of Louvain. */
export interface CommunityStructure {
  /** Largest first. */
  communities: readonly Community[];
  modularity: number;
  /** Mean adjusted Rand index between all pairs of runs; 1 when all agree. */
  stability: number;
  stable: boolean;
  runs: number;
}

/** One derived network and how it was filtered. */
export interface Projection {
  id: ProjectionId;
  /** Every node with at least one thing to share; ties that pass the filter, and leads. */
  graph: UndirectedGraph<Centrality, Tie>;
  /** Number of pairs that were tested: those with enough on both sides to be tied at all. */
  pairsTested: number;
  /** False discovery rate that the ties keep to. */
  falseDiscoveryRate: number;
  /** Largest p-value that passed; null when none did. */
  threshold: number | null;
  /** How far the null model misses a node's degree, at most, as a share of it. */
  degreeError: number;
  communities: CommunityStructure;
  /** Node key → position in a drawing of this network alone; only nodes with a tie. */
  positions: ReadonlyMap<string, Position>;
}

/** A place much like another one. */
export interface Peer {
  /** Node key. */
  place: string;
  /** Why the two are compared. */
  basis: 'same-level' | 'same-province' | 'same-level-and-province';
  /** Weighted Jaccard index over practices, weights by rarity, 0..1. */
  similarity: number;
  /** Node keys, rarest first. */
  sharedPractices: readonly string[];
  /** Node keys, rarest first. */
  sharedRegulations: readonly string[];
}

/** A place that a practice was seen in. */
export interface FirstSeen {
  place: string;
  /** First year of a report that states it as adopted. */
  year: number;
  /** Report id. */
  report: string;
  /** True when no earlier report of the place is in the atlas: it may have begun before. */
  leftCensored: boolean;
}

/** One year of an adoption curve. */
export interface AdoptionPoint {
  year: number;
  /** Places that are first seen with it in this year. */
  first: number;
  /** Places seen with it up to this year. */
  cumulative: number;
  /** Places with a report on this year: what could be seen at all. */
  observed: number;
  /** Of those, places whose report on this year states it as adopted. */
  seen: number;
}

/** How a practice spread, as far as reports show. Not mentioned is not "not done". */
export interface AdoptionCurve {
  /** Node key of the practice. */
  practice: string;
  /** By year, then place. */
  firstSeen: readonly FirstSeen[];
  /** Every year from the first to the last that any report covers. */
  points: readonly AdoptionPoint[];
  /** Observed places without it by their last report (right-censored). */
  notYetSeen: number;
  /** Adopting places whose reports state no year. */
  undated: number;
}

/** A document and the documents that carry it out, level by level. */
export interface TransmissionNode {
  /** Node key. */
  regulation: string;
  /** Year of issue from registry or document number; null when unknown. */
  year: number | null;
  /** Years after the document above; null at the root or when either year is unknown. */
  lag: number | null;
  /** Number of places whose reports mention it. */
  places: number;
  children: readonly TransmissionNode[];
}

/** A point of the layout, around the origin; the drawing grows with the number of nodes. */
export interface Position {
  x: number;
  y: number;
}

/** All results over one atlas. */
export interface Analysis {
  projections: Readonly<Record<ProjectionId, Projection>>;
  /** Jurisdiction key → its peers, most alike first. */
  peers: ReadonlyMap<string, readonly Peer[]>;
  /** Practice key → its adoption curve; only practices that some place has adopted. */
  adoption: ReadonlyMap<string, AdoptionCurve>;
  /** Trees of documents that others carry out, by root key; largest first. */
  transmission: readonly TransmissionNode[];
  /** Node key → position of every node of the graph. */
  positions: ReadonlyMap<string, Position>;
}
