/** What one report states, as an edge of the graph, and the union of several reports over years. */
import { compareText, InternalError } from '../errors.ts';
import type { AtlasGraph, Atlas, Evidence } from './atlas.ts';
import type { EdgeAttributes } from './edge-attributes.ts';
import type { NodeAttributes, NodeKind, NodeOfKind, YearSpan } from './node-attributes.ts';

/** One edge that starts at a report. */
export interface Statement<E extends EdgeAttributes> {
  /** Edge key. */
  edge: string;
  /** Report id. */
  report: string;
  /** Node key of the report's jurisdiction. */
  place: string;
  /** Node key at the other end. */
  target: string;
  attributes: E;
}

/**
 * The attributes of a node that must be of one kind.
 * @throws InternalError when it is missing or of another kind
 */
export function nodeOfKind<K extends NodeKind>(
  graph: AtlasGraph,
  key: string,
  kind: K,
): NodeOfKind<K> {
  const node: NodeAttributes | null = graph.hasNode(key) ? graph.getNodeAttributes(key) : null;
  if (node?.kind !== kind)
    throw new InternalError(`expected a ${kind} at "${key}", found ${node?.kind ?? 'nothing'}`);
  return node as NodeOfKind<K>;
}

/** All nodes of one kind with their keys, in key order. */
export function nodesOfKind<K extends NodeKind>(
  graph: AtlasGraph,
  kind: K,
): { key: string; node: NodeOfKind<K> }[] {
  const found: { key: string; node: NodeOfKind<K> }[] = [];
  graph.forEachNode((key, node) => {
    if (node.kind === kind) found.push({ key, node: node as NodeOfKind<K> });
  });
  return found;
}

/**
 * Statements at one node, in order of year, report and edge key.
 * @param node key of a report (its own statements) or of what reports state (all reports' statements)
 * @param isWanted which edges count
 */
export function statementsAt<E extends EdgeAttributes>(
  { graph }: Atlas,
  node: string,
  isWanted: (edge: EdgeAttributes) => edge is E,
): Statement<E>[] {
  const statements: Statement<E>[] = [];
  graph.forEachEdge(node, (edge, attributes, from, target, source) => {
    if (!isWanted(attributes)) return;
    // Most often given; asked for again only to say what stands there instead.
    const report = source.kind === 'report' ? source : nodeOfKind(graph, from, 'report');
    statements.push({ edge, report: report.id, place: report.place, target, attributes });
  });
  return statements.sort(compareStatements);
}

function compareStatements(a: Statement<EdgeAttributes>, b: Statement<EdgeAttributes>): number {
  const first = a.attributes.years?.from ?? Infinity;
  const second = b.attributes.years?.from ?? Infinity;
  if (first !== second) return first - second;
  return compareText(a.report, b.report) || compareText(a.edge, b.edge);
}

/** Every year that the statements cover, ascending; [] when none states a year. */
export function yearsCovered(statements: readonly Statement<EdgeAttributes>[]): number[] {
  const years = statements.flatMap(({ attributes }) => expandYears(attributes.years));
  return [...new Set(years)].sort((a, b) => a - b);
}

/** 2017–2019 → [2017, 2018, 2019]; null → []. */
export function expandYears(span: YearSpan | null): number[] {
  if (span === null) return [];
  return Array.from({ length: span.to - span.from + 1 }, (_, index) => span.from + index);
}

/** Statements by a key, groups in key order, statements in the order they come in. */
export function groupStatements<E extends EdgeAttributes>(
  statements: readonly Statement<E>[],
  keyOf: (statement: Statement<E>) => string,
): [string, Statement<E>[]][] {
  return [...Map.groupBy(statements, keyOf)].sort(([a], [b]) => compareText(a, b));
}

/**
 * The sentences behind an edge, in text order.
 * @throws InternalError for an id that the atlas lacks
 */
export function evidenceOf(atlas: Atlas, { evidence }: EdgeAttributes): Evidence[] {
  return evidence.map((id) => {
    const entry = atlas.evidence.get(id);
    if (entry === undefined) throw new InternalError(`no evidence has the id "${id}"`);
    return entry;
  });
}
