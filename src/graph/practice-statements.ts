/** Who does what, plans it or lacks it: a place's practices and a practice's places. */
import { compareText } from '../errors.ts';
import type { PracticeStatus } from '../schema/extraction.ts';
import type { Atlas } from './atlas.ts';
import { combinePractice } from './combined-status.ts';
import type { AdoptsEdge, EdgeAttributes } from './edge-attributes.ts';
import { placeReports } from './jurisdictions.ts';
import { reportKey } from './node-keys.ts';
import { groupStatements, statementsAt, yearsCovered, type Statement } from './statements.ts';

/** A place and a practice, over all reports of the place. */
export interface PracticeUse {
  /** Node key of the place. */
  place: string;
  /** Node key of the practice. */
  practice: string;
  /** `adopted` when any report says so, else what the latest report says. */
  status: PracticeStatus;
  /** Years covered by the reports that mention it. */
  years: number[];
  statements: Statement<AdoptsEdge>[];
}

/** True for an edge from a report to a practice. */
export function isAdoptsEdge(edge: EdgeAttributes): edge is AdoptsEdge {
  return edge.kind === 'adopts';
}

/** The practices in one report's words: one statement per practice. */
export function reportPractices(atlas: Atlas, reportId: string): Statement<AdoptsEdge>[] {
  return statementsAt(atlas, reportKey(reportId), isAdoptsEdge);
}

/** The practices that a place's own reports mention, in key order. */
export function placePractices(atlas: Atlas, place: string): PracticeUse[] {
  const statements = placeReports(atlas, place).flatMap(({ id }) => reportPractices(atlas, id));
  return groupStatements(statements, ({ target }) => target).map(([, group]) => joinUses(group));
}

/** The places whose reports mention a practice, in key order. */
export function practiceUses(atlas: Atlas, practice: string): PracticeUse[] {
  const statements = statementsAt(atlas, practice, isAdoptsEdge);
  return groupStatements(statements, ({ place }) => place).map(([, group]) => joinUses(group));
}

function joinUses(statements: Statement<AdoptsEdge>[]): PracticeUse {
  const [{ place, target }] = statements as [Statement<AdoptsEdge>];
  return {
    place,
    practice: target,
    status: combinePractice(statements.map(({ attributes }) => attributes.status)),
    years: yearsCovered(statements),
    statements,
  };
}

/** Node keys of the documents that call for a practice, in key order. */
export function mandatingRegulations({ graph }: Atlas, practice: string): string[] {
  const edges = graph.inEdges(practice);
  return edges
    .filter((edge) => graph.getEdgeAttribute(edge, 'kind') === 'mandates')
    .map((edge) => graph.source(edge))
    .sort(compareText);
}

/** Node keys of the practices that a document calls for and some report mentions, in key order. */
export function mandatedPractices({ graph }: Atlas, regulation: string): string[] {
  const edges = graph.outEdges(regulation);
  return edges
    .filter((edge) => graph.getEdgeAttribute(edge, 'kind') === 'mandates')
    .map((edge) => graph.target(edge))
    .sort(compareText);
}
