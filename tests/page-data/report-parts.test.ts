/** Parts that the rules ask of a report, and where it has them. */
import { expect, test } from 'vitest';
import { partStates } from '../../src/page-data/report-parts.ts';
import type { SectionRole } from '../../src/schema/extraction.ts';
import type { Coverage } from '../../src/schema/report.ts';
import { madeUpReport } from '../graph/made-up-atlas.ts';

/** A report of ten units per section; the role of one without a heading is written with a `-` before it. */
function report(coverage: Coverage, ...roles: (SectionRole | `-${SectionRole}`)[]) {
  const { id, facts, frontMatter } = madeUpReport({ id: 'a', path: ['南境省'] });
  const sections = roles.map((role, index) => ({
    path: role.startsWith('-') ? [] : [role],
    role: role.replace('-', '') as SectionRole,
    start: 10 * index,
    end: 10 * index + 10,
  }));
  return {
    id,
    frontMatter: { ...frontMatter, coverage },
    facts: { ...facts, document: { ...facts.document, sections } },
  };
}

test('each required part leads to its first section', () => {
  expect(partStates(report('full', 'problems', 'overview', 'measures', 'measures'))).toEqual({
    measures: { state: 'present', path: 'reports/a/#s20' },
    problems: { state: 'present', path: 'reports/a/#s0' },
    responsibility: { state: 'unseen', path: null },
    plan: { state: 'unseen', path: null },
  });
});

test('a part without a heading is there and leads nowhere, unless a later section has one', () => {
  const { plan } = partStates(report('full', '-plan'));
  expect(plan).toEqual({ state: 'present', path: null });
  expect(partStates(report('full', '-plan', 'plan')).plan.path).toBe('reports/a/#s10');
});

test('what a digest or an excerpt lacks says nothing about the report', () => {
  for (const coverage of ['digest', 'excerpt'] as const)
    expect(partStates(report(coverage, 'measures')).plan).toEqual({
      state: 'notCovered',
      path: null,
    });
});
