/** Which role a heading or the beginning of a paragraph gives a section. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sectionRolesSchema } from '../../src/schema/section-roles.ts';
import { createRoleReader } from '../../src/text/section-role.ts';

const file = new URL('../../content/grammar/section-roles.yaml', import.meta.url);
const roles = sectionRolesSchema.parse(parse(readFileSync(file, 'utf8')));

describe('a paragraph on a later year opens the plan', () => {
  it.each([
    { why: 'the year behind the report', line: '2021年,我局将认真学习', year: 2020, role: 'plan' },
    { why: 'two years on', line: '2022年度，全县将', year: 2020, role: 'plan' },
    { why: 'the year reported on', line: '2020年,我局将普法融入日常', year: 2020, role: null },
    { why: 'no 将 in the first clause', line: '2021年是收官之年', year: 2020, role: null },
    { why: '将 in a later clause', line: '2021年1月,检查组将', year: 2021, role: null },
    { why: 'a report without a year', line: '2021年,我局将认真学习', year: null, role: null },
    { why: 'the words of the list', line: '下一步,我局将', year: null, role: 'plan' },
  ])('$why: $line', ({ line, year, role }) => {
    expect(createRoleReader(roles, year).leadOf(line)).toBe(role);
  });
});
