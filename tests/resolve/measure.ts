/** Runs the metric stage on a piece of text as if it stood in a made-up county's report for 2021. */
import { createMetricResolver } from '../../src/resolve/resolve-metrics.ts';
import type { MetricFact, SectionRole } from '../../src/schema/extraction.ts';
import { loadVocabulary } from '../../src/vocabulary/load-vocabulary-fs.ts';
import { madeUpDocument } from '../made-up-document.ts';

const resolveMetrics = createMetricResolver(loadVocabulary('content'));

/** The metrics of a text; the section's role is measures unless said otherwise, and it has no headings. */
export function measure(
  text: string,
  role: SectionRole = 'measures',
  path: string[] = [],
): MetricFact[] {
  return resolveMetrics(
    madeUpDocument(text, 2021, {
      metadata: { title: '青禾县2021年法治政府建设情况报告' },
      sections: [{ path, role, start: 0, end: text.length }],
    }),
  );
}

/** Each metric as `label value unit`. */
export function labelled(text: string): string[] {
  return measure(text).map(({ label, value, unit }) => `${label} ${value} ${unit}`);
}

/** Each metric as `value unit indicator`, with `-` for none. */
export function indicated(text: string): string[] {
  return measure(text).map(({ value, unit, indicator }) => `${value} ${unit} ${indicator ?? '-'}`);
}
