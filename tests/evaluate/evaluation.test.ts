/** Hand-worked scores of small made-up annotations. */
import { expect, test } from 'vitest';
import { belowFloors, evaluate, formatEvaluation } from '../../src/evaluate/evaluation.ts';
import { goldSchema } from '../../src/evaluate/gold.ts';
import type { Extraction, Mention } from '../../src/schema/extraction.ts';

const TEXT = '我县贯彻《青禾县条例》,受理案件3件。';
const mention = (quote: string): Mention => {
  const start = TEXT.indexOf(quote);
  return { start, end: start + quote.length, quote, section: 0, rule: 'test' };
};

const extraction: Extraction = {
  schema: 'extract@1',
  report: {
    source: { file: 'some/where/a.txt', part: 1, sha256: '' },
    title: '青禾县2020年法治政府建设报告',
    kind: 'annual-report',
    jurisdiction: { path: ['青禾县'], code: null, level: 'county', masked: false },
    body: null,
    period: { from: 2020, to: 2020 },
    publishedOn: null,
    signedOn: null,
    repair: null,
  },
  text: TEXT,
  sections: [{ path: ['一、 成效。'], role: 'measures', start: 0, end: TEXT.length }],
  regulations: [
    {
      id: 'a',
      title: '青禾县条例',
      number: null,
      class: 'regulation',
      relation: 'cites',
      status: 'done',
      confidence: 'high',
      mentions: [mention('《青禾县条例》')],
    },
    {
      id: 'b',
      title: '青禾日报',
      number: null,
      class: 'publication',
      relation: 'cites',
      status: 'done',
      confidence: 'high',
      mentions: [mention('《青禾县条例》')],
    },
  ],
  practices: [],
  metrics: [
    {
      indicator: 'reconsideration-accepted',
      label: '受理案件',
      value: 3,
      unit: '宗',
      qualifier: 'exact',
      period: null,
      status: 'actual',
      confidence: 'high',
      mention: mention('3件'),
    },
  ],
};

const gold = goldSchema.parse({
  doc: 'a',
  source: 'a.txt',
  report: {
    title: '青禾县2020年法治政府建设报告',
    kind: 'annual-report',
    jurisdiction: ['青禾县'],
    level: 'county',
    body: null,
    period: [2020, 2020],
    publishedOn: null,
    signedOn: '2021-01-01',
  },
  sections: [{ heading: '一、成效', role: 'measures' }],
  regulations: [
    { title: '《青禾县条例》', relations: ['implements'], status: 'done' },
    { title: '没有写的办法' },
  ],
  practices: [{ id: 'annual-report' }, { id: 'tier-two', optional: true }],
  metrics: [{ label: '受理案件', value: 3, unit: '件', indicator: null, status: 'actual' }],
});

test('layers: marks and counting words do not count, other classes are left aside', () => {
  const { layers } = evaluate([gold], [extraction]);
  expect(layers.regulations).toMatchObject({ tp: 1, fp: 0, fn: 1, f1: 2 / 3 });
  expect(layers.practices).toMatchObject({ tp: 0, fp: 0, fn: 1, f1: 0 });
  expect(layers.metrics).toMatchObject({ tp: 1, fp: 0, fn: 0, f1: 1 });
});

test('questions with one right answer', () => {
  const { accuracies } = evaluate([gold], [extraction]);
  expect(accuracies.relation).toEqual({ ok: 0, of: 1, share: 0 });
  expect(accuracies.signed?.ok).toBe(0);
  expect(accuracies.title?.ok).toBe(1);
  expect(accuracies.sectionRole?.ok).toBe(1);
  expect(accuracies.evidence).toEqual({ ok: 3, of: 3, share: 1 });
  expect(accuracies.indicator).toBeUndefined();
});

test('a report that was not extracted misses everything and is named', () => {
  const result = evaluate([gold], []);
  expect(result.layers.regulations).toMatchObject({ tp: 0, fn: 2, r: 0 });
  expect(formatEvaluation(result, true)).toContain('- a: missed regulation «没有写的办法»');
});

test('a quote that is not at its offsets is wrong evidence', () => {
  const moved = structuredClone(extraction);
  moved.text = `x${TEXT}`;
  expect(evaluate([gold], [moved]).accuracies.evidence?.ok).toBe(0);
});

test('floors name what fell and what they cannot know', () => {
  const result = evaluate([gold], [extraction]);
  expect(belowFloors(result, { metrics: 1, regulations: 0.6667 })).toEqual([]);
  expect(belowFloors(result, { regulations: 0.9, colour: 1 })).toEqual([
    'regulations: 0.6667 is below its floor 0.9',
    'colour: no such score',
  ]);
});

test('confidence is measured by facts that are right in everything asked of them', () => {
  const other = structuredClone(extraction);
  other.metrics.push({ ...other.metrics[0]!, value: 4, confidence: 'medium' });
  const { confidences } = evaluate([gold], [other]);
  // The regulation is annotated and its relation is wrong; a publication is no regulation and counts neither way.
  expect(confidences.regulations.high).toEqual({ ok: 0, of: 1, share: 0 });
  expect(confidences.metrics.high).toEqual({ ok: 1, of: 1, share: 1 });
  // A figure that no annotation knows is wrong.
  expect(confidences.metrics.medium).toEqual({ ok: 0, of: 1, share: 0 });
  expect(confidences.metrics.low).toEqual({ ok: 0, of: 0, share: 1 });
  expect(confidences.all.high).toEqual({ ok: 1, of: 2, share: 0.5 });
  expect(formatEvaluation(evaluate([gold], [other]), false)).toContain('high   50.0 (1/2)');
});

test('an optional annotation says nothing of confidence', () => {
  const lenient = { ...gold, metrics: gold.metrics.map((each) => ({ ...each, optional: true })) };
  expect(evaluate([lenient], [extraction]).confidences.metrics.high.of).toBe(0);
});

test('high confidence has a floor, for all and for a layer', () => {
  const result = evaluate([gold], [extraction]);
  expect(belowFloors(result, { highConfidence: 0.98, 'highConfidence.metrics': 0.98 })).toEqual([
    'highConfidence: 0.5000 is below its floor 0.98',
  ]);
});
