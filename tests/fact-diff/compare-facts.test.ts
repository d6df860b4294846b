/** Facts gained and lost between two extractions of the same reports. */
import { describe, expect, test } from 'vitest';
import { compareFacts } from '../../src/fact-diff/compare-facts.ts';
import { formatFactDiff } from '../../src/fact-diff/format-fact-diff.ts';
import type { Extraction, MetricFact, PracticeFact } from '../../src/schema/extraction.ts';

const TEXT = '青禾县办结案件9件。举办听证2次。';
const mention = (quote: string) => {
  const start = TEXT.indexOf(quote);
  return { start, end: start + quote.length, quote, section: 0, rule: 'test' };
};

function metric(label: string, value: number, unit: string, changes: Partial<MetricFact> = {}) {
  return {
    indicator: null,
    label,
    value,
    unit,
    qualifier: 'exact',
    period: null,
    status: 'actual',
    confidence: 'high',
    mention: mention(`${value}${unit}`),
    ...changes,
  } satisfies MetricFact;
}

function practice(id: string, status: PracticeFact['status']): PracticeFact {
  return { id, name: id, status, confidence: 'high', mentions: [mention('听证')] };
}

function extraction(
  facts: Partial<Pick<Extraction, 'metrics' | 'practices'>>,
  file = 'a.md',
  part = 1,
): Extraction {
  return {
    schema: 'extract@1',
    report: {
      source: { file, part, sha256: '' },
      title: '',
      kind: 'annual-report',
      jurisdiction: { path: [], code: null, level: 'county', masked: false },
      body: null,
      period: { from: null, to: null },
      publishedOn: null,
      signedOn: null,
      repair: null,
    },
    text: TEXT,
    sections: [],
    regulations: [],
    practices: [],
    metrics: [],
    ...facts,
  };
}

describe('facts of a report that both sides have', () => {
  test('a figure that is new is gained with its sentence', () => {
    const { gained, lost, changed, same } = compareFacts(
      [extraction({ metrics: [metric('办结案件', 9, '件')] })],
      [extraction({ metrics: [metric('办结案件', 9, '件'), metric('举办听证', 2, '次')] })],
    );
    expect(gained.map(({ name, sentence }) => [name, sentence])).toEqual([
      ['举办听证 2次', '举办听证2次。'],
    ]);
    expect([lost, changed, same]).toEqual([[], [], 1]);
  });

  test('a practice that is gone is lost', () => {
    const before = [extraction({ practices: [practice('hearings', 'adopted')] })];
    expect(compareFacts(before, [extraction({})]).lost.map(({ name }) => name)).toEqual([
      'hearings',
    ]);
  });

  test.each([
    ['indicator', { indicator: 'case-count' }],
    ['status', { status: 'target' }],
    ['qualifier', { qualifier: 'over' }],
    ['label', { label: '案件' }],
    ['period', { period: { from: '2021-01-01', to: '2021-12-31' } }],
  ] as const)('another %s of one figure is a change', (_field, changes) => {
    const diff = compareFacts(
      [extraction({ metrics: [metric('办结案件', 9, '件')] })],
      [extraction({ metrics: [metric('办结案件', 9, '件', changes)] })],
    );
    expect([diff.gained, diff.lost, diff.same, diff.changed.length]).toEqual([[], [], 0, 1]);
  });

  test('another confidence is none: it says nothing of the place', () => {
    const diff = compareFacts(
      [extraction({ metrics: [metric('办结案件', 9, '件')] })],
      [extraction({ metrics: [metric('办结案件', 9, '件', { confidence: 'low' })] })],
    );
    expect([diff.changed, diff.same]).toEqual([[], 1]);
  });

  test('of two alike figures the one that stayed is paired with itself', () => {
    const kept = metric('立案', 9, '件');
    const diff = compareFacts(
      [extraction({ metrics: [metric('结案', 9, '件'), kept] })],
      [extraction({ metrics: [kept] })],
    );
    expect(diff.lost.map(({ name }) => name)).toEqual(['结案 9件']);
  });
});

test('reports that one side alone has are counted, not listed', () => {
  const facts = { metrics: [metric('办结案件', 9, '件'), metric('举办听证', 2, '次')] };
  const diff = compareFacts(
    [extraction(facts), extraction(facts, 'old.md')],
    [extraction(facts), extraction(facts, 'a.md', 2)],
  );
  expect(diff).toMatchObject({
    added: [{ report: 'a.md#2', facts: 2 }],
    removed: [{ report: 'old.md', facts: 2 }],
    gained: [],
    lost: [],
    same: 2,
  });
});

test('the report in words counts by kind and cuts long lists', () => {
  const diff = compareFacts(
    [extraction({ practices: [practice('hearings', 'planned')] })],
    [
      extraction({
        practices: [practice('hearings', 'adopted')],
        metrics: [metric('办结案件', 9, '件'), metric('举办听证', 2, '次')],
      }),
    ],
  );
  expect(formatFactDiff(diff, 1)).toBe(
    [
      'same 0, gained 2, lost 0, changed 1',
      '  regulation +0 -0 ~0',
      '  practice   +0 -0 ~1',
      '  metric     +2 -0 ~0',
      '+ metric 举办听证 2次 [举办听证 - exact actual -] a.md',
      '    举办听证2次。',
      '  … and 1 more',
      '~ practice hearings [adopted] a.md',
      '    举办听证2次。',
      '    was: planned',
    ].join('\n'),
  );
});
