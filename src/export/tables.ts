/** The atlas as flat tables: nodes, edges, sentences and numbers. */
import { sentenceText, type Atlas, type NodeAttributes } from '../graph/atlas.ts';
import type { Analysis } from '../graph/analysis.ts';
import { isObservedEdge } from '../graph/observations.ts';
import { nodeOfKind } from '../graph/statements.ts';
import type { CsvValue } from './csv.ts';

/** A column as Frictionless Table Schema describes it. */
export interface Column {
  name: string;
  type: 'string' | 'integer' | 'number' | 'boolean';
  description: string;
}

/** A table with its rows in the order of its columns. */
export interface Table {
  name: string;
  title: string;
  columns: readonly Column[];
  primaryKey: string;
  /** Column → the table and column that its values stand in. */
  foreignKeys: Readonly<Record<string, readonly [table: string, column: string]>>;
  rows: CsvValue[][];
}

type Cell<T> = [column: Column, read: (row: T) => CsvValue];

const text = (name: string, description: string): Column => ({ name, type: 'string', description });
const integer = (name: string, description: string): Column => ({
  name,
  type: 'integer',
  description,
});
const number = (name: string, description: string): Column => ({
  name,
  type: 'number',
  description,
});
const boolean = (name: string, description: string): Column => ({
  name,
  type: 'boolean',
  description,
});

/** All tables of an atlas. */
export function buildTables(atlas: Atlas, analysis: Analysis): Table[] {
  return [
    nodesTable(atlas, analysis),
    edgesTable(atlas),
    evidenceTable(atlas),
    observationsTable(atlas),
  ];
}

function table<T>(
  head: Pick<Table, 'name' | 'title' | 'primaryKey' | 'foreignKeys'>,
  rows: readonly T[],
  cells: readonly Cell<T>[],
): Table {
  return {
    ...head,
    columns: cells.map(([column]) => column),
    rows: rows.map((row) => cells.map(([, read]) => read(row))),
  };
}

interface NodeRow {
  key: string;
  node: NodeAttributes;
  degree: number;
  x: number;
  y: number;
}

function nodesTable({ graph }: Atlas, { positions }: Analysis): Table {
  const rows = graph.mapNodes((key, node): NodeRow => {
    const { x, y } = positions.get(key) ?? { x: 0, y: 0 };
    return { key, node, degree: graph.degree(key), x, y };
  });
  /** A field that some kinds of node have and others lack. */
  const field =
    (name: string) =>
    ({ node }: NodeRow): CsvValue => {
      const value: unknown = (node as Record<string, unknown>)[name];
      return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? value
        : null;
    };
  const head = { name: 'nodes', title: '节点', primaryKey: 'key', foreignKeys: {} };
  return table(head, rows, [
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

function edgesTable({ graph }: Atlas): Table {
  const rows = graph.mapEdges((key, edge, from, to) => ({ key, edge, from, to }));
  type Row = (typeof rows)[number];
  const head = {
    name: 'edges',
    title: '关系',
    primaryKey: 'key',
    foreignKeys: { source: ['nodes', 'key'], target: ['nodes', 'key'] },
  } as const;
  const cells: Cell<Row>[] = [
    [text('key', 'Stable key of the edge'), ({ key }) => key],
    [text('source', 'Key of the node it starts at'), ({ from }) => from],
    [text('target', 'Key of the node it ends at'), ({ to }) => to],
    [text('kind', 'within, published, implements, adopts, observed …'), ({ edge }) => edge.kind],
    [
      text('status', 'done or planned; adopted, planned or problem; actual, projected or target'),
      ({ edge }) => ('status' in edge ? edge.status : null),
    ],
    [
      text('why', 'What a link between documents rests on'),
      ({ edge }) => ('why' in edge ? edge.why : null),
    ],
    [integer('count', 'Number of mentions'), ({ edge }) => ('count' in edge ? edge.count : null)],
    [
      text('confidence', 'high, medium or low'),
      ({ edge }) => ('confidence' in edge ? edge.confidence : null),
    ],
    [integer('year_from', 'First year of the report'), ({ edge }) => edge.years?.from ?? null],
    [integer('year_to', 'Last year of the report'), ({ edge }) => edge.years?.to ?? null],
    [
      text('evidence', 'Ids of the sentences, separated by blanks'),
      ({ edge }) => (edge.evidence.length === 0 ? null : edge.evidence.join(' ')),
    ],
  ];
  return table(head, rows, cells);
}

function evidenceTable({ evidence, reports }: Atlas): Table {
  const head = { name: 'evidence', title: '原文依据', primaryKey: 'id', foreignKeys: {} };
  return table(
    head,
    [...evidence.values()],
    [
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
    ],
  );
}

function observationsTable({ graph }: Atlas): Table {
  const rows = graph.reduceEdges(
    (found, key, edge, from, to) => {
      if (!isObservedEdge(edge)) return found;
      const { place } = nodeOfKind(graph, from, 'report');
      found.push({ key, edge, place, to, from });
      return found;
    },
    [] as {
      key: string;
      edge: Parameters<typeof isObservedEdge>[0] & { kind: 'observed' };
      place: string;
      to: string;
      from: string;
    }[],
  );
  const head = {
    name: 'metrics',
    title: '指标数值',
    primaryKey: 'edge',
    foreignKeys: {
      edge: ['edges', 'key'],
      place: ['nodes', 'key'],
      report: ['nodes', 'key'],
      indicator: ['nodes', 'key'],
    },
  } as const;
  return table(head, rows, [
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
