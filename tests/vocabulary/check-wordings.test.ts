/** Faults in the wordings of practices are named with file and line. */
import { expect, test } from 'vitest';
import { formatProblem } from '../../src/errors.ts';
import { practiceStatusSchema } from '../../src/schema/practice-status.ts';
import { practiceSchema, type Practice } from '../../src/schema/practice.ts';
import { findWordingProblems } from '../../src/vocabulary/check-wordings.ts';
import type { Located } from '../../src/vocabulary/cross-check.ts';

const synonyms = { 审查: ['审查', '审核'] };

/** An entry whose items stand in the lines from 20 on. */
function located<T>(file: string, value: T): Located<T> {
  return { value, file, placeOf: (path) => ({ line: 20 + Number(path[1]), column: 7 }) };
}

function practice(fields: Partial<Practice>): Located<Practice> {
  const entry = {
    id: 'night-school',
    name: '法治夜校',
    nameEn: 'Night school of law',
    domain: 'legal-capacity',
    definition: '晚间集中学习法律。',
    definitionEn: 'Studying law together in the evening.',
    tier: 1,
  };
  return located('content/practices/a.yaml', practiceSchema.parse({ ...entry, ...fields }));
}

test.each([
  { why: 'a wording', fields: { wordings: ['夜校', '夜校<复查>'] }, line: 21 },
  { why: 'a part of a description', fields: { descriptions: ['夜校 + <复查> ~8'] }, line: 20 },
  { why: 'what must not stand near', fields: { descriptions: ['夜校 + 学法 - <复查>'] }, line: 20 },
  { why: 'an exclusion', fields: { excludes: ['<复查>'] }, line: 20 },
  { why: 'a context', fields: { contextAliases: ['夜校'], contexts: ['<复查>'] }, line: 20 },
])('$why with an unknown class', ({ fields, line }) => {
  const [problem, ...more] = findWordingProblems([practice(fields)], null, synonyms);
  expect(more).toEqual([]);
  expect(problem).toMatchObject({ file: 'content/practices/a.yaml', line, severity: 'error' });
  expect(problem?.message).toContain('names an unknown class <复查>');
});

test('known classes are no fault', () => {
  const fields = { wordings: ['合法性<审查>'], descriptions: ['夜校 + <审查>'] };
  expect(findWordingProblems([practice(fields)], null, synonyms)).toEqual([]);
});

test('status cues are wordings too', () => {
  const words = ['下一步'];
  const cues = practiceStatusSchema.parse({
    future: ['将', '将<开展>'],
    outlook: words,
    coverb: words,
    disposal: words,
    notFuture: words,
    missing: words,
    shortfall: words,
    remedy: words,
    lessonVerb: words,
    lessonNoun: words,
    absent: words,
    topic: words,
    demand: words,
    demander: words,
  });
  const problems = findWordingProblems(
    [],
    located('content/grammar/practice-status.yaml', cues),
    synonyms,
  );
  expect(problems.map(formatProblem)).toMatchInlineSnapshot(`
    [
      "content/grammar/practice-status.yaml:21:7 future: "将<开展>" names an unknown class <开展> (add the class to grammar/practice-synonyms.yaml or write its words in brackets)",
    ]
  `);
});
