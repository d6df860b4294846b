/** The page of communities: the groups in each derived network, how far to trust them, and its central nodes. */
import { compareText } from '../errors.ts';
import {
  PROJECTION_IDS,
  type Centrality,
  type Community,
  type ProjectionId,
} from '../graph/analysis.ts';
import { linkTo, linkToPlace, type EntityLink } from './entities.ts';
import { rememberLatest } from './remember-latest.ts';
import type { Site } from './site.ts';

/** A community with links to its members. */
export interface ListedCommunity {
  id: string;
  /** What tells it from the others. */
  distinctive: EntityLink[];
  members: EntityLink[];
  stability: number;
  stable: boolean;
}

/** A node with its measures. */
export interface CentralNode extends Pick<
  Centrality,
  'degree' | 'strength' | 'betweenness' | 'closeness'
> {
  node: EntityLink;
}

/** One derived network. */
export interface ListedNetwork {
  id: ProjectionId;
  /** Nodes with a tie. */
  tied: number;
  ties: number;
  significant: number;
  pairsTested: number;
  runs: number;
  modularity: number;
  stability: number;
  stable: boolean;
  communities: ListedCommunity[];
  /** The strongest first. */
  central: CentralNode[];
}

const MOST_CENTRAL = 15;

/** All derived networks that have ties. */
export const communitiesPage = rememberLatest((site: Site): ListedNetwork[] => {
  return PROJECTION_IDS.map((id) => listNetwork(site, id)).filter(({ ties }) => ties > 0);
});

function listNetwork({ atlas, analysis }: Site, id: ProjectionId): ListedNetwork {
  const { graph, pairsTested, communities } = analysis.projections[id];
  const link = (key: string): EntityLink => {
    if (!key.startsWith('place:')) return linkTo(atlas.graph, key);
    // Places go by their full names: many counties share one.
    const place = linkToPlace(atlas, key);
    return { ...place, label: place.fullLabel, labelEn: place.fullLabelEn };
  };
  const tied = graph.filterNodes((_, { degree }) => degree > 0);
  const strengthOf = (key: string) => graph.getNodeAttribute(key, 'strength');
  const central = [...tied]
    .sort((a, b) => strengthOf(b) - strengthOf(a) || compareText(a, b))
    .slice(0, MOST_CENTRAL);
  return {
    id,
    tied: tied.length,
    ties: graph.size,
    significant: graph.filterEdges((_, { significant }) => significant).length,
    pairsTested,
    runs: communities.runs,
    modularity: communities.modularity,
    stability: communities.stability,
    stable: communities.stable,
    communities: communities.communities.map(
      ({ id: number, members, distinctive, stability, stable }: Community): ListedCommunity => ({
        id: number,
        distinctive: distinctive.map(link),
        members: members.map(link),
        stability,
        stable,
      }),
    ),
    central: central.map((key) => ({
      node: link(key),
      ...measuresOf(graph.getNodeAttributes(key)),
    })),
  };
}

const measuresOf = ({ degree, strength, betweenness, closeness }: Centrality) => ({
  degree,
  strength,
  betweenness,
  closeness,
});
