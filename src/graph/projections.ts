/** The four derived networks: places and what they have in common, both ways. */
import { UndirectedGraph } from 'graphology';
import { compareText } from '../errors.ts';
import type { Centrality, Projection, ProjectionId, Tie } from './analysis.ts';
import type { Atlas } from './atlas.ts';
import { assignCentralities } from './centralities.ts';
import { findCommunities } from './communities.ts';
import { transpose, type Incidence } from './incidence.ts';
import { workOut, type KeepPart } from './keep-part.ts';
import { layOut } from './layout.ts';
import type { NodeAttributes } from './node-attributes.ts';
import { FALSE_DISCOVERY_RATE, projectRows } from './project.ts';

/** Projects, filters, groups and measures all four networks. */
export function buildProjections(
  atlas: Atlas,
  practices: Incidence,
  regulations: Incidence,
  keep: KeepPart = workOut,
): Record<ProjectionId, Projection> {
  const context = { atlas, keep };
  return {
    'places-by-practices': placeProjection(context, 'places-by-practices', practices),
    'places-by-regulations': placeProjection(context, 'places-by-regulations', regulations),
    'practices-by-places': topicProjection(context, 'practices-by-places', transpose(practices)),
    'regulations-by-places': topicProjection(
      context,
      'regulations-by-places',
      transpose(regulations),
    ),
  };
}

/** What all four are made with. */
interface Context {
  atlas: Atlas;
  keep: KeepPart;
}

/** Communities of places are named by what they share. */
function placeProjection(context: Context, id: ProjectionId, incidence: Incidence): Projection {
  return finishProjection(
    context,
    id,
    incidence,
    () => (members) => distinctiveColumns(incidence, members),
  );
}

/** Communities of practices or documents are named by the members with the strongest ties inside. */
function topicProjection(context: Context, id: ProjectionId, incidence: Incidence): Projection {
  return finishProjection(
    context,
    id,
    incidence,
    (graph) => (members) => strongestMembers(graph, members),
  );
}

type NameMembers = (members: readonly string[]) => string[];

function finishProjection(
  { atlas, keep }: Context,
  id: ProjectionId,
  incidence: Incidence,
  nameBy: (graph: UndirectedGraph<Centrality, Tie>) => NameMembers,
): Projection {
  const labelOf = (key: string) => atlas.graph.getNodeAttribute(key, 'label');
  const { rows, columns, columnsOfRow } = incidence;
  const looksAt = [id, rows, columns, columnsOfRow, rows.map(labelOf), columns.map(labelOf)];
  const { network, ...measured } = keep('projection', looksAt, () => {
    const { graph, ...tested } = projectRows(incidence);
    const communities = findCommunities(graph, labelOf, nameBy(graph));
    assignCentralities(graph, communities);
    return { ...tested, communities, network: graph.export() };
  });
  const graph = UndirectedGraph.from<Centrality, Tie>(network);
  const { domains } = atlas.vocabulary;
  return {
    id,
    graph,
    falseDiscoveryRate: FALSE_DISCOVERY_RATE,
    ...measured,
    positions: layOut(tiedNodes(atlas, graph), domains, atlas.reports.size, keep),
  };
}

/** The nodes that have a tie, with the attributes that the layout goes by, and their ties. */
function tiedNodes(
  atlas: Atlas,
  network: UndirectedGraph<Centrality, Tie>,
): UndirectedGraph<NodeAttributes> {
  const tied = new UndirectedGraph<NodeAttributes>();
  network.forEachNode((key) => {
    if (network.degree(key) > 0) tied.addNode(key, atlas.graph.getNodeAttributes(key));
  });
  network.forEachEdge((edge, _, a, b) => tied.addEdgeWithKey(edge, a, b));
  return tied;
}

/**
 * Columns that at least two members have, by their share inside times the logarithm of how much larger it is
 * than overall (the column's part in the Kullback–Leibler divergence of the group from the whole).
 */
export function distinctiveColumns(
  { rows, columns, rowsOfColumn }: Incidence,
  members: readonly string[],
): string[] {
  const inside = new Set(members);
  const scored = columns.map((key, column) => {
    const holders = rowsOfColumn[column] ?? [];
    const count = holders.filter((row) => inside.has(rows[row] ?? '')).length;
    const share = count / members.length;
    const score = count < 2 ? 0 : share * Math.log(share / (holders.length / rows.length));
    return { key, score };
  });
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || compareText(a.key, b.key))
    .map(({ key }) => key);
}

function strongestMembers(
  graph: UndirectedGraph<Centrality, Tie>,
  members: readonly string[],
): string[] {
  const inside = new Set(members);
  const strengthOf = (member: string) =>
    graph.reduceEdges(
      member,
      (total, _, { weight }, a, b) => total + (inside.has(a) && inside.has(b) ? weight : 0),
      0,
    );
  return members
    .map((key) => ({ key, strength: strengthOf(key) }))
    .sort((a, b) => b.strength - a.strength || compareText(a.key, b.key))
    .map(({ key }) => key);
}
