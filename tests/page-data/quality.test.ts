/** The page on quality: counts of what is held, and what to read with care. */
import { expect, test } from 'vitest';
import type { ReportInput } from '../../src/graph/atlas.ts';
import { buildAtlas } from '../../src/graph/build-atlas.ts';
import { qualityPage } from '../../src/page-data/quality.ts';
import { madeUpReport, madeUpVocabulary, type ReportSketch } from '../graph/made-up-atlas.ts';

const vocabulary = madeUpVocabulary({
  regulations: [{ id: 'sure' }, { id: 'unsure', sure: false }, { id: 'unmentioned', sure: false }],
  practices: ['gongshi'],
  indicators: ['accepted'],
  divisions: { 110000: '甲省', 990000: '乙省', 990100: '丙市' },
});

function report(sketch: ReportSketch, change: (report: ReportInput) => void = () => undefined) {
  const made = madeUpReport(sketch);
  change(made);
  return made;
}

const atlas = buildAtlas(
  [
    report({ id: 'a', path: ['乙省', '丙市'], code: '990100', level: 'city', years: [2020, 2021] }),
    report({
      id: 'b',
      path: ['乙省'],
      code: '990000',
      level: 'province',
      years: 2021,
      kind: 'plan',
    }),
    report(
      {
        id: 'c',
        path: ['甲省'],
        code: '110000',
        level: 'province',
        years: null,
        regulations: ['sure', 'unsure', 'found-1'],
        found: [
          {
            id: 'found-1',
            title: '方案',
            number: null,
            level: null,
            kind: null,
            issuer: null,
            region: null,
          },
        ],
        practices: ['gongshi'],
        metrics: [{ value: 0 }, { value: null, indicator: null }],
      },
      ({ facts, frontMatter }) => {
        const [practice] = facts.practices;
        const [mention] = practice?.mentions ?? [];
        if (practice === undefined || mention === undefined) throw new Error('no practice');
        practice.confidence = 'low';
        facts.unresolved = [{ text: '该办法', reason: 'generic-noun', candidates: [], mention }];
        frontMatter.repair = { kind: 'glyph-shift', replaced: 7 };
        frontMatter.publishedOn = '2022';
        frontMatter.corrections = [
          { action: 'reject', kind: 'practice', id: 'x', reason: '看错了' },
        ];
      },
    ),
    report({ id: 'd', path: ['X县'], masked: true, years: 2021 }),
    report({ id: 'e', path: ['乙省', '0区'], level: 'zone', years: 2020 }),
  ],
  vocabulary,
);
const page = qualityPage(atlas);

test('reports are counted by province in the order of codes, and a report on two years in both', () => {
  expect(page.years).toEqual([2020, 2021]);
  expect(page.provinces).toEqual([
    { province: '甲省', counts: [0, 0], undated: 1, total: 1 },
    { province: '乙省', counts: [2, 2], undated: 0, total: 3 },
    { province: null, counts: [0, 1], undated: 0, total: 1 },
  ]);
});

test('levels, kinds and coverage add up to all reports', () => {
  for (const shares of [page.levels, page.kinds, page.coverages])
    expect(shares.reduce((sum, { count }) => sum + count, 0)).toBe(page.reports);
  expect(page.levels.map(({ value }) => value)).toEqual(['province', 'city', 'county', 'zone']);
  expect(page.kinds).toEqual([
    { value: 'annual-report', count: 4 },
    { value: 'plan', count: 1 },
  ]);
});

test('repaired and masked reports are to be read with care, the others are not', () => {
  expect(page.doubtful.map(({ row, repaired, masked }) => [row.id, repaired, masked])).toEqual([
    ['c', 7, false],
    ['d', null, true],
  ]);
});

test('unresolved citations and facts of low confidence lead to their sentence', () => {
  const [unresolved] = page.unresolved;
  expect(page.unresolved).toHaveLength(1);
  expect(unresolved?.fact.fact).toMatchObject({ text: '该办法', reason: 'generic-noun' });
  expect(page.low.map(({ fact }) => fact.kind)).toEqual(['practice']);
  expect(page.low[0]?.path).toMatch(/^reports\/c\/#c-\d+-\d+$/u);
  expect(page.facts).toBe(6);
});

test('documents are unconfirmed or known from reports alone only where reports mention them', () => {
  expect(page.unsure.map(({ id }) => id)).toEqual(['unsure']);
  expect(page.found).toBe(1);
});

test('zero is a number that is stated', () => {
  expect(page.numbers).toEqual({ total: 2, withoutIndicator: 1, masked: 1 });
});

test('what front matter leaves open is counted', () => {
  expect(Object.fromEntries(page.open.map(({ value, count }) => [value, count]))).toEqual({
    period: 1,
    body: 5,
    publishedOn: 4,
    signedOn: 5,
    url: 5,
    code: 2,
  });
});

test('corrections are listed with their report', () => {
  expect(page.corrections).toMatchObject([{ row: { id: 'c' }, correction: { id: 'x' } }]);
});
