/** What the home page counts and lists. */
import { expect, test } from 'vitest';
import { buildAtlas } from '../../src/graph/build-atlas.ts';
import { homePage } from '../../src/page-data/home.ts';
import { madeUpReport, madeUpVocabulary } from '../graph/made-up-atlas.ts';

const vocabulary = madeUpVocabulary({
  regulations: ['plan-a', 'rule-b'],
  practices: ['hearing', 'law-study'],
  indicators: ['accepted'],
});
const reports = [
  madeUpReport({
    id: 'east-2018',
    path: ['东省', '一县'],
    years: 2018,
    regulations: ['plan-a'],
    practices: ['hearing'],
  }),
  madeUpReport({
    id: 'east-2020',
    path: ['东省', '一县'],
    years: 2020,
    regulations: ['plan-a', 'rule-b'],
    practices: [{ id: 'law-study', status: 'planned' }],
    metrics: [{ value: 0 }],
  }),
  madeUpReport({
    id: 'west-2019',
    path: ['西省', '二县'],
    years: 2019,
    regulations: ['rule-b'],
    practices: ['hearing', 'law-study'],
  }),
  madeUpReport({
    id: 'hidden',
    path: ['X县'],
    masked: true,
    years: null,
    practices: ['law-study'],
  }),
];
const page = homePage(buildAtlas(reports, vocabulary));

test('counts what has a report, a mention or a sentence of its own', () => {
  expect(page.covers).toEqual({
    reports: 4,
    places: 3,
    provinces: 2,
    years: { from: 2018, to: 2020 },
    regulations: 2,
    practices: 2,
    metrics: 1,
    sentences: 10,
  });
});

test('lists what most places share, and no masked place among places', () => {
  const listed = (entries: typeof page.regulations) =>
    entries.map(({ link, count }) => [link.label, count]);
  expect(listed(page.places)).toEqual([
    ['一县', 2],
    ['二县', 1],
  ]);
  expect(listed(page.regulations)).toEqual([
    ['rule-b', 2],
    ['plan-a', 1],
  ]);
  // A plan is not yet done: 一县 does not count for law-study.
  expect(listed(page.practices)).toEqual([
    ['hearing', 2],
    ['law-study', 2],
  ]);
});

test('reports on the newest years come first, one without years last', () => {
  expect(page.newest.map(({ id }) => id)).toEqual([
    'east-2020',
    'west-2019',
    'east-2018',
    'hidden',
  ]);
});

test('an atlas without reports has a home page', () => {
  const { covers, newest, example } = homePage(buildAtlas([], vocabulary));
  expect([covers.reports, covers.years, newest, example]).toEqual([0, null, [], null]);
});
