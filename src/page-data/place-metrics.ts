/** The numbers of one place over its reports. */
import type { Atlas } from '../graph/atlas.ts';
import { DOMAINS } from '../schema/common.ts';
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
  comparable: boolean;
  observations: Observation[];
}

/** @param place node key */
export function placeSeries(atlas: Atlas, place: string): MetricSeries[] {
  const series = placeMetrics(atlas, place).map(({ indicator, observations }) => {
    const node = nodeOfKind(atlas.graph, indicator, 'indicator');
    return {
      domain: node.domain,
      indicator: linkTo(atlas.graph, indicator),
      unit: node.unit,
      comparable: node.comparable,
      observations: observations.map((statement) => observation(atlas, statement)),
    };
  });
  return series
    .sort((a, b) => DOMAINS.indexOf(a.domain) - DOMAINS.indexOf(b.domain))
    .map(({ domain: _, ...rest }) => rest);
}

/** A number with its sentence and year. */
export function observation(atlas: Atlas, statement: Statement<ObservedEdge>): Observation {
  const { attributes, report } = statement;
  const { label, value, unit, qualifier, status, period, confidence, years } = attributes;
  const [sentence = null] = sentenceViews(atlas, evidenceOf(atlas, attributes), 1);
  const year = period === null ? (years?.from ?? null) : Number(period.to.slice(0, 4));
  return { report, label, value, unit, qualifier, status, period, confidence, year, sentence };
}
