/** Makes one fact of a figure that a report states twice; figures that differ stay side by side. */
import type { MetricFact } from '../schema/extraction.ts';

/** A fact with the sentence it stands in, which tells a repetition from a list. */
export interface PlacedMetric {
  fact: MetricFact;
  sentenceStart: number;
  /** The words left and right of the quantity. */
  clause: string;
  /** From the beginning of its sentence to the end of its clause. */
  sentence: string;
  /** The counted noun. */
  noun: string;
}

/** Wordings that share this part of their character pairs say the same thing. */
const LEAST_LIKENESS = 0.5;
/** For small numbers, which meet by chance. */
const LEAST_LIKENESS_OF_SMALL = 0.7;
/** For rates, of which many are 100 % and bear the same short name: 办结率. */
const LEAST_LIKENESS_OF_RATE = 0.5;
const RATE_UNIT = '%';
/** Two figures of this size seldom meet by chance. */
const TELLING_VALUE = 10;
/** A shorter noun (业务, 文件) fits too much to tell small figures from each other. */
const SHORTEST_TELLING = 4;
const SHORTEST_NOUN = 2;

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
  if (a.sentenceStart === b.sentenceStart) return false;
  if (a.fact.status !== b.fact.status || arePeriodsApart(a.fact, b.fact)) return false;
  if (a.fact.unit === RATE_UNIT) return areRatesAlike(a, b);
  const isTelling = (a.fact.value ?? 0) >= TELLING_VALUE;
  const isKnown = a.fact.indicator !== null && b.fact.indicator !== null;
  if (a.fact.indicator !== b.fact.indicator)
    return !isKnown && isTelling && areAlike(a, b, isTelling);
  return (isKnown && isTelling) || areAlike(a, b, isTelling);
}

/** 信访事项办结率100% and 建议提案办结率100% are two facts: what tells is the sentence, not the name of the rate. */
function areRatesAlike(a: PlacedMetric, b: PlacedMetric): boolean {
  const areApart = a.fact.indicator !== b.fact.indicator;
  if (areApart && a.fact.indicator !== null && b.fact.indicator !== null) return false;
  return likeness(a.sentence, b.sentence) >= LEAST_LIKENESS_OF_RATE;
}

function areAlike(a: PlacedMetric, b: PlacedMetric, isTelling: boolean): boolean {
  const least = isTelling ? LEAST_LIKENESS : LEAST_LIKENESS_OF_SMALL;
  // 14个乡镇 in a list says nothing of 14个乡镇均组建执法队 but the number of towns.
  const shortest = isTelling ? Math.min(a.clause.length, b.clause.length) : SHORTEST_TELLING;
  if (shortest >= SHORTEST_TELLING && likeness(a.clause, b.clause) >= least) return true;
  return (
    areNounsAlike(a.fact.label, b.fact.label, isTelling, least) ||
    areNounsAlike(a.noun, b.noun, isTelling, least)
  );
}

function areNounsAlike(a: string, b: string, isTelling: boolean, least: number): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  if (shorter.length < (isTelling ? SHORTEST_NOUN : SHORTEST_TELLING)) return false;
  if (shorter.length < SHORTEST_TELLING) return longer.endsWith(shorter);
  return longer.includes(shorter) || likeness(shorter, longer) >= least;
}

/** Both stated and without a common day. */
function arePeriodsApart(a: MetricFact, b: MetricFact): boolean {
  return (
    a.period !== null &&
    b.period !== null &&
    (a.period.to < b.period.from || b.period.to < a.period.from)
  );
}

/** The part of the shorter wording's character pairs that the longer one has too. */
function likeness(a: string, b: string): number {
  const left = pairsOf(a);
  const right = pairsOf(b);
  let shared = 0;
  for (const pair of left) if (right.has(pair)) shared += 1;
  return shared / Math.max(1, Math.min(left.size, right.size));
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 2 <= text.length; at += 1) pairs.add(text.slice(at, at + 2));
  return pairs;
}
