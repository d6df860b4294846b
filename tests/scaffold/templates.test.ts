/** What `npm run new` writes fails the checks by name until it is filled in, and then passes. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import { formatProblem, type Problem } from '../../src/errors.ts';
import { scaffold, type NewKind } from '../../src/scaffold/templates.ts';
import { indicatorSchema } from '../../src/schema/indicator.ts';
import { practiceSchema } from '../../src/schema/practice.ts';
import { regulationSchema } from '../../src/schema/regulation.ts';
import { readFrontMatter } from '../../src/text/read-content-report.ts';
import { readYaml } from '../../src/vocabulary/read-yaml.ts';

function contentOf(kind: NewKind, name: string): string {
  const made = scaffold(kind, name);
  if ('fault' in made) throw new Error(made.fault);
  return made.content;
}

function check(kind: NewKind, content: string): Problem[] {
  if (kind === 'report') {
    const read = readFrontMatter('new.md', content);
    return 'problems' in read ? read.problems : [];
  }
  const schema: z.ZodType = {
    regulation: regulationSchema,
    practice: practiceSchema,
    indicator: indicatorSchema,
  }[kind];
  return readYaml('new.yaml', content, z.array(schema)).problems;
}

const WORDS = {
  definition: '报告期内的做法。',
  definitionEn: 'What is done.',
  domain: 'law-enforcement',
};

test.each<[NewKind, string, Record<string, string>]>([
  [
    'regulation',
    'qinghe-banfa',
    { title: '青禾县决策办法', level: 'county', kind: 'normative-document' },
  ],
  [
    'practice',
    'first-offence',
    { name: '首违不罚', nameEn: 'No penalty for first offences', ...WORDS },
  ],
  [
    'indicator',
    'reviews',
    { name: '复议件数', nameEn: 'Reviews', unit: '件', unitEn: 'case', ...WORDS },
  ],
  [
    'report',
    'nanjing/qinghe-2021',
    { title: '青禾县2021年报告', level: 'county', coverage: 'digest' },
  ],
])('%s', (kind, name, values) => {
  const empty = contentOf(kind, name);
  const faults = check(kind, empty).map(formatProblem).join('\n');
  for (const field of Object.keys(values))
    expect(faults, faults).toMatch(new RegExp(`:\\d+:\\d+ .*${field}`, 'u'));
  let filled = empty
    .replace('path: []', 'path: [南境省, 云州市, 青禾县]')
    .replace('cues: []', 'cues: [复议]');
  for (const [field, value] of Object.entries(values))
    filled = filled.replaceAll(new RegExp(`^( *${field}:) ''`, 'gmu'), `$1 ${value}`);
  expect(check(kind, filled).map(formatProblem)).toEqual([]);
});

test.each<[NewKind, string]>([
  ['practice', 'First'],
  ['practice', 'a/b'],
  ['report', 'qinghe-2021'],
  ['report', '../../etc/passwd'],
  ['regulation', '..'],
])('%s "%s" is no name', (kind, name) => {
  expect(scaffold(kind, name)).toHaveProperty('fault');
});
