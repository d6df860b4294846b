import { expect, test } from 'vitest';
import { formatProblem } from '../../src/errors.ts';
import { indicatorSchema } from '../../src/schema/indicator.ts';
import { practiceSchema, type Practice } from '../../src/schema/practice.ts';
import { regulationSchema, type Regulation } from '../../src/schema/regulation.ts';
import {
  findReferenceProblems,
  nearestId,
  type Located,
} from '../../src/vocabulary/cross-check.ts';

/** An entry in line 10, its fields in the lines below. */
function located<T>(file: string, value: T): Located<T> {
  return { value, file, placeOf: (path) => ({ line: 10 + path.length, column: 3 }) };
}

function regulation(id: string, fields: Partial<Regulation> = {}): Regulation {
  const base = {
    id,
    title: '青禾县学法制度',
    level: 'county',
    kind: 'internal-system',
    sure: true,
  };
  return regulationSchema.parse({ ...base, ...fields });
}

function practice(id: string, parent: string | null = null): Practice {
  const domain = 'law-enforcement';
  const definition = '一种做法';
  return practiceSchema.parse({
    id,
    parent,
    name: '做法',
    nameEn: 'way',
    domain,
    definition,
    definitionEn: 'a way of doing things',
    tier: 1,
  });
}

const none = { regulations: [], practices: [], indicators: [], domains: ['law-enforcement'] };

test('references within the registry hold', () => {
  const regulations = [
    located('a.yaml', regulation('a')),
    located('b.yaml', regulation('b', { implements: ['a'], successorOf: 'a' })),
  ];
  const practices = [located('p.yaml', practice('p')), located('p.yaml', practice('q', 'p'))];
  expect(findReferenceProblems({ ...none, regulations, practices })).toEqual([]);
});

test('a taken id names the file that had it first', () => {
  const regulations = [located('a.yaml', regulation('a')), located('b.yaml', regulation('a'))];
  expect(findReferenceProblems({ ...none, regulations }).map(formatProblem)).toMatchInlineSnapshot(`
    [
      "b.yaml:11:3 id "a" is taken (first used in a.yaml:11)",
    ]
  `);
});

test('an unknown id is named with the nearest known one, or with none when none is near', () => {
  const regulations = [
    located('a.yaml', regulation('minfadian')),
    located('b.yaml', regulation('b', { implements: ['minfadain'], successorOf: 'zzzzzz' })),
  ];
  const practices = [located('p.yaml', practice('q', 'p-nowhere'))];
  expect(findReferenceProblems({ ...none, regulations, practices }).map(formatProblem))
    .toMatchInlineSnapshot(`
    [
      "b.yaml:12:3 implements: unknown id "minfadain" (did you mean "minfadian"?)",
      "b.yaml:11:3 successorOf: unknown id "zzzzzz" (add the entry or correct the id)",
      "p.yaml:11:3 parent: unknown id "p-nowhere" (add the entry or correct the id)",
    ]
  `);
});

test('an indicator that another takes the place of must be known', () => {
  const indicator = indicatorSchema.parse({
    id: 'special',
    name: '特别',
    nameEn: 'special',
    unit: '件',
    unitEn: 'case',
    cues: ['特别'],
    narrows: [{ of: 'general', where: ['一般'] }],
    domain: 'law-enforcement',
    definition: '特别的件数',
    definitionEn: 'Special cases',
    direction: 'neutral',
    comparable: true,
    tier: 1,
  });
  const indicators = [located('i.yaml', indicator)];
  expect(
    findReferenceProblems({ ...none, regulations: [], practices: [], indicators }).map(
      formatProblem,
    ),
  ).toEqual([expect.stringContaining('narrows: unknown id "general"')]);
});

test('a domain that the genre does not have is named with those that it has', () => {
  const practices = [located('p.yaml', practice('p'))];
  const domains = ['openness', 'requests'];
  expect(findReferenceProblems({ ...none, practices, domains }).map(formatProblem)).toEqual([
    'p.yaml:11:3 domain: unknown value "law-enforcement" (use openness, requests, or add it to site/genre.yaml)',
  ]);
  expect(findReferenceProblems({ ...none, practices, domains: null })).toEqual([]);
});

test('nearness is at most a third of the letters', () => {
  expect(nearestId('abcdef', ['abcdxx'])).toBe('abcdxx');
  expect(nearestId('abcdef', ['abcxxx'])).toBeNull();
  expect(nearestId('ab', ['ac'])).toBeNull();
  // Of two candidates the nearer one.
  expect(nearestId('abcdefghi', ['abcdefgxy', 'abcdefghx'])).toBe('abcdefghx');
});
