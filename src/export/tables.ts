/** The atlas as flat tables: nodes, edges, sentences and numbers. */
import { sentenceText, type Atlas, type NodeAttributes } from '../graph/atlas.ts';
import type { Analysis } from '../graph/analysis.ts';
import { isObservedEdge } from '../graph/observations.ts';
import { nodeOfKind } from '../graph/statements.ts';
import type { ObservedEdge } from '../graph/edge-attributes.ts';
import { analysisTables } from './analysis-tables.ts';
import type { CsvValue } from './csv.ts';
import { edgeRuns, evidenceRuns, type RunEdge } from './atlas-runs.ts';
import { mapRun } from './runs.ts';
import { boolean, integer, number, table, text, type Cell, type Table } from './table.ts';

/** All tables of an atlas. */
export function buildTables(atlas: Atlas, analysis: Analysis): Table[] {
  return [
    nodesTable(atlas, analysis),
    edgesTable(atlas),
    evidenceTable(atlas),
    observationsTable(atlas),
    ...analysisTables(analysis),
  ];
}

interface NodeRow {
  key: string;
  node: NodeAttributes;
  degree: number;
  x: number;
  y: number;
}

function nodesTable({ graph }: Atlas, { positions }: Analysis): Table {
  function* rows(): Generator<NodeRow> {
    for (const { node: key, attributes: node } of graph.nodeEntries()) {
      const { x, y } = positions.get(key) ?? { x: 0, y: 0 };
      yield { key, node, degree: graph.degree(key), x, y };
    }
  }
  /** A field that some kinds of node have and others lack. */
  const field =
    (name: string) =>
    ({ node }: NodeRow): CsvValue => {
      const value: unknown = (node as Record<string, unknown>)[name];
      return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? value
        : null;
    };
  const head = { name: 'nodes', title: '节点', primaryKey: ['key'], foreignKeys: {} };
  return table(head, graph.order, rows, [
    [text('key', 'Stable key of the node'), ({ key }) => key],
    [text('kind', 'jurisdiction, report, regulation, practice or indicator'), field('kind')],
    [text('label', 'Chinese name or title'), field('label')],
    [text('label_en', 'English name, of practices and indicators'), field('nameEn')],
    [text('code', 'Official division code, of jurisdictions that have one'), field('code')],
    [
      text('path', 'From the province down, joined by /, of jurisdictions'),
      ({ node }) => (node.kind === 'jurisdiction' ? node.path.join('/') : null),
    ],
    [text('level', 'Level of government, of jurisdictions and regulations'), field('level')],
    [text('province', 'Name of the province, of jurisdictions'), field('province')],
    [boolean('masked', 'True where the name is left out, of jurisdictions'), field('masked')],
    [text('report_kind', 'annual-report, plan, commentary or other'), field('reportKind')],
    [text('coverage', 'How much of a report is read: full, digest or excerpt'), field('coverage')],
    [
      integer('year_from', 'First year of a report or plan'),
      ({ node }) => spanOf(node)?.from ?? null,
    ],
    [integer('year_to', 'Last year of a report or plan'), ({ node }) => spanOf(node)?.to ?? null],
    [text('number', 'Document number, of regulations'), field('number')],
    [text('issuer', 'Who issued it, of regulations'), field('issuer')],
    [text('issued_on', 'Date as far as it is known, of regulations'), field('issuedOn')],
    [text('regulation_kind', 'law, plan, normative-document …'), field('regulationKind')],
    [boolean('known', 'False for a document known from reports alone'), field('known')],
    [text('domain', 'Field of government, of practices and indicators'), field('domain')],
    [text('unit', 'Unit of an indicator'), field('unit')],
    [boolean('comparable', 'Whether places may be compared by it'), field('comparable')],
    [integer('degree', 'Number of edges'), ({ degree }) => degree],
    [number('x', 'Position in the layout'), ({ x }) => x],
    [number('y', 'Position in the layout'), ({ y }) => y],
  ]);
}

function spanOf(node: NodeAttributes) {
  if (node.kind === 'report') return node.years;
  return node.kind === 'regulation' ? node.period : null;
}

function edgesTable(atlas: Atlas): Table {
  const head = {
    name: 'edges',
    title: '关系',
    primaryKey: ['key'],
    foreignKeys: { source: ['nodes', 'key'], target: ['nodes', 'key'] },
  } as const;
  const cells: Cell<RunEdge>[] = [
    [text('key', 'Stable key of the edge'), ({ edge }) => edge],
    [text('source', 'Key of the node it starts at'), ({ source }) => source],
    [text('target', 'Key of the node it ends at'), ({ target }) => target],
    [
      text('kind', 'within, published, implements, adopts, observed …'),
      ({ attributes }) => attributes.kind,
    ],
    [
      text('status', 'done or planned; adopted, planned or problem; actual, projected or target'),
      ({ attributes }) => ('status' in attributes ? attributes.status : null),
    ],
    [
      text('why', 'What a link between documents rests on'),
      ({ attributes }) => ('why' in attributes ? attributes.why : null),
    ],
    [
      integer('count', 'Number of mentions'),
      ({ attributes }) => ('count' in attributes ? attributes.count : null),
    ],
    [
      text('confidence', 'high, medium or low'),
      ({ attributes }) => ('confidence' in attributes ? attributes.confidence : null),
    ],
    [
      integer('year_from', 'First year of the report'),
      ({ attributes }) => attributes.years?.from ?? null,
    ],
    [
      integer('year_to', 'Last year of the report'),
      ({ attributes }) => attributes.years?.to ?? null,
    ],
    [
      text('evidence', 'Ids of the sentences, separated by blanks'),
      ({ attributes }) => (attributes.evidence.length === 0 ? null : attributes.evidence.join(' ')),
    ],
  ];
  return table(head, atlas.graph.size, edgeRuns(atlas), cells);
}

function evidenceTable(atlas: Atlas): Table {
  const { evidence, reports } = atlas;
  const head = { name: 'evidence', title: '原文依据', primaryKey: ['id'], foreignKeys: {} };
  return table(head, evidence.size, evidenceRuns(atlas), [
    [text('id', 'Id of the evidence'), ({ id }) => id],
    [text('report', 'Id of the report'), ({ report }) => report],
    [integer('start', 'Offset in the text, UTF-16 units'), ({ start }) => start],
    [integer('end', 'Offset behind the quote'), ({ end }) => end],
    [text('quote', 'The text between the offsets'), ({ quote }) => quote],
    [
      text('sentence', 'The sentence around it'),
      (entry) => {
        const document = reports.get(entry.report)?.facts.document;
        return document === undefined ? null : sentenceText(document, entry);
      },
    ],
    [text('rules', 'Names of the rules that found it'), ({ rules }) => rules.join(' ')],
  ]);
}

function observationsTable(atlas: Atlas): Table {
  const { graph } = atlas;
  interface Row {
    key: string;
    edge: ObservedEdge;
    place: string;
    to: string;
    from: string;
  }
  const observed = edgeRuns(atlas).filter(({ kind }) => kind === 'observed');
  const runs = observed.map((run) =>
    mapRun(run, function* (entries): Generator<Row> {
      for (const { edge: key, attributes: edge, source: from, target: to } of entries)
        if (isObservedEdge(edge))
          yield { key, edge, place: nodeOfKind(graph, from, 'report').place, to, from };
    }),
  );
  const count = graph.reduceEdges((sum, _, edge) => sum + Number(isObservedEdge(edge)), 0);
  const head = {
    name: 'metrics',
    title: '指标数值',
    primaryKey: ['edge'],
    foreignKeys: {
      edge: ['edges', 'key'],
      place: ['nodes', 'key'],
      report: ['nodes', 'key'],
      indicator: ['nodes', 'key'],
    },
  } as const;
  return table<Row>(head, count, runs, [
    [text('edge', 'Key of the edge'), ({ key }) => key],
    [text('place', 'Key of the jurisdiction'), ({ place }) => place],
    [text('report', 'Key of the report'), ({ from }) => from],
    [text('indicator', 'Key of the indicator'), ({ to }) => to],
    [text('label', "What is counted, in the report's words"), ({ edge }) => edge.label],
    [number('value', 'In the unit; empty for a masked or empty slot'), ({ edge }) => edge.value],
    [text('unit', 'Canonical unit'), ({ edge }) => edge.unit],
    [
      text('qualifier', 'exact, about, over, at-least, at-most, below'),
      ({ edge }) => edge.qualifier,
    ],
    [text('period_from', 'As far as the text says'), ({ edge }) => edge.period?.from ?? null],
    [text('period_to', 'As far as the text says'), ({ edge }) => edge.period?.to ?? null],
    [text('status', 'actual, projected or target'), ({ edge }) => edge.status],
  ]);
}
