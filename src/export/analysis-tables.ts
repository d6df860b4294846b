/** What was worked out from the graph as flat tables: ties, centralities, communities and first adoptions. */
import type {
  AdoptionCurve,
  Analysis,
  Centrality,
  Community,
  FirstSeen,
  ProjectionId,
  Tie,
} from '../graph/analysis.ts';
import { boolean, integer, number, table, text, type Table } from './table.ts';

/** One table per kind of result; the networks stand below each other. */
export function analysisTables({ projections, adoption }: Analysis): Table[] {
  const networks = Object.values(projections);
  return [
    tiesTable(networks),
    centralitiesTable(networks),
    communitiesTable(networks),
    adoptionsTable([...adoption.values()]),
  ];
}

type Networks = readonly Analysis['projections'][ProjectionId][];

const NETWORK = text('network', 'Derived network, e.g. places-by-practices');

function tiesTable(networks: Networks): Table {
  type Row = { network: string; source: string; target: string; tie: Tie };
  const head = {
    name: 'ties',
    title: '派生网络的连线',
    primaryKey: ['network', 'source', 'target'],
    foreignKeys: { source: ['nodes', 'key'], target: ['nodes', 'key'] },
  } as const;
  function* rows(): Generator<Row> {
    for (const { id, graph } of networks)
      for (const { attributes: tie, source, target } of graph.edgeEntries())
        yield { network: id, source, target, tie };
  }
  const count = networks.reduce((sum, { graph }) => sum + graph.size, 0);
  return table<Row>(head, count, rows, [
    [NETWORK, ({ network }) => network],
    [text('source', 'Key of one node'), ({ source }) => source],
    [text('target', 'Key of the other'), ({ target }) => target],
    [
      number('weight', 'Sum of ln(N / n) over what they share: rare things weigh more'),
      ({ tie }) => tie.weight,
    ],
    [integer('shared', 'Number of things shared'), ({ tie }) => tie.shared.length],
    [
      text('shared_keys', 'Their keys, rarest first, separated by blanks'),
      ({ tie }) => tie.shared.join(' '),
    ],
    [
      number('p_value', 'Chance of sharing as much in the bipartite configuration model'),
      ({ tie }) => tie.pValue,
    ],
    [
      boolean('significant', 'Passes the false discovery rate; false for a lead'),
      ({ tie }) => tie.significant,
    ],
  ]);
}

function centralitiesTable(networks: Networks): Table {
  type Row = { network: string; node: string; measures: Centrality };
  const head = {
    name: 'centralities',
    title: '派生网络的中心度',
    primaryKey: ['network', 'node'],
    foreignKeys: { node: ['nodes', 'key'] },
  } as const;
  function* rows(): Generator<Row> {
    for (const { id, graph } of networks)
      for (const { node, attributes: measures } of graph.nodeEntries())
        yield { network: id, node, measures };
  }
  const count = networks.reduce((sum, { graph }) => sum + graph.order, 0);
  return table<Row>(head, count, rows, [
    [NETWORK, ({ network }) => network],
    [text('node', 'Key of the node'), ({ node }) => node],
    [integer('degree', 'Degree: number of ties'), ({ measures }) => measures.degree],
    [number('strength', 'Strength: sum of their weights'), ({ measures }) => measures.strength],
    [
      number('betweenness', 'Betweenness (Freeman 1977), normalised to 0..1'),
      ({ measures }) => measures.betweenness,
    ],
    [
      number('closeness', 'Closeness (Wasserman and Faust 1994), 0..1'),
      ({ measures }) => measures.closeness,
    ],
    [
      text('community', 'Number of its community within the network'),
      ({ measures }) => measures.community,
    ],
  ]);
}

function communitiesTable(networks: Networks): Table {
  type Row = { network: string; community: Community };
  const head = {
    name: 'communities',
    title: '派生网络的群组',
    primaryKey: ['network', 'community'],
    foreignKeys: {},
  } as const;
  function* rows(): Generator<Row> {
    for (const { id, communities } of networks)
      for (const community of communities.communities) yield { network: id, community };
  }
  const count = networks.reduce((sum, each) => sum + each.communities.communities.length, 0);
  return table<Row>(head, count, rows, [
    [NETWORK, ({ network }) => network],
    [
      text('community', 'Number within the network, largest first'),
      ({ community }) => community.id,
    ],
    [text('name', 'What tells it from the others'), ({ community }) => community.name],
    [
      text('distinctive', 'Keys of what it is named after, separated by blanks'),
      ({ community }) => community.distinctive.join(' '),
    ],
    [integer('members', 'Number of members'), ({ community }) => community.members.length],
    [
      number('stability', 'Share of runs in which two members fall together, on average'),
      ({ community }) => community.stability,
    ],
    [boolean('stable', 'Whether it may be relied on'), ({ community }) => community.stable],
    [
      text('member_keys', 'Keys of the members, separated by blanks'),
      ({ community }) => community.members.join(' '),
    ],
  ]);
}

function adoptionsTable(curves: readonly AdoptionCurve[]): Table {
  type Row = FirstSeen & { practice: string };
  const head = {
    name: 'adoptions',
    title: '做法首次见于各地的年份',
    primaryKey: ['practice', 'place'],
    foreignKeys: { practice: ['nodes', 'key'], place: ['nodes', 'key'] },
  } as const;
  function* rows(): Generator<Row> {
    for (const { practice, firstSeen } of curves)
      for (const seen of firstSeen) yield { practice, ...seen };
  }
  const count = curves.reduce((sum, { firstSeen }) => sum + firstSeen.length, 0);
  return table<Row>(head, count, rows, [
    [text('practice', 'Key of the practice'), ({ practice }) => practice],
    [text('place', 'Key of the place'), ({ place }) => place],
    [integer('year', 'Year of the first report that states it as adopted'), ({ year }) => year],
    [text('report', 'Id of that report'), ({ report }) => report],
    [
      boolean('left_censored', 'True when no earlier report of the place is held: it may be older'),
      ({ leftCensored }) => leftCensored,
    ],
  ]);
}
