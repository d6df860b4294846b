/** Faults in the cues of indicators are named with file and line. */
import { expect, test } from 'vitest';
import { indicatorSchema, type Indicator } from '../../src/schema/indicator.ts';
import { findCueProblems } from '../../src/vocabulary/check-cues.ts';
import type { Located } from '../../src/vocabulary/cross-check.ts';

const synonyms = { 审查: ['审查', '审核'] };

/** An entry whose items stand in the lines from 20 on. */
function indicator(fields: Partial<Indicator>): Located<Indicator> {
  const entry = {
    id: 'night-schools',
    name: '法治夜校数',
    nameEn: 'Night schools of law',
    unit: '个',
    unitEn: 'school',
    cues: ['夜校'],
    domain: 'legal-capacity',
    definition: '晚间学法的夜校数。',
    definitionEn: 'Night schools that teach law.',
    direction: 'neutral',
    comparable: true,
    tier: 2,
  };
  return {
    value: indicatorSchema.parse({ ...entry, ...fields }),
    file: 'content/indicators/a.yaml',
    placeOf: (path) => ({ line: 20 + Number(path[1]), column: 7 }),
  };
}

test.each([
  {
    why: 'an unknown class',
    fields: { cues: ['夜校', '夜校|<复查>+个'] },
    line: 21,
    name: '<复查>',
  },
  { why: 'one among the excludes', fields: { excludes: ['<复查>'] }, line: 20, name: '<复查>' },
  { why: 'a bracket that nothing closes', fields: { cues: ['<审查+个'] }, line: 20, name: '<' },
])('$why', ({ fields, line, name }) => {
  const [problem, ...more] = findCueProblems([indicator(fields)], synonyms);
  expect(more).toEqual([]);
  expect(problem).toMatchObject({ file: 'content/indicators/a.yaml', line, severity: 'error' });
  expect(problem?.message).toContain(`names an unknown class ${name}`);
});

test('known classes are no fault', () => {
  const fields = { cues: ['夜校+<审查>|复核'], excludes: ['<审查>'] };
  expect(findCueProblems([indicator(fields)], synonyms)).toEqual([]);
});
