/** Puts the stages together: one report's text → all its facts. Pure; the caller reads files and prints. */
import type { Extraction } from './schema/extraction.ts';
import { createCitationResolver } from './resolve/resolve-citations.ts';
import { createMetricResolver } from './resolve/resolve-metrics.ts';
import { createPracticeResolver } from './resolve/resolve-practices.ts';
import type { ReportFacts } from './resolve/report-facts.ts';
import type { Document } from './text/document.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';

/**
 * Prepares all registries once.
 * @returns a function from one document to its facts; it keeps nothing between documents.
 */
export function createFactExtractor(vocabulary: Vocabulary): (document: Document) => ReportFacts {
  const resolveCitations = createCitationResolver(vocabulary);
  const resolvePractices = createPracticeResolver(vocabulary);
  const resolveMetrics = createMetricResolver(vocabulary);
  return (document) => {
    const citations = resolveCitations(document);
    return {
      document,
      ...citations,
      practices: resolvePractices(document, citations.regulations),
      metrics: resolveMetrics(document),
    };
  };
}

/** The facts of one report in the published shape, with the text when asked for. */
export function toExtraction(facts: ReportFacts, withText: boolean): Extraction {
  const { document, regulations, practices, metrics } = facts;
  return {
    schema: 'extract@1',
    report: document.metadata,
    ...(withText ? { text: document.text } : {}),
    sections: document.sections,
    regulations,
    practices,
    metrics,
  };
}
