/** Who carries out which document, and how: a place's documents and a document's places. */
import { RELATIONS, type Relation } from '../schema/extraction.ts';
import { compareText } from '../errors.ts';
import type { Atlas } from './atlas.ts';
import { combineRelation } from './combined-status.ts';
import type { DocumentLinkEdge, EdgeAttributes, RelationEdge } from './edge-attributes.ts';
import { placeReports } from './jurisdictions.ts';
import { reportKey } from './node-keys.ts';
import { groupStatements, statementsAt, yearsCovered, type Statement } from './statements.ts';

/** A place and a document, over all reports of the place. */
export interface RegulationUse {
  /** Node key of the place. */
  place: string;
  /** Node key of the regulation. */
  regulation: string;
  /** The strongest relation that any report states. */
  relation: Relation;
  /** `planned` when no report speaks of it as done. */
  status: RelationEdge['status'];
  /** Years covered by the reports that mention it. */
  years: number[];
  statements: Statement<RelationEdge>[];
}

/** A link of one document to another, seen from one of them. */
export interface LinkedDocument {
  /** Node key of the other document. */
  regulation: string;
  /** Edge key. */
  edge: string;
  attributes: DocumentLinkEdge;
}

/** True for an edge from a report to a document. */
export function isRelationEdge(edge: EdgeAttributes): edge is RelationEdge {
  return (RELATIONS as readonly string[]).includes(edge.kind);
}

/** The documents in one report's words: one statement per document. */
export function reportRegulations(atlas: Atlas, reportId: string): Statement<RelationEdge>[] {
  return statementsAt(atlas, reportKey(reportId), isRelationEdge);
}

/** The documents that a place's own reports mention, in key order. */
export function placeRegulations(atlas: Atlas, place: string): RegulationUse[] {
  const statements = placeReports(atlas, place).flatMap(({ id }) => reportRegulations(atlas, id));
  return groupStatements(statements, ({ target }) => target).map(([, group]) => joinUses(group));
}

/** The places whose reports mention a document, in key order. */
export function regulationUses(atlas: Atlas, regulation: string): RegulationUse[] {
  const statements = statementsAt(atlas, regulation, isRelationEdge);
  return groupStatements(statements, ({ place }) => place).map(([, group]) => joinUses(group));
}

function joinUses(statements: Statement<RelationEdge>[]): RegulationUse {
  const [{ place, target }] = statements as [Statement<RelationEdge>];
  const { relation, status } = combineRelation(
    statements.map(({ attributes }) => ({
      relation: attributes.kind,
      status: attributes.status,
    })),
  );
  return {
    place,
    regulation: target,
    relation,
    status,
    years: yearsCovered(statements),
    statements,
  };
}

/** Documents of a higher level that a document carries out, in key order. */
export const localisedDocuments = (atlas: Atlas, regulation: string): LinkedDocument[] =>
  linkedDocuments(atlas, regulation, 'localises', 'out');

/** Documents that carry a document out at lower levels, in key order. */
export const localisingDocuments = (atlas: Atlas, regulation: string): LinkedDocument[] =>
  linkedDocuments(atlas, regulation, 'localises', 'in');

/** Older documents whose place a document takes, in key order. */
export const predecessors = (atlas: Atlas, regulation: string): LinkedDocument[] =>
  linkedDocuments(atlas, regulation, 'succeeds', 'out');

/** Newer documents that take a document's place, in key order. */
export const successors = (atlas: Atlas, regulation: string): LinkedDocument[] =>
  linkedDocuments(atlas, regulation, 'succeeds', 'in');

function linkedDocuments(
  { graph }: Atlas,
  regulation: string,
  kind: DocumentLinkEdge['kind'],
  direction: 'in' | 'out',
): LinkedDocument[] {
  const linked: LinkedDocument[] = [];
  const collect = (edge: string, attributes: EdgeAttributes, from: string, to: string) => {
    if (attributes.kind !== kind) return;
    const other = direction === 'in' ? from : to;
    linked.push({ regulation: other, edge, attributes });
  };
  if (direction === 'in') graph.forEachInEdge(regulation, collect);
  else graph.forEachOutEdge(regulation, collect);
  return linked.sort((a, b) => compareText(a.regulation, b.regulation));
}
