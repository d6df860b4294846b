/** Places side by side: what all, some or one of them have, with the way to each sentence. */
import { compareText } from '../errors.ts';
import type { EntityJson } from '../export/entity-json.ts';
import { combinePractice, combineRelation, type RelationState } from '../graph/combined-status.ts';
import type { EdgeAttributes, ObservedEdge } from '../graph/edge-attributes.ts';
import type { NodeAttributes, NodeKind, NodeOfKind, YearSpan } from '../graph/node-attributes.ts';
import {
  fullPlaceLabel,
  fullPlaceLabelEn,
  linkToNode,
  type EntityLink,
} from '../page-data/entities.ts';
import { anchorPath, nodePath, reportPath } from '../page-data/paths.ts';
import { REGULATION_LEVELS, RELATIONS } from '../schema/closed-lists.ts';
import type { PracticeStatus } from '../schema/extraction.ts';
import type { Choice } from './choices.ts';

/** A column: a place, or a year of it. */
export interface ComparedColumn {
  /** Name with the place above. */
  label: string;
  labelEn: string;
  /** Site path. */
  path: string;
  level: NodeOfKind<'jurisdiction'>['level'];
  province: string | null;
  provinceEn: string | null;
  year: number | null;
  /** The reports that count, oldest first. */
  reports: ComparedReport[];
}

/** A report with its page. */
export type ComparedReport = NodeOfKind<'report'> & { path: string };

/** Where a report says something. */
export interface Proof {
  years: YearSpan | null;
  /** Site path to the sentence. */
  path: string;
  /** False when the fact is to be checked. */
  sure: boolean;
}

/** A practice in a column. */
export interface PracticeCell {
  status: PracticeStatus;
  proofs: Proof[];
}

/** A document in a column. */
export interface RegulationCell extends RelationState {
  proofs: Proof[];
}

/** One number. */
export interface MetricCell extends Proof {
  observation: ObservedEdge;
}

/** A row: a thing and what each column has of it, null for nothing found. */
export interface ComparisonRow<C> {
  /** Node key. */
  key: string;
  target: EntityLink;
  cells: (C | null)[];
}

/** Rows that the same columns have. */
export interface RowGroup<C> {
  /** `all` columns, `some` of more than two, or the index of the only one. */
  held: 'all' | 'some' | number;
  rows: ComparisonRow<C>[];
}

/** A row of numbers. */
export interface MetricRow extends ComparisonRow<MetricCell[]> {
  indicator: NodeOfKind<'indicator'>;
}

/** The whole comparison. */
export interface Comparison {
  columns: ComparedColumn[];
  /** By domain within a group. */
  practices: RowGroup<PracticeCell>[];
  /** By level within a group. */
  regulations: RowGroup<RegulationCell>[];
  /** Those that more columns have first, then by domain. */
  metrics: MetricRow[];
}

/** A statement that counts in a column. */
interface Stated {
  report: ComparedReport;
  target: string;
  edge: string;
  attributes: EdgeAttributes;
}

interface Source {
  column: ComparedColumn;
  statements: Stated[];
}

/**
 * @param chosen choices with the file of their place, in the order of the columns
 * @param domains ids of all domains in the order of lists
 */
export function compareChoices(
  chosen: readonly { choice: Choice; entity: EntityJson }[],
  domains: readonly string[],
): Comparison {
  const sources = chosen.map(({ choice, entity }) => sourceOf(choice, entity));
  const nodes = new Map(chosen.flatMap(({ entity }) => Object.entries(entity.nodes)));
  return {
    columns: sources.map(({ column }) => column),
    practices: groupRows(
      rowsOf(sources, nodes, 'practice', practiceCell),
      byDomain(nodes, domains),
    ),
    regulations: groupRows(rowsOf(sources, nodes, 'regulation', regulationCell), byLevel(nodes)),
    metrics: metricRows(sources, nodes, domains),
  };
}

function sourceOf({ year }: Choice, { attributes, statements, nodes }: EntityJson): Source {
  if (attributes.kind !== 'jurisdiction') throw new TypeError(`${attributes.id} is no place`);
  const reports = Object.values(nodes)
    .filter((node) => node.kind === 'report')
    .filter(
      ({ years }) => year === null || (years !== null && years.from <= year && year <= years.to),
    )
    .map((node): ComparedReport => ({ ...node, path: reportPath(node.id) }))
    .sort(compareReports);
  const { level, province } = attributes;
  return {
    column: {
      label: fullPlaceLabel(attributes),
      labelEn: fullPlaceLabelEn(attributes),
      path: nodePath(attributes),
      level,
      province,
      provinceEn: province === null ? null : (attributes.pathEn[0] ?? null),
      year,
      reports,
    },
    // In order of the reports, so that the last statement is the latest.
    statements: reports.flatMap((report) =>
      statements
        .filter((statement) => statement.report === report.id)
        .map(({ target, edge, attributes: edgeAttributes }) => ({
          report,
          target,
          edge,
          attributes: edgeAttributes,
        })),
    ),
  };
}

/** By year, undated ones last. */
function compareReports(a: ComparedReport, b: ComparedReport): number {
  const [first, second] = [a.years?.from ?? Infinity, b.years?.from ?? Infinity];
  return first === second ? compareText(a.id, b.id) : first - second;
}

function rowsOf<C>(
  sources: readonly Source[],
  nodes: ReadonlyMap<string, NodeAttributes>,
  kind: NodeKind,
  cellOf: (statements: readonly Stated[]) => C,
): ComparisonRow<C>[] {
  const targets = new Set(
    sources.flatMap(({ statements }) => statements.map(({ target }) => target)),
  );
  return [...targets].sort(compareText).flatMap((target) => {
    const node = nodes.get(target);
    if (node?.kind !== kind) return [];
    const cells = sources.map(({ statements }) => {
      const of = statements.filter((statement) => statement.target === target);
      return of.length === 0 ? null : cellOf(of);
    });
    return [{ key: target, target: linkToNode(node), cells }];
  });
}

function practiceCell(statements: readonly Stated[]): PracticeCell {
  const statuses = statements.flatMap(({ attributes }) =>
    attributes.kind === 'adopts' ? attributes.status : [],
  );
  return { status: combinePractice(statuses), proofs: statements.map(proofOf) };
}

function regulationCell(statements: readonly Stated[]): RegulationCell {
  const states = statements.flatMap(({ attributes }): RelationState[] => {
    const relation = RELATIONS.find((each) => each === attributes.kind);
    if (relation === undefined || !('status' in attributes)) return [];
    return [{ relation, status: attributes.status === 'planned' ? 'planned' : 'done' }];
  });
  return { ...combineRelation(states), proofs: statements.map(proofOf) };
}

function proofOf({ report, attributes }: Stated): Proof {
  const [evidence] = attributes.evidence;
  return {
    years: report.years,
    path: evidence === undefined ? report.path : anchorPath(report.id, evidence),
    sure: !('confidence' in attributes) || attributes.confidence !== 'low',
  };
}

function metricRows(
  sources: readonly Source[],
  nodes: ReadonlyMap<string, NodeAttributes>,
  domains: readonly string[],
): MetricRow[] {
  const rows = rowsOf(sources, nodes, 'indicator', (statements) =>
    statements.flatMap((statement): MetricCell[] => {
      const { attributes } = statement;
      return attributes.kind === 'observed'
        ? [{ ...proofOf(statement), observation: attributes }]
        : [];
    }),
  );
  const compareDomains = byDomain(nodes, domains);
  return rows
    .flatMap((row): MetricRow[] => {
      const node = nodes.get(row.key);
      return node?.kind === 'indicator' ? [{ ...row, indicator: node }] : [];
    })
    .sort((a, b) => countHeld(b) - countHeld(a) || compareDomains(a, b));
}

const countHeld = ({ cells }: ComparisonRow<unknown>): number =>
  cells.filter((cell) => cell !== null).length;

type CompareRows = (a: ComparisonRow<unknown>, b: ComparisonRow<unknown>) => number;

function byDomain(
  nodes: ReadonlyMap<string, NodeAttributes>,
  domains: readonly string[],
): CompareRows {
  const domainOf = ({ key }: ComparisonRow<unknown>) => {
    const node = nodes.get(key);
    return node !== undefined && 'domain' in node ? domains.indexOf(node.domain) : -1;
  };
  return (a, b) => domainOf(a) - domainOf(b) || compareText(a.key, b.key);
}

function byLevel(nodes: ReadonlyMap<string, NodeAttributes>): CompareRows {
  const levelOf = ({ key }: ComparisonRow<unknown>) => {
    const node = nodes.get(key);
    const level = node?.kind === 'regulation' ? node.level : null;
    return level === null ? REGULATION_LEVELS.length : REGULATION_LEVELS.indexOf(level);
  };
  return (a, b) => levelOf(a) - levelOf(b) || compareText(a.target.label, b.target.label);
}

/** Rows of all columns first, then of some, then of each single column; empty groups are left out. */
function groupRows<C>(rows: readonly ComparisonRow<C>[], compare: CompareRows): RowGroup<C>[] {
  const groups = new Map<RowGroup<C>['held'], ComparisonRow<C>[]>();
  for (const row of [...rows].sort(compare)) {
    const held = countHeld(row);
    const only = row.cells.findIndex((cell) => cell !== null);
    const name = held === row.cells.length ? 'all' : held === 1 ? only : 'some';
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  const columns = rows[0]?.cells.map((_, column) => column) ?? [];
  return (['all', 'some', ...columns] as const).flatMap((held) => {
    const of = groups.get(held);
    return of === undefined ? [] : [{ held, rows: of }];
  });
}
