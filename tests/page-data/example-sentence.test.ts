/** Which sentence is fit to show what a fact is. */
import { expect, test } from 'vitest';
import type { ReportInput } from '../../src/graph/atlas.ts';
import { buildAtlas } from '../../src/graph/build-atlas.ts';
import { exampleSentence } from '../../src/page-data/example-sentence.ts';
import type { Confidence, Mention } from '../../src/schema/extraction.ts';
import { madeUpReport, madeUpVocabulary } from '../graph/made-up-atlas.ts';

const INDICATOR = '负责人出庭应诉次数';
const sketch = madeUpVocabulary({
  regulations: [{ id: 'response-rules', title: '云岭市应诉工作规则' }],
  practices: [{ id: 'appearing', name: '负责人出庭应诉制度' }],
  indicators: ['appearances'],
});
const vocabulary = {
  ...sketch,
  indicators: sketch.indicators.map((entry) => ({ ...entry, name: INDICATOR })),
};

interface Words {
  text: string;
  practice?: string;
  confidence?: Confidence;
  years?: number;
}

/** A report that is one sentence with a document, a practice, and the last number in it. */
function report(
  id: string,
  { text, practice, confidence = 'high', years = 2020 }: Words,
): ReportInput {
  const input = madeUpReport({ id, path: ['东省', '一县'], years });
  const mention = (quote: string): Mention => {
    const start = text.lastIndexOf(quote);
    if (start < 0) throw new Error(`"${quote}" is not in the sentence`);
    return { start, end: start + quote.length, quote, section: 0, rule: 'test' };
  };
  const title = '云岭市应诉工作规则';
  const named = practice ?? '负责人出庭应诉';
  const number = /\d+次/u.exec(text)?.[0] ?? '';
  const document = { ...input.facts.document, text, raw: text };
  document.sections = [{ path: [], role: 'measures', start: 0, end: text.length }];
  return {
    ...input,
    facts: {
      ...input.facts,
      document,
      regulations: [
        {
          id: 'response-rules',
          title,
          number: null,
          class: 'regulation',
          relation: 'implements',
          status: 'done',
          confidence,
          mentions: [mention(`《${title}》`)],
        },
      ],
      practices: [
        {
          id: 'appearing',
          name: '负责人出庭应诉制度',
          status: 'adopted',
          confidence: 'high',
          mentions: [mention(named)],
        },
      ],
      metrics: [
        {
          indicator: 'appearances',
          label: '安排负责人出庭应诉',
          value: 3,
          unit: '次',
          qualifier: 'exact',
          period: null,
          status: 'actual',
          confidence: 'high',
          mention: mention(number),
        },
      ],
    },
  };
}

const FIT = '全年执行《云岭市应诉工作规则》，安排机关负责人出庭应诉3次，无一缺席。';
const exampleOf = (...reports: ReportInput[]) => exampleSentence(buildAtlas(reports, vocabulary));

test('cuts the sentence into text and facts', () => {
  const example = exampleOf(report('a', { text: FIT }));
  expect(example?.pieces.map(({ text, fact }) => [text, fact?.kind ?? null])).toEqual([
    ['全年执行', null],
    ['《云岭市应诉工作规则》', 'regulation'],
    ['，安排机关', null],
    ['负责人出庭应诉', 'practice'],
    ['3次', 'metric'],
    ['，无一缺席。', null],
  ]);
  expect(example?.path).toBe('reports/a/#a-4-15');
});

test('takes the newest report', () => {
  const example = exampleOf(
    report('a', { text: FIT, years: 2019 }),
    report('b', { text: FIT, years: 2021 }),
    report('c', { text: FIT, years: 2020 }),
  );
  expect(example?.report.id).toBe('b');
});

test.each<[string, Words]>([
  ['a fact of low confidence', { text: FIT, confidence: 'low' }],
  ['too short', { text: '《云岭市应诉工作规则》负责人出庭应诉3次。' }],
  ['too long', { text: FIT.replace('无一缺席', '无一缺席'.repeat(20)) }],
  ['facts inside each other', { text: FIT, practice: '应诉工作' }],
  [
    'a practice in other words',
    {
      text: FIT.replace('机关负责人出庭应诉', '局长到庭').replace('3次', '共3次'),
      practice: '局长到庭',
    },
  ],
])('passes over %s', (_, words) => {
  expect(exampleOf(report('a', words))).toBeNull();
});
