/** Quantities of one report → metric facts with indicator, canonical unit, period and status. */
import { createCountedTest } from '../extract/counted-quantities.ts';
import { createPeriodFinder, periodAt, yearOfSeries } from '../extract/find-periods.ts';
import { createQuantityFinder } from '../extract/find-quantities.ts';
import { createLabelStripper } from '../extract/label-words.ts';
import { createLabeller } from '../extract/metric-label.ts';
import type { Quantity } from '../extract/quantity.ts';
import { placeQuantities } from '../extract/quantity-pairs.ts';
import { findScopes } from '../extract/quantity-scope.ts';
import { findTableFigures } from '../extract/table-figures.ts';
import { createUnitMatcher } from '../extract/unit-matcher.ts';
import type {
  Confidence,
  MetricFact,
  MetricStatus,
  ReportMetadata,
  Section,
} from '../schema/extraction.ts';
import { sectionIndexAt, type Document } from '../text/document.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { createIndicatorFinder, NOTHING_FOUND, type FoundIndicator } from './find-indicators.ts';
import { mergeMetrics, type PlacedMetric } from './merge-metrics.ts';
import { metricStatusOf } from './metric-status.ts';

/** Prepares the dictionary once; the result takes one document at a time and keeps nothing between them. */
export function createMetricResolver(vocabulary: Vocabulary) {
  const { grammar } = vocabulary;
  const findQuantities = createQuantityFinder(grammar.units, grammar['quantity-contexts']);
  const isCounted = createCountedTest(grammar['quantity-contexts'], grammar.units, (name) =>
    vocabulary.places.byName.has(name),
  );
  const findPeriods = createPeriodFinder(grammar.periods);
  const stripper = createLabelStripper(grammar['metric-labels']);
  const labelQuantities = createLabeller(grammar['metric-labels'], stripper);
  const findIndicators = createIndicatorFinder(vocabulary);
  const matchUnit = createUnitMatcher(grammar.units);
  const acts = new Set([...grammar['metric-labels'].verbs, ...grammar['metric-labels'].verdicts]);

  const readFigures = (
    text: string,
    sections: readonly Section[],
    metadata: ReportMetadata,
  ): PlacedMetric[] => {
    const all = findQuantities(text);
    placeQuantities(text, all);
    const allScopes = findScopes(text, all, stripper);
    const counted = isCounted({ text, sections, quantities: all, scopes: allScopes });
    const quantities = all.filter((_, index) => counted[index] === true);
    const scopes = findScopes(text, quantities, stripper);
    const places = placeQuantities(text, quantities);
    const labels = labelQuantities(quantities, scopes, places);
    const indicators = findIndicators({ text, sections, quantities, scopes, labels, places });
    const periods = findPeriods(text, datesOf(metadata));
    const placed: PlacedMetric[] = [];
    for (const [index, quantity] of quantities.entries()) {
      const scope = scopes[index];
      if (scope === undefined) continue;
      const { start, end, value, unit, qualifier } = quantity;
      const section = sectionIndexAt(sections, start);
      const setting = {
        role: sections[section]?.role ?? 'other',
        kind: metadata.kind,
        year: metadata.period.to,
      };
      const status = metricStatusOf(text, quantity, scope, setting, grammar['metric-status']);
      const whole = indicators[index] ?? NOTHING_FOUND;
      const label = labels[index];
      const items = places[index]?.items ?? [];
      const named =
        items.length > 1
          ? items.map((item, at) => ({ ...item, found: whole.items?.[at] ?? NOTHING_FOUND }))
          : [{ text: label?.text ?? '', found: whole }];
      for (const { text: name, found } of named)
        placed.push({
          sentenceStart: scope.sentenceStart,
          clause: scope.left + scope.right,
          sentence: text.slice(scope.sentenceStart, scope.rightEnd),
          noun: items.length > 1 ? name : (label?.noun ?? ''),
          fact: {
            indicator: found.indicator?.id ?? null,
            label: name,
            value,
            unit,
            qualifier,
            period: yearOfSeries(
              periodAt(text, periods, scope.lineStart, start),
              places[index]?.series ?? null,
            ),
            status,
            confidence: confidenceOf(quantity, found, status),
            mention: {
              start,
              end,
              quote: text.slice(start, end),
              section,
              rule: ruleOf(quantity, found),
            },
          },
        });
    }
    return placed;
  };

  /** The bare figures of tables, each read as the sentence that its row and column make, and shown where it stands. */
  const readTables = ({ text, sections, metadata }: Document): PlacedMetric[] =>
    findTableFigures(text, matchUnit, acts).flatMap(({ start, end, statement, year }) => {
      const section = sectionIndexAt(sections, start);
      const role = sections[section]?.role ?? 'other';
      const whole = { path: [], role, start: 0, end: statement.length };
      const [first] = readFigures(statement, [whole], metadata);
      if (first === undefined) return [];
      const { fact } = first;
      const period = year === null ? fact.period : { from: `${year}-01-01`, to: `${year}-12-31` };
      const quote = text.slice(start, end);
      const mention = { start, end, quote, section, rule: `${fact.mention.rule}-table` };
      const confidence = fact.confidence === 'high' ? 'medium' : fact.confidence;
      return [{ ...first, sentenceStart: start, fact: { ...fact, period, confidence, mention } }];
    });

  return (document: Document): MetricFact[] => {
    const { text, sections, metadata } = document;
    const tabled = readTables(document);
    const starts = new Set(tabled.map(({ fact }) => fact.mention.start));
    const placed = [
      ...readFigures(text, sections, metadata).filter(
        ({ fact }) => !starts.has(fact.mention.start),
      ),
      ...tabled,
    ];
    placed.sort((a, b) => a.fact.mention.start - b.fact.mention.start);
    return mergeMetrics(placed);
  };
}

function datesOf({ period, signedOn }: ReportMetadata) {
  return { year: period.from === period.to ? period.from : null, signedOn };
}

/** What changes of rates are told in. */
const POINTS = '百分点';

/** High where the number is plain figures and its indicator is clear, or nothing near it could be one. */
function confidenceOf(
  { form, value, kind, unit }: Quantity,
  { indicator, clear }: FoundIndicator,
  status: MetricStatus,
): Confidence {
  if (value === null) return 'low';
  // What is planned or expected is often said of more or less than the indicator counts.
  if (indicator !== null && status !== 'actual') return 'medium';
  // A change in points is told of many rates, and is often no figure that counts.
  if (unit === POINTS) return 'medium';
  // A duration may be a limit that somebody else set.
  if (form === 'chinese' || (kind === 'duration' && indicator === null)) return 'medium';
  return clear ? 'high' : 'medium';
}

/** How the number was written and how its indicator was found: `quantity-figures-own-words`. */
function ruleOf({ form }: Quantity, { way }: FoundIndicator): string {
  return `quantity-${form}${way === null ? '' : `-${way}`}`;
}
