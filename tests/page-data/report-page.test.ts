/** The page of a report: facts, their anchors and the list beside the text. */
import { expect, test } from 'vitest';
import { buildAtlas } from '../../src/graph/build-atlas.ts';
import { reportPage } from '../../src/page-data/report-page.ts';
import { madeUpReport, madeUpVocabulary, type ReportSketch } from '../graph/made-up-atlas.ts';

const county: Pick<ReportSketch, 'path' | 'code'> = {
  path: ['南境省', '云州市', '青禾县'],
  code: '990102',
};
const vocabulary = madeUpVocabulary({
  regulations: ['gangyao', 'tiaoli'],
  practices: ['gongshi'],
  indicators: ['accepted'],
  divisions: { '99': '南境省', '9901': '云州市', '990102': '青禾县' },
});
const atlas = buildAtlas(
  [
    madeUpReport({ ...county, id: 'c', years: 2021 }),
    madeUpReport({
      ...county,
      id: 'b',
      years: 2020,
      regulations: ['gangyao'],
      publications: ['fazhibao'],
      practices: [{ id: 'gongshi', status: 'planned' }],
      metrics: [{ value: 0 }, { indicator: null, value: null }],
      links: [{ from: 'tiaoli', to: 'gangyao', kind: 'localises', why: 'made-under' }],
    }),
    madeUpReport({ ...county, id: 'a', years: 2018 }),
    madeUpReport({ id: 'd', path: ['南境省'], code: '99', level: 'province', years: 2019 }),
  ],
  vocabulary,
);
const page = reportPage(atlas, 'b');

test('every fact stands at its evidence id, in text order, with the page it leads to', () => {
  expect(page.facts.map(({ kind, target }) => `${kind} ${target?.path ?? '–'}`)).toEqual([
    'regulation regulations/gangyao/',
    'other –',
    'practice practices/gongshi/',
    'metric metrics/accepted/',
    'metric –',
  ]);
  for (const { anchor, start, end } of page.facts) expect(anchor).toBe(`b-${start}-${end}`);
  const mentions = page.facts.map(({ start, end }) => page.text.slice(start, end));
  expect(mentions).toEqual(['《gangyao》', '《fazhibao》', 'gongshi', '0件', 'XX件']);
});

test('every evidence of the report has a place on its page: at a fact or as a mere anchor', () => {
  const ids = [...page.facts.map(({ anchor }) => anchor), ...page.anchors.map(({ id }) => id)];
  const evidence = [...atlas.evidence.values()].filter(({ report }) => report === 'b');
  expect(ids).toEqual(expect.arrayContaining(evidence.map(({ id }) => id)));
  expect(page.anchors.map(({ start, end }) => page.text.slice(start, end))).toEqual(['gangyao']);
});

test('the list has each fact once with all of its places', () => {
  const [report] = [madeUpReport({ ...county, id: 'twice', regulations: ['gangyao', 'gangyao'] })];
  const [first, second] = report?.facts.regulations ?? [];
  if (report === undefined || first === undefined || second === undefined)
    throw new Error('two facts');
  const merged = { ...first, mentions: [...first.mentions, ...second.mentions] };
  const twice = { ...report, facts: { ...report.facts, regulations: [merged] } };
  const { groups } = reportPage(buildAtlas([twice], vocabulary), 'twice');
  expect(
    groups.map(({ kind, entries }) => [kind, entries.map(({ anchors }) => anchors.length)]),
  ).toEqual([['regulation', [2]]]);
});

test('required parts are asked of annual reports alone', () => {
  expect(page.parts?.measures).toEqual({ state: 'present', path: null });
  const plan = madeUpReport({ ...county, id: 'plan', kind: 'plan' });
  expect(reportPage(buildAtlas([plan], vocabulary), 'plan').parts).toBeNull();
});

test('the neighbours are reports of the same place, by year', () => {
  expect([page.earlier?.id, page.later?.id]).toEqual(['a', 'c']);
  expect(reportPage(atlas, 'd')).toMatchObject({ earlier: null, later: null });
});

test('an unknown report is a defect', () => {
  expect(() => reportPage(atlas, 'z')).toThrow('no report has the id "z"');
});
