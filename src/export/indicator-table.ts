/** The numbers of one indicator as a table that reads without the others: places by name, each number with its sentence. */
import { sentenceText, type Atlas } from '../graph/atlas.ts';
import type { ObservedEdge } from '../graph/edge-attributes.ts';
import { indicatorObservations } from '../graph/observations.ts';
import { evidenceOf, nodeOfKind, type Statement } from '../graph/statements.ts';
import type { CsvValue } from './csv.ts';

/** Column names in order. */
export const INDICATOR_COLUMNS = [
  'place',
  'place_path',
  'report',
  'year_from',
  'year_to',
  'label',
  'value',
  'unit',
  'qualifier',
  'period_from',
  'period_to',
  'status',
  'confidence',
  'evidence',
  'sentence',
] as const;

/** @param key node key of the indicator @returns rows in the order of {@link INDICATOR_COLUMNS}, by place, then year */
export function indicatorRows(atlas: Atlas, key: string): CsvValue[][] {
  return indicatorObservations(atlas, key).flatMap(({ place, observations }) => {
    const { path, label } = nodeOfKind(atlas.graph, place, 'jurisdiction');
    const name = path.length === 0 ? label : path.join('/');
    return observations.map((statement) => [place, name, ...numberCells(atlas, statement)]);
  });
}

function numberCells(atlas: Atlas, { report, attributes }: Statement<ObservedEdge>): CsvValue[] {
  const { years, label, value, unit, qualifier, period, status, confidence } = attributes;
  const [evidence] = evidenceOf(atlas, attributes);
  const document = atlas.reports.get(report)?.facts.document;
  const sentence =
    evidence === undefined || document === undefined ? null : sentenceText(document, evidence);
  return [
    report,
    years?.from ?? null,
    years?.to ?? null,
    label,
    value,
    unit,
    qualifier,
    period?.from ?? null,
    period?.to ?? null,
    status,
    confidence,
    evidence?.id ?? null,
    sentence,
  ];
}
