/** Corrections of facts: rejected, changed, added, and those that no longer fit. */
import { expect, test } from 'vitest';
import { formatProblem } from '../../src/errors.ts';
import { applyCorrections } from '../../src/resolve/apply-corrections.ts';
import type { ReportFacts } from '../../src/resolve/report-facts.ts';
import { correctionSchema, type Correction } from '../../src/schema/correction.ts';
import { indicatorSchema } from '../../src/schema/indicator.ts';
import { mentionSchema, type Mention } from '../../src/schema/extraction.ts';
import { practiceSchema } from '../../src/schema/practice.ts';
import { regulationSchema } from '../../src/schema/regulation.ts';
import type { Vocabulary } from '../../src/vocabulary/vocabulary.ts';

const text =
  '一、主要举措\n印发《青禾县学法制度》，宣传《行政处罚法》。\n推行行政执法公示，办理复议案件12件、应诉案件3件，另办理复议案件5件。\n';

function mention(quote: string): Mention {
  const start = text.indexOf(quote);
  return mentionSchema.parse({
    start,
    end: start + quote.length,
    quote,
    section: 0,
    rule: 'title',
  });
}

const law = { title: '中华人民共和国行政处罚法', level: 'central', kind: 'law', sure: true };
const practiceBase = {
  nameEn: 'way',
  domain: 'law-enforcement',
  definition: '一种做法',
  definitionEn: 'a way of doing things',
  tier: 1,
};
const indicatorBase = {
  nameEn: 'count',
  unit: '件',
  unitEn: 'case',
  cues: ['复议'],
  domain: 'dispute-resolution',
  definition: '当年办理的案件',
  definitionEn: 'cases of the year',
  direction: 'neutral',
  comparable: true,
  tier: 1,
};

const vocabulary = {
  regulations: [regulationSchema.parse({ ...law, id: 'xingzheng-chufafa' })],
  practices: [
    practiceSchema.parse({ ...practiceBase, id: 'enforcement-publicity', name: '行政执法公示' }),
    practiceSchema.parse({ ...practiceBase, id: 'executive-study', name: '常务会议学法' }),
  ],
  indicators: [
    indicatorSchema.parse({ ...indicatorBase, id: 'reconsideration-accepted', name: '受理复议' }),
    indicatorSchema.parse({ ...indicatorBase, id: 'litigation-cases', name: '应诉案件' }),
  ],
} as unknown as Vocabulary;

const metric = { unit: '件', qualifier: 'exact', period: null, status: 'actual' } as const;

const facts = {
  document: { text, sections: [{ path: ['一、主要举措'], role: 'measures', start: 0, end: 99 }] },
  regulations: [
    {
      id: 'found-1',
      title: '青禾县学法制度',
      number: null,
      class: 'regulation',
      relation: 'cites',
      status: 'done',
      confidence: 'low',
      mentions: [mention('《青禾县学法制度》')],
    },
  ],
  found: [{ id: 'found-1', title: '青禾县学法制度' }],
  links: [
    { from: 'found-1', to: 'x', kind: 'localises', why: 'title', mention: mention('《青禾') },
    { from: 'found-1', to: 'y', kind: 'localises', why: 'registry', mention: null },
  ],
  unresolved: [],
  practices: [
    {
      id: 'enforcement-publicity',
      name: '行政执法公示',
      status: 'planned',
      confidence: 'medium',
      mentions: [mention('行政执法公示')],
    },
  ],
  metrics: [
    {
      ...metric,
      indicator: 'reconsideration-accepted',
      label: '复议案件',
      value: 12,
      confidence: 'high',
      mention: mention('复议案件12件'),
    },
    {
      ...metric,
      indicator: null,
      label: '应诉案件',
      value: 3,
      confidence: 'low',
      mention: mention('应诉案件3件'),
    },
    {
      ...metric,
      indicator: 'reconsideration-accepted',
      label: '复议案件',
      value: 5,
      confidence: 'high',
      mention: mention('复议案件5件'),
    },
  ],
} as unknown as ReportFacts;

const reason = '核对原文';

/** Applies corrections; every n-th one stands in line 20 + n. */
function apply(...corrections: object[]) {
  const list = {
    file: 'content/reports/a/b.md',
    corrections: corrections.map((each): Correction => correctionSchema.parse({ reason, ...each })),
    placeOf: (path: readonly PropertyKey[]) => ({ line: 20 + Number(path[1]), column: 5 }),
  };
  const result = applyCorrections(facts, list, vocabulary);
  return { ...result.facts, messages: result.problems.map(formatProblem) };
}

/** The single message about a correction that cannot be applied; nothing else may have changed. */
function objection(correction: object): string {
  const { messages, ...rest } = apply(correction);
  expect(rest).toEqual(facts);
  return messages.join('\n');
}

test('no corrections leave the facts as they are', () => {
  expect(apply()).toEqual({ ...facts, messages: [] });
});

test('a rejected document goes with what this report alone told of it', () => {
  const result = apply({ action: 'reject', kind: 'regulation', id: 'found-1' });
  expect(result.messages).toEqual([]);
  expect(result.regulations).toEqual([]);
  expect(result.found).toEqual([]);
  expect(result.links.map((link) => link.why)).toEqual(['registry']);
});

test('a change sets what it names, keeps the rest, and is sure', () => {
  const result = apply(
    { action: 'change', kind: 'regulation', id: 'found-1', to: { relation: 'issues' } },
    { action: 'change', kind: 'practice', id: 'enforcement-publicity', to: { status: 'adopted' } },
    {
      action: 'change',
      kind: 'metric',
      id: '应诉案件',
      to: { indicator: 'litigation-cases', value: 4 },
    },
  );
  expect(result.messages).toEqual([]);
  expect(result.regulations[0]).toMatchObject({
    relation: 'issues',
    status: 'done',
    confidence: 'high',
  });
  expect(result.practices[0]).toMatchObject({ status: 'adopted', confidence: 'high' });
  expect(result.metrics[1]).toMatchObject({
    indicator: 'litigation-cases',
    label: '应诉案件',
    value: 4,
    unit: '件',
  });
});

test('one of several metrics is chosen by its value or its quote', () => {
  const base = { action: 'reject', kind: 'metric', id: 'reconsideration-accepted' };
  expect(apply({ ...base, value: 5 }).metrics.map((fact) => fact.value)).toEqual([12, 3]);
  expect(apply({ ...base, quote: '案件12件' }).metrics.map((fact) => fact.value)).toEqual([3, 5]);
});

test('an added fact takes its names from the registry and its place from the quote', () => {
  const result = apply(
    {
      action: 'add',
      kind: 'regulation',
      id: 'xingzheng-chufafa',
      quote: '宣传《行政处罚法》',
      to: { relation: 'publicises' },
    },
    { action: 'add', kind: 'practice', id: 'executive-study', quote: '学法制度' },
    {
      action: 'add',
      kind: 'metric',
      id: 'litigation-cases',
      quote: '应诉案件3件',
      to: { value: 3, unit: '件' },
    },
  );
  expect(result.messages).toEqual([]);
  expect(result.regulations.map((fact) => fact.id)).toEqual(['found-1', 'xingzheng-chufafa']);
  const [, added] = result.regulations;
  expect(added).toMatchObject({ title: '中华人民共和国行政处罚法', status: 'done' });
  const [place] = added?.mentions ?? [];
  expect(text.slice(place?.start, place?.end)).toBe('宣传《行政处罚法》');
  // The study system stands before the publicity of enforcement.
  expect(result.practices.map((fact) => fact.id)).toEqual([
    'executive-study',
    'enforcement-publicity',
  ]);
  expect(result.metrics.map((fact) => fact.value)).toEqual([12, 3, 3, 5]);
});

test('corrections apply one after the other', () => {
  const { regulations, messages } = apply(
    { action: 'change', kind: 'regulation', id: 'found-1', to: { status: 'planned' } },
    { action: 'reject', kind: 'regulation', id: 'found-1' },
    { action: 'reject', kind: 'regulation', id: 'found-1' },
  );
  expect(regulations).toEqual([]);
  expect(messages).toMatchInlineSnapshot(`
    [
      "content/reports/a/b.md:22:5 correction of regulation "found-1": no such fact is extracted (remove the correction)",
    ]
  `);
});

test('a correction that no longer applies is an error with its place', () => {
  expect(
    objection({ action: 'reject', kind: 'practice', id: 'enforcement-publicty' }),
  ).toMatchInlineSnapshot(
    `"content/reports/a/b.md:20:5 correction of practice "enforcement-publicty": no such fact is extracted (remove it, or did you mean "enforcement-publicity"?)"`,
  );
  expect(
    objection({ action: 'reject', kind: 'metric', id: 'reconsideration-accepted', value: 7 }),
  ).toMatchInlineSnapshot(
    `"content/reports/a/b.md:20:5 correction of metric "reconsideration-accepted": no fact of this id has the value 7 (correct or remove it)"`,
  );
  expect(
    objection({ action: 'reject', kind: 'metric', id: 'reconsideration-accepted' }),
  ).toMatchInlineSnapshot(
    `"content/reports/a/b.md:20:5 correction of metric "reconsideration-accepted": fits 2 facts (name one by its value or quote: 12, 5)"`,
  );
  expect(
    objection({ action: 'reject', kind: 'regulation', id: 'found-1', quote: '《条例》' }),
  ).toMatchInlineSnapshot(
    `"content/reports/a/b.md:20:5 correction of regulation "found-1": no fact of this id has the quote "《条例》" (correct or remove it)"`,
  );
  expect(
    objection({
      action: 'change',
      kind: 'regulation',
      id: 'found-1',
      to: { relation: 'cites', status: 'done' },
    }),
  ).toMatchInlineSnapshot(
    `"content/reports/a/b.md:20:5 correction of regulation "found-1": the fact is already so (remove the correction)"`,
  );
  expect(
    objection({
      action: 'change',
      kind: 'metric',
      id: '应诉案件',
      to: { indicator: 'litigation-case' },
    }),
  ).toMatchInlineSnapshot(
    `"content/reports/a/b.md:20:5 correction of metric "应诉案件": no entry has the id "litigation-case" (did you mean "litigation-cases"?)"`,
  );
  expect(
    objection({ action: 'add', kind: 'practice', id: 'enforcement-publicity', quote: '行政执法' }),
  ).toMatchInlineSnapshot(
    `"content/reports/a/b.md:20:5 correction of practice "enforcement-publicity": the fact is extracted already (remove the correction)"`,
  );
  expect(
    objection({ action: 'add', kind: 'practice', id: 'nothing-known', quote: '行政执法' }),
  ).toMatchInlineSnapshot(
    `"content/reports/a/b.md:20:5 correction of practice "nothing-known": no entry has the id "nothing-known" (add the entry first, or correct the id)"`,
  );
  expect(
    objection({ action: 'add', kind: 'practice', id: 'executive-study', quote: '会前学法' }),
  ).toMatchInlineSnapshot(
    `"content/reports/a/b.md:20:5 correction of practice "executive-study": its quote does not stand in the body (copy the words as they stand, without Markdown marks)"`,
  );
});

test('a correction that makes no sense is refused by its schema', () => {
  const faults = (correction: object) =>
    correctionSchema
      .safeParse({ reason, ...correction })
      .error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
      .join('\n');
  const practice = { kind: 'practice', id: 'a-b' };
  expect(
    faults({ ...practice, action: 'reject', to: { status: 'adopted' } }),
  ).toMatchInlineSnapshot(`"to: expected no "to" where a fact is rejected"`);
  expect(faults({ ...practice, action: 'change' })).toMatchInlineSnapshot(
    `"to: expected the new state of the fact under "to""`,
  );
  expect(faults({ ...practice, action: 'change', to: { status: 'done' } })).toMatchInlineSnapshot(
    `"to.status: expected adopted, planned, problem for a practice"`,
  );
  expect(faults({ ...practice, action: 'change', to: { value: 3 } })).toMatchInlineSnapshot(
    `"to.value: expected only status for a practice"`,
  );
  expect(faults({ ...practice, action: 'add' })).toMatchInlineSnapshot(
    `"quote: expected the words of the body that show the fact"`,
  );
  expect(
    faults({ kind: 'metric', id: 'a-b', action: 'add', quote: '12件', to: { value: 0 } }),
  ).toMatchInlineSnapshot(`"to.unit: expected a unit for an added metric"`);
  expect(
    faults({ kind: 'regulation', id: 'a-b', action: 'add', quote: '《条例》' }),
  ).toMatchInlineSnapshot(`"to.relation: expected a relation for an added regulation"`);
});
