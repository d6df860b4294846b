/** Quantities of one report → metric facts with indicator, canonical unit, period and status. */
import { createCountedTest } from '../extract/counted-quantities.ts';
import { createPeriodFinder, periodAt } from '../extract/find-periods.ts';
import { createQuantityFinder } from '../extract/find-quantities.ts';
import { labelQuantities } from '../extract/metric-label.ts';
import type { Quantity } from '../extract/quantity.ts';
import { findScopes, type QuantityScope } from '../extract/quantity-scope.ts';
import { canonicalUnits } from '../extract/unit-matcher.ts';
import type { Confidence, MetricFact, ReportMetadata, Section } from '../schema/extraction.ts';
import type { Indicator } from '../schema/indicator.ts';
import { sectionIndexAt, type Document } from '../text/document.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { createIndicatorChooser, type IndicatorChoice } from './choose-indicator.ts';
import { createCueIndex } from './indicator-cues.ts';
import { mergeMetrics, type PlacedMetric } from './merge-metrics.ts';
import { metricStatusOf } from './metric-status.ts';

/** Prepares the dictionary once; the result takes one document at a time and keeps nothing between them. */
export function createMetricResolver(vocabulary: Vocabulary) {
  const { grammar, indicators } = vocabulary;
  const findQuantities = createQuantityFinder(grammar.units, grammar['quantity-contexts']);
  const isCounted = createCountedTest(grammar['quantity-contexts'], grammar.units);
  const findPeriods = createPeriodFinder(grammar.periods);
  const cues = createCueIndex(indicators);
  const chooseIndicator = createIndicatorChooser(cues, canonicalUnits(grammar.units));
  const { changes } = grammar['metric-labels'];

  return (document: Document): MetricFact[] => {
    const { text, sections, metadata } = document;
    const all = findQuantities(text);
    const counted = isCounted({ text, sections, quantities: all, scopes: findScopes(text, all) });
    const quantities = all.filter((_, index) => counted[index] === true);
    const scopes = findScopes(text, quantities);
    const labels = labelQuantities(quantities, scopes, grammar['metric-labels']);
    const matches = cues.find(text);
    const periods = findPeriods(text, datesOf(metadata));
    const placed: PlacedMetric[] = [];
    let previous: { choice: Indicator | null; quantity: Quantity; scope: QuantityScope } | null =
      null;
    for (const [index, quantity] of quantities.entries()) {
      const scope = scopes[index];
      if (scope === undefined) continue;
      const sectionIndex = sectionIndexAt(sections, quantity.start);
      const section = sections[sectionIndex];
      const own = ownSpan(index, scopes, quantity);
      const context = {
        matches,
        heading: headingSpan(text, section),
        change: changes.some((word) => scope.left.includes(word)),
      };
      const choice = chooseIndicator(quantity, scope, own, context);
      const status = metricStatusOf(
        text,
        quantity,
        scope,
        { role: section?.role ?? 'other', kind: metadata.kind },
        grammar['metric-status'],
      );
      placed.push({
        sentenceStart: scope.sentenceStart,
        fact: {
          indicator: choice?.indicator.id ?? null,
          label: labels[index] ?? '',
          value: quantity.value,
          unit: quantity.unit,
          qualifier: quantity.qualifier,
          period: periodAt(text, periods, scope.lineStart, quantity.start),
          status,
          confidence: confidenceOf(quantity, choice),
          mention: {
            start: quantity.start,
            end: quantity.end,
            quote: text.slice(quantity.start, quantity.end),
            section: sectionIndex,
            rule: ruleOf(quantity),
          },
        },
      });
      previous = { choice: choice?.indicator ?? null, quantity, scope };
    }
    void previous;
    return mergeMetrics(placed);
  };
}

function datesOf({ period, signedOn }: ReportMetadata) {
  return { year: period.from === period.to ? period.from : null, signedOn };
}

/** The stretch whose words are the quantity's own, with what joined neighbours share. */
function ownSpan(index: number, scopes: readonly QuantityScope[], quantity: Quantity) {
  const scope = scopes[index];
  let start = scope?.leftStart ?? quantity.start;
  for (let at = index; scopes[at]?.joined === true; at -= 1)
    start = scopes[at - 1]?.leftStart ?? start;
  let end = scope?.rightEnd ?? quantity.end;
  if ((scope?.right.trim() ?? '') === '' && scopes[index + 1]?.joined === true)
    end = scopes[index + 1]?.rightEnd ?? end;
  return { start, end };
}

function headingSpan(text: string, section: Section | undefined) {
  const heading = section?.path.at(-1);
  if (section === undefined || heading === undefined) return { start: 0, end: 0 };
  const start = section.start;
  return text.startsWith(heading, start)
    ? { start, end: start + heading.length }
    : { start, end: start };
}

function confidenceOf(quantity: Quantity, choice: IndicatorChoice | null): Confidence {
  if (quantity.form === 'masked' || quantity.form === 'empty') return 'low';
  if (quantity.form === 'chinese') return 'medium';
  return choice === null || (choice.direct && choice.margin >= 1) ? 'high' : 'medium';
}

function ruleOf({ form }: Quantity): string {
  return `quantity-${form}`;
}
