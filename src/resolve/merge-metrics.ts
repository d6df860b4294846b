/** Makes one fact of a figure that a report states twice; figures that differ stay side by side. */
import type { MetricFact } from '../schema/extraction.ts';

/** A fact with the sentence it stands in, which tells a repetition from a list. */
export interface PlacedMetric {
  fact: MetricFact;
  sentenceStart: number;
}

/** Labels that share this part of their character pairs name the same thing. */
const LEAST_LIKENESS = 0.5;

/** The facts in text order, each once: the first statement stands for the later ones. */
export function mergeMetrics(placed: readonly PlacedMetric[]): MetricFact[] {
  const byFigure = new Map<string, PlacedMetric[]>();
  const kept: MetricFact[] = [];
  for (const metric of placed) {
    const { value, unit } = metric.fact;
    const key = `${value}|${unit}`;
    const earlier = byFigure.get(key) ?? [];
    if (value !== null && earlier.some((each) => isSameFact(each, metric))) continue;
    byFigure.set(key, [...earlier, metric]);
    kept.push(metric.fact);
  }
  return kept;
}

function isSameFact(a: PlacedMetric, b: PlacedMetric): boolean {
  if (a.sentenceStart === b.sentenceStart) return a.fact.label === b.fact.label;
  if (a.fact.status !== b.fact.status) return false;
  const ofOneKind = a.fact.indicator === b.fact.indicator;
  if (ofOneKind && a.fact.indicator !== null) return !arePeriodsApart(a.fact, b.fact);
  return (
    (ofOneKind || a.fact.indicator === null || b.fact.indicator === null) &&
    areAlike(a.fact.label, b.fact.label) &&
    !arePeriodsApart(a.fact, b.fact)
  );
}

/** Both stated and without a common day. */
function arePeriodsApart(a: MetricFact, b: MetricFact): boolean {
  return (
    a.period !== null &&
    b.period !== null &&
    (a.period.to < b.period.from || b.period.to < a.period.from)
  );
}

function areAlike(a: string, b: string): boolean {
  if (a === b || a.includes(b) || b.includes(a)) return true;
  const pairsOf = (text: string) =>
    new Set(
      Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)),
    );
  const left = pairsOf(a);
  const right = pairsOf(b);
  let shared = 0;
  for (const pair of left) if (right.has(pair)) shared += 1;
  return shared >= LEAST_LIKENESS * Math.min(left.size, right.size);
}
