/** What several statements on one thing come to. */
import { describe, expect, it } from 'vitest';
import { combinePractice, combineRelation } from '../../src/graph/combined-status.ts';

describe('combinePractice', () => {
  it.each([
    [['planned', 'adopted', 'problem'], 'adopted', 'adopted once is adopted'],
    [['planned', 'problem'], 'problem', 'else the latest'],
    [['problem', 'planned'], 'planned', 'else the latest'],
  ] as const)('%j is %s: %s', (statuses, expected, _why) => {
    expect(combinePractice(statuses)).toBe(expected);
  });
});

describe('combineRelation', () => {
  it('takes the strongest relation and is planned only when no report says done', () => {
    const cites = { relation: 'cites', status: 'planned' } as const;
    const issues = { relation: 'issues', status: 'planned' } as const;
    expect(combineRelation([cites, issues])).toEqual(issues);
    expect(combineRelation([{ ...cites, status: 'done' }, issues])).toEqual({
      relation: 'issues',
      status: 'done',
    });
  });
});
