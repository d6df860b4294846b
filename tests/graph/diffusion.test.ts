/** Adoption over years, places alike and trees of documents, worked by hand. */
import { describe, expect, it } from 'vitest';
import { adoptionCurves } from '../../src/graph/adoption-curves.ts';
import { buildAtlas } from '../../src/graph/build-atlas.ts';
import { findPeers } from '../../src/graph/peers.ts';
import { adoptedPractices, mentionedRegulations } from '../../src/graph/place-traits.ts';
import { issueYear, transmissionTrees } from '../../src/graph/transmission-trees.ts';
import { nodeOfKind } from '../../src/graph/statements.ts';
import { madeUpReport, madeUpVocabulary, type ReportSketch } from './made-up-atlas.ts';

const CODES: Record<string, string> = { 青禾县: '999901', 临溪县: '999902', 石桥县: '999903' };
const report = (name: string, years: ReportSketch['years'], over: Partial<ReportSketch> = {}) =>
  madeUpReport({
    id: `${CODES[name]}-${String(years)}`,
    path: [name],
    code: CODES[name] ?? '',
    years,
    ...over,
  });

describe('adoptionCurves', () => {
  const vocabulary = madeUpVocabulary({ practices: ['hearing', 'hotline'] });
  const curves = adoptionCurves(
    buildAtlas(
      [
        report('青禾县', 2017),
        report('青禾县', 2018, { practices: ['hearing'] }),
        report('青禾县', 2020, { practices: ['hearing'] }),
        report('临溪县', [2019, 2020], { practices: ['hearing'] }),
        report('石桥县', 2018, { practices: [{ id: 'hearing', status: 'planned' }] }),
        report('石桥县', 2016, {
          kind: 'plan',
          practices: ['hearing', { id: 'hotline', status: 'planned' }],
        }),
        report('石桥县', null, { practices: ['hearing'] }),
      ],
      vocabulary,
    ),
  );

  it('has a curve for what some place has adopted, and none for what is only planned', () => {
    expect([...curves.keys()]).toEqual(['practice:hearing']);
  });

  it('dates each place by its first report that states it, censored when it is its first at all', () => {
    expect(curves.get('practice:hearing')?.firstSeen).toEqual([
      { place: 'place:999901', year: 2018, report: '999901-2018', leftCensored: false },
      { place: 'place:999902', year: 2020, report: '999902-2019,2020', leftCensored: true },
    ]);
  });

  it('sets every year against the places that were observed in it', () => {
    expect(curves.get('practice:hearing')?.points).toEqual([
      { year: 2017, first: 0, cumulative: 0, observed: 1, seen: 0 },
      { year: 2018, first: 1, cumulative: 1, observed: 2, seen: 1 },
      { year: 2019, first: 0, cumulative: 1, observed: 0, seen: 0 },
      { year: 2020, first: 1, cumulative: 2, observed: 2, seen: 2 },
    ]);
  });

  it('counts undated adopters apart, and observed places without a dated sign of it', () => {
    expect(curves.get('practice:hearing')).toMatchObject({ undated: 1, notYetSeen: 1 });
  });
});

describe('findPeers', () => {
  const practices = ['common', 'rare', 'own', 'other'];
  const vocabulary = madeUpVocabulary({ practices, regulations: ['outline'] });
  const peersOf = (...reports: ReturnType<typeof report>[]) => {
    const atlas = buildAtlas(reports, vocabulary);
    return findPeers(atlas, adoptedPractices(atlas), mentionedRegulations(atlas));
  };

  it('weighs what is shared by its rarity and lists it, rarest first', () => {
    const peers = peersOf(
      report('青禾县', 2018, { practices: ['common', 'rare', 'own'], regulations: ['outline'] }),
      report('临溪县', 2018, { practices: ['common', 'rare'], regulations: ['outline'] }),
      report('石桥县', 2018, { practices: ['common'], regulations: ['outline'] }),
    );
    // rare weighs ln(3/2), own ln 3, common 0.
    expect(peers.get('place:999901')).toEqual([
      {
        place: 'place:999902',
        basis: 'same-level',
        similarity: Math.log(3 / 2) / (Math.log(3 / 2) + Math.log(3)),
        sharedPractices: ['practice:rare', 'practice:common'],
        sharedRegulations: ['reg:outline'],
      },
    ]);
    expect(peers.has('place:999903')).toBe(false);
  });

  it('compares neither across levels and provinces nor by what all do', () => {
    const both = { practices: ['common', 'rare'] };
    const town = report('临溪县', 2018, { ...both, level: 'township' });
    expect(
      peersOf(report('青禾县', 2018, both), town, report('石桥县', 2018, { practices: ['own'] })),
    ).toEqual(new Map());
    expect(peersOf(report('青禾县', 2018, both), report('临溪县', 2018, both))).toEqual(new Map());
  });
});

describe('transmissionTrees', () => {
  const vocabulary = madeUpVocabulary({
    regulations: [
      { id: 'outline', number: '中发〔2015〕36号' },
      { id: 'province', implements: ['outline'], issuedOn: '2016-08-01' },
      { id: 'city', implements: ['outline', 'province'], number: '青府〔2018〕1号' },
      { id: 'undated', implements: ['outline'] },
      'alone',
    ],
  });

  it('puts each document below the nearest it carries out, with the lag in years', () => {
    const atlas = buildAtlas(
      [
        report('青禾县', 2018, { regulations: ['outline', 'city', 'alone'] }),
        report('临溪县', 2019, { regulations: ['outline'] }),
      ],
      vocabulary,
    );
    expect(transmissionTrees(atlas)).toEqual([
      {
        regulation: 'reg:outline',
        year: 2015,
        lag: null,
        places: 2,
        children: [
          {
            regulation: 'reg:province',
            year: 2016,
            lag: 1,
            places: 0,
            children: [{ regulation: 'reg:city', year: 2018, lag: 2, places: 1, children: [] }],
          },
          { regulation: 'reg:undated', year: null, lag: null, places: 0, children: [] },
        ],
      },
    ]);
  });

  it('ends when two documents are said to carry each other out', () => {
    const atlas = buildAtlas(
      [
        report('青禾县', 2018, {
          regulations: ['outline', 'alone'],
          links: [
            { from: 'alone', to: 'outline', kind: 'localises', why: 'title' },
            { from: 'outline', to: 'alone', kind: 'localises', why: 'title' },
          ],
        }),
      ],
      vocabulary,
    );
    const size = (trees: ReturnType<typeof transmissionTrees>): number =>
      trees.reduce((total, { children }) => total + 1 + size([...children]), 0);
    expect(size(transmissionTrees(atlas))).toBe(5);
  });

  it.each([
    ['2016-08-01', '粤府〔2015〕1号', 2016],
    [null, '粤府〔2015〕1号', 2015],
    [null, '粤府[2015]1号', 2015],
    [null, '国务院令第711号', null],
    [null, null, null],
  ])('takes the year of %s and %s', (issuedOn, number, year) => {
    const atlas = buildAtlas([report('青禾县', 2018, { regulations: ['alone'] })], vocabulary);
    const node = nodeOfKind(atlas.graph, 'reg:alone', 'regulation');
    expect(issueYear({ ...node, issuedOn, number })).toBe(year);
  });
});
