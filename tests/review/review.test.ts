/** From reports to what is asked of a person, and from the answer to what the next build makes of them. */
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readContentReport } from '../../src/text/read-content-report.ts';
import { createFactExtractor } from '../../src/pipeline.ts';
import type { ReportInput } from '../../src/graph/atlas.ts';
import { findLikelyDuplicates } from '../../src/review/likely-duplicates.ts';
import { findLikelyEntries } from '../../src/review/likely-entries.ts';
import { gatherDocuments } from '../../src/review/review-documents.ts';
import { findProposedPractices } from '../../src/review/proposed-practices.ts';
import { gatherUnresolved } from '../../src/review/unresolved-mentions.ts';
import { writeDecisions, writeEntries, writeProposals } from '../../src/review/write-review.ts';
import { decisionSchema, type Decision } from '../../src/schema/decision.ts';
import { loadVocabulary } from '../../src/vocabulary/load-vocabulary-fs.ts';
import type { Vocabulary } from '../../src/vocabulary/vocabulary.ts';

const loaded = loadVocabulary('content');

/** Reports of made-up places: place path → body. Each gets the id `qingshan-<number>`. */
function read(bodies: [string[], string][], decisions: Decision[] = []): ReportInput[] {
  const vocabulary: Vocabulary = { ...loaded, decisions };
  const extractFacts = createFactExtractor(vocabulary);
  return bodies.map(([path, body], index) => {
    const file = `content/reports/qingshan/${index + 1}.md`;
    const frontMatter = [
      `title: ${path.at(-1)}2022年法治政府建设情况报告`,
      `jurisdiction: { path: [ ${path.join(', ')} ], level: county }`,
      'period: { from: 2022, to: 2022 }',
      'source: { title: 虚构的报告 }',
      'coverage: full',
    ];
    const text = `---\n${frontMatter.join('\n')}\n---\n\n${body}\n`;
    const result = readContentReport(file, text, vocabulary);
    if ('problems' in result) throw new Error(JSON.stringify(result.problems));
    return {
      id: `qingshan-${index + 1}`,
      file,
      frontMatter: result.frontMatter,
      facts: extractFacts(result.document),
    };
  });
}

const COUNTY = ['青山省', '云岭市', '青禾县'];
const noPlaces = () => [];

function duplicatesOf(bodies: [string[], string][], decisions: Decision[] = []) {
  return findLikelyDuplicates(
    gatherDocuments(read(bodies, decisions), []).filter(({ isKnown }) => !isKnown),
    noPlaces,
  ).map(({ document, other, certainty }) => [document.title, other.title, certainty]);
}

describe('likely duplicates', () => {
  const spelled: [string[], string][] = [
    [COUNTY, '印发《青禾县普法责任清单管理办法》。'],
    [COUNTY, '严格执行《青禾县普法责任清单管理的办法》。'],
  ];

  test('two spellings in reports of one county', () => {
    expect(duplicatesOf(spelled)).toEqual([
      ['青禾县普法责任清单管理办法', '青禾县普法责任清单管理的办法', 'likely'],
    ]);
  });

  test('a decision settles them, and they are not asked again', () => {
    const decision = {
      title: '青禾县普法责任清单管理的办法',
      place: '青山省/云岭市/青禾县',
      same: '青禾县普法责任清单管理办法',
      reason: '同一份文件',
    };
    expect(duplicatesOf(spelled, [decision])).toEqual([]);
  });

  test.each([
    [
      'two towns of one name',
      [
        [['青山省', '云岭市', '青禾县', '龙溪镇'], '印发《龙溪镇普法工作方案》。'],
        [['青山省', '白水市', '临溪县', '龙溪镇'], '印发《龙溪镇普法的工作方案》。'],
      ],
    ],
    [
      'two provinces',
      [
        [['山西省'], '印发《山西省普法责任清单管理办法》。'],
        [['陕西省'], '印发《陕西省普法责任清单管理办法》。'],
      ],
    ],
    [
      'two periods',
      [
        [COUNTY, '印发《青禾县普法工作规划（2015－2020年）》。'],
        [COUNTY, '印发《青禾县普法工作规划（2021－2025年）》。'],
      ],
    ],
  ] as [string, [string[], string][]][])('none of %s, and two documents each', (_what, bodies) => {
    expect(duplicatesOf(bodies)).toEqual([]);
    const ids = read(bodies).flatMap(({ facts }) => facts.regulations.map(({ id }) => id));
    expect(new Set(ids).size).toBe(2);
  });
});

describe('the written review', () => {
  const bodies: [string[], string][] = [
    [COUNTY, '严格执行《办法》。\n\n印发《青禾县普法责任清单管理办法》。'],
    [COUNTY, '严格执行《青禾县普法责任清单管理的办法》。'],
  ];
  const reports = read(bodies);
  const documents = gatherDocuments(reports, []);
  const yaml = writeDecisions(gatherUnresolved(reports), findLikelyDuplicates(documents, noPlaces));

  test('shows each sentence with its file and line', () => {
    expect(yaml).toContain('# generic-noun: 《办法》');
    expect(yaml).toContain(
      '#   content/reports/qingshan/1.md:11 印发《青禾县普法责任清单管理办法》。',
    );
  });

  test('is not taken as it is, and is once it is completed', () => {
    const schema = z.array(decisionSchema);
    expect(schema.safeParse(parse(yaml)).success).toBe(false);
    const completed = yaml
      .replaceAll(/reason:\s*$/gmu, 'reason: 核对过原文')
      .replace(/same:\s*$/gmu, 'same: 青禾县行政执法办法');
    expect(schema.parse(parse(completed))).toEqual([
      {
        title: '办法',
        report: 'qingshan-1',
        same: '青禾县行政执法办法',
        reason: '核对过原文',
      },
      expect.objectContaining({ place: '青山省/云岭市/青禾县', reason: '核对过原文' }),
    ]);
  });

  test('drafts entries for documents that several reports cite', () => {
    const several: [string[], string][] = [
      [COUNTY, '印发《青禾县普法责任清单管理办法》（青府〔2022〕8号）。'],
      [COUNTY, '严格执行《青禾县普法责任清单管理办法》，落实《青禾县养犬管理办法》。'],
    ];
    const entries = findLikelyEntries(gatherDocuments(read(several), []));
    expect(parse(writeEntries(entries))).toEqual([
      {
        id: null,
        title: '青禾县普法责任清单管理办法',
        number: '青府〔2022〕8号',
        level: 'county',
        region: '青山省/云岭市/青禾县',
        kind: 'normative-document',
        sure: false,
      },
    ]);
  });
});

describe('practices proposed for the lexicon', () => {
  const bodies: [string[], string][] = [
    [COUNTY, '窗口实行首问负责制、限时办结制。'],
    [COUNTY, '推行限时办结制。\n\n组建普法讲师团。'],
  ];
  const reports = read(bodies);

  test('come with their sentences, those of most reports first', () => {
    const proposals = findProposedPractices(reports, loaded);
    expect(proposals.slice(0, 2).map(({ practice }) => practice.id)).toEqual([
      'service-commitments',
      'law-lecturer-teams',
    ]);
    const yaml = writeProposals(proposals);
    expect(yaml).toContain('# 3 mentions in 2 reports');
    expect(yaml).toContain('#   content/reports/qingshan/2.md:9 推行限时办结制。');
    expect(yaml).toContain('# 0 mentions in 0 reports');
  });

  test('are no facts of a report', () => {
    const ids = reports.flatMap(({ facts }) => facts.practices.map(({ id }) => id));
    const proposed = new Set(loaded.proposedPractices.map(({ id }) => id));
    expect(ids.filter((id) => proposed.has(id))).toEqual([]);
  });
});
