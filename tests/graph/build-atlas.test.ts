/** A small graph, looked over by hand: nodes, edges and their evidence. */
import { describe, expect, it } from 'vitest';
import { InternalError } from '../../src/errors.ts';
import {
  sentenceText,
  type EdgeKind,
  type EdgeOfKind,
  type ReportInput,
} from '../../src/graph/atlas.ts';
import { buildAtlas } from '../../src/graph/build-atlas.ts';
import { madeUpReport, madeUpVocabulary, type ReportSketch } from './made-up-atlas.ts';

const vocabulary = madeUpVocabulary({
  regulations: [
    { id: 'outline', title: '法治建设纲要（2021－2025年）', aliases: ['法治纲要'] },
    { id: 'old-outline', title: '法治建设纲要（2015－2020年）' },
    { id: 'province-outline', implements: ['outline'], level: 'province' },
    { id: 'city-outline', implements: ['province-outline'], level: 'city' },
    { id: 'outline-2', title: '另一纲要', successorOf: 'outline' },
    { id: 'unrelated' },
  ],
  practices: [
    { id: 'part', parent: 'whole', mandatedBy: ['法治建设纲要(2021-2025年)'] },
    { id: 'whole', parent: 'widest' },
    { id: 'widest' },
    { id: 'unseen', mandatedBy: ['法治建设纲要（2021－2025年）'] },
  ],
  indicators: ['accepted', 'unseen-indicator'],
});

const build = (...sketches: ReportSketch[]) => buildAtlas(sketches.map(madeUpReport), vocabulary);

const qinghe = {
  id: 'qinghe-2020',
  path: ['广东省', '中山市', '青禾镇'],
  level: 'township',
} as const;
const sketch = (over: Partial<ReportSketch>): ReportSketch => ({
  ...qinghe,
  path: [...qinghe.path],
  ...over,
});

const edgesOf = (atlas: ReturnType<typeof build>, kind: EdgeKind) =>
  atlas.graph.filterEdges((_, edge) => edge.kind === kind);

describe('nodes', () => {
  it('keeps a registry entry when a report states it or one registry link joins it to one', () => {
    const { graph } = build(sketch({ regulations: ['outline'] }));
    expect(graph.filterNodes((_, node) => node.kind === 'regulation')).toEqual([
      'reg:outline',
      'reg:outline-2',
      'reg:province-outline',
    ]);
  });

  it('adds what a practice is part of, but not what a stated document merely calls for', () => {
    const { graph } = build(sketch({ practices: ['part'], regulations: ['outline'] }));
    expect(graph.filterNodes((_, node) => node.kind === 'practice')).toEqual([
      'practice:part',
      'practice:whole',
      'practice:widest',
    ]);
  });

  it('leaves books and numbers without an indicator out', () => {
    const { graph, evidence } = build(
      sketch({ publications: ['unrelated'], metrics: [{ indicator: null, value: 3 }] }),
    );
    expect(graph.filterNodes((_, node) => node.kind === 'regulation')).toEqual([]);
    expect(graph.filterNodes((_, node) => node.kind === 'indicator')).toEqual([]);
    expect([...evidence.values()].map(({ quote }) => quote)).toEqual(['3件']);
  });

  it('fills what one report knows about a found document from another', () => {
    const found = { id: 'found-1', title: '青禾镇方案', level: null, kind: null, region: null };
    const { graph } = build(
      sketch({ regulations: ['found-1'], found: [{ ...found, number: null, issuer: '青禾镇' }] }),
      sketch({
        id: 'qinghe-2021',
        regulations: ['found-1'],
        found: [{ ...found, number: '青府〔2021〕3号', issuer: null }],
      }),
    );
    expect(graph.getNodeAttributes('reg:found-1')).toMatchObject({
      label: '青禾镇方案',
      number: '青府〔2021〕3号',
      issuer: '青禾镇',
      known: false,
      sure: null,
    });
  });
});

describe('edges', () => {
  it('carries relation, status, years and evidence from report to document', () => {
    const { graph } = build(
      sketch({
        years: [2019, 2020],
        regulations: [{ id: 'outline', relation: 'publicises', status: 'planned' }],
      }),
    );
    expect(graph.getEdgeAttributes('publicises|report:qinghe-2020|reg:outline')).toMatchObject({
      status: 'planned',
      count: 1,
      years: { from: 2019, to: 2020 },
      evidence: [expect.stringMatching(/^qinghe-2020-\d+-\d+$/u)],
    });
  });

  it('keeps every number of an indicator, zero and empty slots among them', () => {
    const atlas = build(sketch({ metrics: [{ value: 0 }, { value: null }, { value: 14 }] }));
    const values = edgesOf(atlas, 'observed').map((edge) =>
      atlas.graph.getEdgeAttribute(edge, 'value' as never),
    );
    expect(values).toEqual([0, null, 14]);
  });

  it('states a figure once that two names share for one indicator', () => {
    const report = madeUpReport(
      sketch({ metrics: [{ label: '测评率', value: 98 }, { value: 7 }] }),
    );
    const [first] = report.facts.metrics;
    if (first === undefined) throw new Error('the report has numbers');
    report.facts.metrics.push({ ...first, label: '合格率' });
    const atlas = buildAtlas([report], vocabulary);
    const numbers = edgesOf(atlas, 'observed').map((edge) => {
      const { label, value } = atlas.graph.getEdgeAttributes(edge) as EdgeOfKind<'observed'>;
      return [label, value];
    });
    expect(numbers).toEqual([
      ['测评率', 98],
      ['受理行政复议案件', 7],
    ]);
  });

  it('resolves titles that call for a practice though brackets and dashes differ', () => {
    const atlas = build(sketch({ practices: ['part'] }));
    expect(edgesOf(atlas, 'mandates')).toEqual(['mandates|reg:outline|practice:part']);
  });

  it('joins a registry link and the sentences that say the same, the registry as the reason', () => {
    const link = { from: 'province-outline', to: 'outline', kind: 'localises' } as const;
    const atlas = build(
      sketch({ years: 2019, regulations: ['outline'], links: [{ ...link, why: 'made-under' }] }),
      sketch({ id: 'qinghe-2021', years: 2021, links: [{ ...link, why: 'title' }] }),
    );
    expect(
      atlas.graph.getEdgeAttributes('localises|reg:province-outline|reg:outline'),
    ).toMatchObject({
      why: 'registry',
      years: { from: 2019, to: 2021 },
      evidence: [expect.stringContaining('qinghe-2020'), expect.stringContaining('qinghe-2021')],
    });
    expect(edgesOf(atlas, 'succeeds')).toEqual(['succeeds|reg:outline-2|reg:outline']);
  });

  it('counts a single known end of the period as the year', () => {
    const report = madeUpReport(sketch({}));
    report.frontMatter.period = { from: null, to: 2018 };
    const { graph } = buildAtlas([report], vocabulary);
    expect(graph.getNodeAttribute('report:qinghe-2020', 'years' as never)).toEqual({
      from: 2018,
      to: 2018,
    });
  });
});

describe('evidence', () => {
  it('stands at its offsets, with its sentence', () => {
    const atlas = build(sketch({ practices: ['part'] }));
    const [evidence] = atlas.evidence.values();
    const document = atlas.reports.get('qinghe-2020')?.facts.document;
    expect(evidence).toMatchObject({ quote: 'part', rules: ['alias'], report: 'qinghe-2020' });
    expect(document && evidence && sentenceText(document, evidence)).toBe('推行part。');
  });

  it.each<[string, (report: ReportInput) => void]>([
    ['a quote elsewhere', ({ facts }) => (facts.practices[0]!.mentions[0]!.start += 1)],
    [
      'an empty quote',
      ({ facts }) =>
        Object.assign(facts.practices[0]!.mentions[0]!, { end: 0, start: 0, quote: '' }),
    ],
    ['a section that is not there', ({ facts }) => (facts.practices[0]!.mentions[0]!.section = 7)],
    ['an unknown practice', ({ facts }) => (facts.practices[0]!.id = 'unknown')],
  ])('refuses %s', (_, spoil) => {
    const report = madeUpReport(sketch({ practices: ['part'] }));
    spoil(report);
    expect(() => buildAtlas([report], vocabulary)).toThrow(InternalError);
  });

  it('says what stands where the quote should', () => {
    const report = madeUpReport(sketch({ practices: ['part'] }));
    report.facts.practices[0]!.mentions[0]!.quote = 'whole';
    expect(() => buildAtlas([report], vocabulary)).toThrowErrorMatchingInlineSnapshot(
      `[InternalError: content/reports/qinghe-2020.md: the text at 16–20 is "part", not "whole" (rule alias)]`,
    );
  });

  it('refuses two reports with one id', () => {
    expect(() => build(sketch({}), sketch({}))).toThrowErrorMatchingInlineSnapshot(
      `[InternalError: reports content/reports/qinghe-2020.md and content/reports/qinghe-2020.md have the same id "qinghe-2020"]`,
    );
  });
});

describe('sameness', () => {
  it('makes the same graph whatever the order of the reports', () => {
    const sketches = [
      sketch({ practices: ['part'], regulations: ['outline'] }),
      sketch({ id: 'qinghe-2021', regulations: ['city-outline'], metrics: [{}] }),
      sketch({ id: 'linxi-2020', path: ['X县'], masked: true, practices: ['whole'] }),
    ];
    const forwards = build(...sketches);
    const backwards = build(...[...sketches].reverse());
    expect(JSON.stringify(backwards.graph.export())).toBe(JSON.stringify(forwards.graph.export()));
    expect([...backwards.evidence.keys()]).toEqual([...forwards.evidence.keys()]);
  });
});
