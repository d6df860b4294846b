import { expect, test } from 'vitest';
import { reportParts } from '../../src/page-data/report-parts.ts';
import type { Section, SectionRole } from '../../src/schema/extraction.ts';

const sections = (...roles: SectionRole[]): Section[] =>
  roles.map((role, index) => ({ path: [role], role, start: 10 * index, end: 10 * index + 10 }));

test('each required part leads to its first section, or to none', () => {
  expect(
    reportParts('annual-report', sections('overview', 'measures', 'measures', 'plan')),
  ).toEqual([
    { role: 'measures', anchor: 's10' },
    { role: 'problems', anchor: null },
    { role: 'responsibility', anchor: null },
    { role: 'plan', anchor: 's30' },
  ]);
});

test('a section at the very beginning counts', () => {
  expect(reportParts('annual-report', sections('problems'))?.[1]).toEqual({
    role: 'problems',
    anchor: 's0',
  });
});

test('nothing is required of a plan', () => {
  expect(reportParts('plan', sections('measures'))).toBeNull();
});
