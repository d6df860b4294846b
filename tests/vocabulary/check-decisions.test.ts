/** Decisions about titles that contradict each other or the registry. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { z } from 'zod';
import { formatProblem } from '../../src/errors.ts';
import { decisionSchema } from '../../src/schema/decision.ts';
import { regulationSchema } from '../../src/schema/regulation.ts';
import { findDecisionProblems } from '../../src/vocabulary/check-decisions.ts';
import { ContentError } from '../../src/errors.ts';
import { loadVocabulary } from '../../src/vocabulary/load-vocabulary-fs.ts';
import { readYaml } from '../../src/vocabulary/read-yaml.ts';

const REGISTRY = [
  regulationSchema.parse({
    id: 'gangyao-2015-2020',
    title: '法治政府建设实施纲要（2015－2020年）',
    level: 'central',
    kind: 'plan',
    sure: true,
  }),
];

/** Every fault of a decision file, as it is printed. */
function faultsOf(yaml: string): string[] {
  const file = 'content/decisions/a.yaml';
  const read = readYaml(file, yaml, z.array(decisionSchema));
  const located = (read.value ?? []).map((value, index) => ({
    value,
    file,
    placeOf: (path: readonly PropertyKey[]) => read.lineOf([index, ...path]),
  }));
  return [...read.problems, ...findDecisionProblems(located, REGISTRY)].map(formatProblem);
}

test.each([
  ['- { title: 实施纲要, same: gangyao-2015-2020, reason: 文号相同 }', 'a registry id'],
  ['- { title: 实施纲要, same: 法治政府建设实施纲要, reason: 文号相同 }', 'a title'],
  [
    '- { title: 实施纲要, place: 青山省/云岭市, notSame: [ gangyao-2015-2020 ], reason: 是本市文件 }',
    'a place',
  ],
  [
    '- { title: 实施纲要（2016－2020年）, same: gangyao-2015-2020, reason: 年份笔误 }',
    'years that meet',
  ],
])('%s is taken: %s', (yaml) => {
  expect(faultsOf(yaml)).toEqual([]);
});

test.each([
  ['- { title: 实施纲要, reason: 文号相同 }', '1:12 title: found "实施纲要", expected either'],
  ['- { title: 《实施纲要》, same: 纲要, reason: 文号相同 }', '1:12 title: found "《实施纲要》"'],
  ['- { title: 实施纲要, same: , reason: 文号相同 }', '1:24 same: found nothing, expected string'],
  ['- { title: 实施纲要, same: 纲要, reason: }', '1:36 reason: found nothing'],
  ['- { title: 实施纲要, same: found-0123, reason: 文号相同 }', 'not the id of a found document'],
  [
    '- { title: 实施纲要, same: gangyao-2015-2021, reason: 文号相同 }',
    '1:24 same: unknown id "gangyao-2015-2021" (did you mean "gangyao-2015-2020"?)',
  ],
  [
    '- { title: 实施纲要（2021－2025年）, same: gangyao-2015-2020, reason: 相似 }',
    'same: a document for other years',
  ],
  [
    '- { title: 实施纲要, place: 青山省, report: a-b, same: 纲要, reason: 文号相同 }',
    'expected a place or a report, not both',
  ],
])('%s is a fault', (yaml, fault) => {
  const faults = faultsOf(yaml.replace('相似', '看着相似'));
  expect(faults.join('\n')).toContain(fault);
  expect(faults[0]).toMatch(/^content\/decisions\/a\.yaml:1:\d+ /u);
});

test('two decisions that contradict each other name each other', () => {
  const yaml = [
    '- { title: 实施纲要, same: gangyao-2015-2020, reason: 文号相同 }',
    '- { title: 实施纲要, notSame: [ gangyao-2015-2020 ], reason: 文号不同 }',
    '- { title: 实施纲要, place: 青山省, notSame: [ gangyao-2015-2020 ], reason: 在该省另有所指 }',
  ].join('\n');
  expect(faultsOf(yaml)).toEqual([
    'content/decisions/a.yaml:2:12 "实施纲要" is decided otherwise (keep this decision or that in content/decisions/a.yaml:1)',
  ]);
});

let folder = '';
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a fault in a decision file stops the build', () => {
  folder = mkdtempSync(join(tmpdir(), 'decisions-'));
  mkdirSync(join(folder, 'decisions'));
  writeFileSync(join(folder, 'decisions', 'a.yaml'), '- { title: 实施纲要 }\n');
  expect(() => loadVocabulary(folder)).toThrow(ContentError);
  expect(() => loadVocabulary(folder)).toThrow('content/decisions/a.yaml:1');
});
