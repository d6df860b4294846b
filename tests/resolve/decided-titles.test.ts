/** Decisions of people: what they change in resolution, and where they hold. */
import { describe, expect, test } from 'vitest';
import type { Decision } from '../../src/schema/decision.ts';
import { createDecidedTitles, reportIdOf } from '../../src/resolve/decided-titles.ts';
import { regulationSchema } from '../../src/schema/regulation.ts';
import type { ReportMetadata } from '../../src/schema/extraction.ts';
import { createTestResolver, type ReportSketch } from './cite.ts';

const county = (id: string, title: string) =>
  regulationSchema.parse({
    id,
    title,
    level: 'county',
    region: '青山省/云岭市/青禾县',
    kind: 'normative-document',
    sure: true,
  });
const REGISTRY = [
  county('qinghe-juece-guiding', '青禾县重大行政决策程序规定'),
  county('qinghe-hetong-banfa', '青禾县政府合同管理办法'),
];

/** Ids of what a text cites. */
function cite(text: string, decisions: Decision[], sketch: ReportSketch = {}) {
  const facts = createTestResolver(REGISTRY, decisions)(text, sketch);
  return facts.regulations.map(({ id }) => (id.startsWith('found-') ? 'found' : id));
}

const because = { reason: '两份文件的文号相同' };

describe('a title that is decided to mean a document', () => {
  const text = '严格执行《青禾县行政决策规程》。';

  test('without a decision it is a document of its own', () => {
    expect(cite(text, [])).toEqual(['found']);
  });

  test('means the entry of the registry', () => {
    const same = 'qinghe-juece-guiding';
    expect(cite(text, [{ title: '青禾县行政决策规程', same, ...because }])).toEqual([same]);
  });

  test('means what the other title means', () => {
    const same = '青禾县重大行政决策程序规定';
    expect(cite(text, [{ title: '青禾县行政决策规程', same, ...because }])).toEqual([
      'qinghe-juece-guiding',
    ]);
  });

  test('two spellings of an unknown document become one', () => {
    const both = '执行《青禾县普法责任清单》，落实《青禾县普法责任制清单》。';
    const decision = { title: '青禾县普法责任制清单', same: '青禾县普法责任清单', ...because };
    const ids = (decisions: Decision[]) =>
      createTestResolver(REGISTRY, decisions)(both).regulations.map(({ id }) => id);
    expect(ids([])).toHaveLength(2);
    expect(ids([decision])).toEqual(ids([]).slice(0, 1));
  });

  test('a generic name that stays unresolved gets its document', () => {
    const resolve = (decisions: Decision[]) =>
      createTestResolver(REGISTRY, decisions)('严格执行《办法》。');
    expect(resolve([]).unresolved).toHaveLength(1);
    const decided = resolve([{ title: '办法', same: 'qinghe-hetong-banfa', ...because }]);
    expect(decided.unresolved).toEqual([]);
    expect(decided.regulations.map(({ id, mentions }) => [id, mentions[0]?.rule])).toEqual([
      ['qinghe-hetong-banfa', expect.stringMatching(/^decided\+/u)],
    ]);
  });
});

describe('a title that is decided not to mean a document', () => {
  test('is not taken for the entry of the registry', () => {
    const text = '严格执行《政府合同管理办法》。';
    expect(cite(text, [])).toEqual(['qinghe-hetong-banfa']);
    for (const document of ['qinghe-hetong-banfa', '青禾县政府合同管理办法']) {
      const decision = { title: '政府合同管理办法', notSame: [document], ...because };
      expect(cite(text, [decision])).toEqual(['found']);
    }
  });

  test('does not join its namesake with a place', () => {
    const text = '参照《应急预案管理办法》，我县制定了《青禾县应急预案管理办法》。';
    expect(cite(text, [])).toHaveLength(1);
    const decision = {
      title: '应急预案管理办法',
      notSame: ['青禾县应急预案管理办法'],
      ...because,
    };
    expect(cite(text, [decision])).toHaveLength(2);
  });

  test('other titles are not touched', () => {
    const decision = { title: '政府采购管理办法', notSame: ['qinghe-hetong-banfa'], ...because };
    expect(cite('严格执行《政府合同管理办法》。', [decision])).toEqual(['qinghe-hetong-banfa']);
  });
});

describe('where a decision holds', () => {
  const metadata = (path: string[], file = 'report.txt') =>
    ({ source: { file, part: 1, sha256: '' }, jurisdiction: { path } }) as ReportMetadata;
  const decide = createDecidedTitles([
    { title: '实施意见', same: 'everywhere', ...because },
    { title: '实施意见', place: '青山省/云岭市', same: 'in-the-city', ...because },
    { title: '实施意见', report: 'qingshan-linxi-2020', same: 'in-one-report', ...because },
  ]);

  test.each([
    [['白水省'], 'report.txt', 'everywhere'],
    [['青山省', '云岭市'], 'report.txt', 'in-the-city'],
    [['青山省', '云岭市', '青禾县'], 'report.txt', 'in-the-city'],
    [['青山省'], 'report.txt', 'everywhere'],
    [['青山省', '云岭市'], 'content/reports/qingshan/linxi-2020.md', 'in-one-report'],
    [['青山省', '云岭市'], 'content/reports/qingshan/linxi-2021.md', 'in-the-city'],
  ])('in a report of %j, %s: %s', (path, file, expected) => {
    expect(decide(metadata(path, file)).meaningOf('《实施意见》')).toBe(expected);
  });

  test('years are part of a title', () => {
    const plans = createDecidedTitles([
      { title: '法治政府建设实施方案（2015－2020年）', same: 'first', ...because },
    ])(metadata([]));
    expect(plans.meaningOf('法治政府建设实施方案(2015-2020年)')).toBe('first');
    expect(plans.meaningOf('法治政府建设实施方案（2021－2025年）')).toBeNull();
    expect(plans.meaningOf('法制政府建设实施方案（2015－2020年）')).toBeNull();
  });

  test.each([
    ['content/reports/guangdong/gangkou-2019.md', 'guangdong-gangkou-2019'],
    ['reports/guangdong/gangkou-2019.md', 'guangdong-gangkou-2019'],
    ['downloads/gangkou-2019.md', null],
    ['content/reports/guangdong/gangkou-2019.txt', null],
  ])('%s has the id %s', (file, id) => {
    expect(reportIdOf(file)).toBe(id);
  });
});
