/** The numbers of one place over its reports. */
import type { Atlas } from '../graph/atlas.ts';
import type { ObservedEdge } from '../graph/edge-attributes.ts';
import { placeMetrics } from '../graph/observations.ts';
import { evidenceOf, nodeOfKind, type Statement } from '../graph/statements.ts';
import { linkTo, type EntityLink } from './entities.ts';
import { sentenceViews, type SentenceView } from './sentences.ts';

/** One number with its sentence. */
export interface Observation {
  report: string;
  label: string;
  /** Null for a masked or empty slot; 0 is a value. */
  value: number | null;
  unit: string;
  /** English for the unit as the registry has it (`person/people`); null for one that the indicator is not counted in. */
  unitEn: string | null;
  qualifier: ObservedEdge['qualifier'];
  status: ObservedEdge['status'];
  period: ObservedEdge['period'];
  confidence: ObservedEdge['confidence'];
  /** First year of its period, else of its report; null when neither is stated. */
  year: number | null;
  sentence: SentenceView | null;
}

/** All numbers of a place for one indicator, oldest first. */
export interface MetricSeries {
  indicator: EntityLink;
  unit: string;
  unitEn: string;
  comparable: boolean;
  observations: Observation[];
}

/** @param place node key */
export function placeSeries(atlas: Atlas, place: string): MetricSeries[] {
  const { domains } = atlas.vocabulary;
  const series = placeMetrics(atlas, place).map(({ indicator, observations }) => {
    const node = nodeOfKind(atlas.graph, indicator, 'indicator');
    return {
      domain: node.domain,
      indicator: linkTo(atlas.graph, indicator),
      unit: node.unit,
      unitEn: node.unitEn,
      comparable: node.comparable,
      observations: observations.map((statement) => observation(atlas, statement)),
    };
  });
  return series
    .sort((a, b) => domains.indexOf(a.domain) - domains.indexOf(b.domain))
    .map(({ domain: _, ...rest }) => rest);
}

/** English for a unit, if it is the one that the indicator is counted in. */
export function unitOf(graph: Atlas['graph'], indicator: string, unit: string): string | null {
  const node = nodeOfKind(graph, indicator, 'indicator');
  return node.unit === unit ? node.unitEn : null;
}

/** A number with its sentence and year. */
export function observation(atlas: Atlas, statement: Statement<ObservedEdge>): Observation {
  const { attributes, report } = statement;
  const { label, value, unit, qualifier, status, period, confidence } = attributes;
  const [sentence = null] = sentenceViews(atlas, evidenceOf(atlas, attributes), 1);
  const unitEn = unitOf(atlas.graph, statement.target, unit);
  return {
    report,
    label,
    value,
    unit,
    unitEn,
    qualifier,
    status,
    period,
    confidence,
    year: observedYear(attributes),
    sentence,
  };
}

/** {@link Observation.year} of a number. */
export const observedYear = ({ period, years }: ObservedEdge): number | null =>
  period === null ? (years?.from ?? null) : Number(period.to.slice(0, 4));

/**
 * The newest actual number of each indicator, for a first glance; those that more reports state come first, then
 * indicators that compare between places.
 */
export function latestValues(
  series: readonly MetricSeries[],
): { indicator: EntityLink; observation: Observation }[] {
  return series
    .map(({ indicator, comparable, observations }) => ({
      indicator,
      comparable,
      reports: new Set(observations.map(({ report }) => report)).size,
      observation: observations.findLast(
        ({ value, status }) => value !== null && status === 'actual',
      ),
    }))
    .filter((entry) => entry.observation !== undefined)
    .sort((a, b) => b.reports - a.reports || Number(b.comparable) - Number(a.comparable))
    .map(({ indicator, observation }) => ({ indicator, observation: observation as Observation }));
}

/** A number by year, for a picture. */
export interface SeriesPoint {
  year: number;
  value: number;
  actual: boolean;
}

/** The dated numbers of a series that have a value. */
export function seriesPoints(observations: readonly Observation[]): SeriesPoint[] {
  return observations.flatMap(({ year, value, status }) =>
    year === null || value === null ? [] : [{ year, value, actual: status === 'actual' }],
  );
}
