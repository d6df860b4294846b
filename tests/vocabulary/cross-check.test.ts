/** References across registries: ids taken, unknown, or in a circle. */
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

test.each<[string, Parameters<typeof findReferenceProblems>[0], string[]]>([
  [
    'takes the place of itself',
    { ...none, regulations: [located('a.yaml', regulation('a', { successorOf: 'a' }))] },
    ['a.yaml:11:3 successorOf: leads back to "a" itself (take one of these references out)'],
  ],
  [
    'takes the place of one that takes its place: both are named, and none that leads there',
    {
      ...none,
      regulations: [
        located('a.yaml', regulation('a', { successorOf: 'b' })),
        located('b.yaml', regulation('b', { successorOf: 'a' })),
        located('c.yaml', regulation('c', { successorOf: 'a' })),
      ],
    },
    [
      'a.yaml:11:3 successorOf: leads back to "a" itself (take one of these references out)',
      'b.yaml:11:3 successorOf: leads back to "b" itself (take one of these references out)',
    ],
  ],
  [
    'carries itself out over another',
    {
      ...none,
      regulations: [
        located('a.yaml', regulation('a', { implements: ['b'] })),
        located('b.yaml', regulation('b', { implements: ['a'] })),
      ],
    },
    [
      'a.yaml:11:3 implements: leads back to "a" itself (take one of these references out)',
      'b.yaml:11:3 implements: leads back to "b" itself (take one of these references out)',
    ],
  ],
  [
    'is a part of itself',
    { ...none, practices: [located('p.yaml', practice('p', 'p'))] },
    ['p.yaml:11:3 parent: leads back to "p" itself (take one of these references out)'],
  ],
  [
    'was issued before the one that it takes the place of',
    {
      ...none,
      regulations: [
        located('a.yaml', regulation('a', { issuedOn: '2019-04' })),
        located('b.yaml', regulation('b', { issuedOn: '2018-12-31', successorOf: 'a' })),
      ],
    },
    ['b.yaml:11:3 successorOf: "a" was issued later, on 2019-04 (correct the date or the id)'],
  ],
  [
    'was issued in the same year, as far as is known',
    {
      ...none,
      regulations: [
        located('a.yaml', regulation('a', { issuedOn: '2019' })),
        located('b.yaml', regulation('b', { issuedOn: '2019-01-02', successorOf: 'a' })),
      ],
    },
    [],
  ],
])('an entry that %s', (_, registries, faults) => {
  expect(findReferenceProblems(registries).map(formatProblem)).toEqual(faults);
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
