/** Quantities of one report → metric facts with indicator, canonical unit, period and status. */
import type { MetricFact } from '../schema/extraction.ts';
import type { Document } from '../text/document.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** Prepares the dictionary once; the result takes one document at a time and keeps nothing between them. */
export function createMetricResolver(_vocabulary: Vocabulary) {
  return (_document: Document): MetricFact[] => [];
}
