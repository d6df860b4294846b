/** What is counted: a place's numbers and an indicator's numbers over places and years. */
import type { Atlas } from './atlas.ts';
import type { EdgeAttributes, ObservedEdge } from './edge-attributes.ts';
import { placeReports } from './jurisdictions.ts';
import { reportKey } from './node-keys.ts';
import { groupStatements, statementsAt, type Statement } from './statements.ts';

/** All numbers of one place for one indicator, by year. */
export interface IndicatorSeries {
  /** Node key of the place. */
  place: string;
  /** Node key of the indicator. */
  indicator: string;
  observations: Statement<ObservedEdge>[];
}

/** True for an edge from a report to an indicator. */
export function isObservedEdge(edge: EdgeAttributes): edge is ObservedEdge {
  return edge.kind === 'observed';
}

/** The numbers of one report for which the dictionary has an indicator. */
function reportObservations(atlas: Atlas, reportId: string): Statement<ObservedEdge>[] {
  return statementsAt(atlas, reportKey(reportId), isObservedEdge);
}

/** The numbers of a place's own reports by indicator, in key order. */
export function placeMetrics(atlas: Atlas, place: string): IndicatorSeries[] {
  const statements = placeReports(atlas, place).flatMap(({ id }) => reportObservations(atlas, id));
  return groupStatements(statements, ({ target }) => target).map(([indicator, observations]) => ({
    place,
    indicator,
    observations,
  }));
}

/** The numbers for an indicator by place, in key order. */
export function indicatorObservations(atlas: Atlas, indicator: string): IndicatorSeries[] {
  const statements = statementsAt(atlas, indicator, isObservedEdge);
  return groupStatements(statements, ({ place }) => place).map(([place, observations]) => ({
    place,
    indicator,
    observations,
  }));
}
