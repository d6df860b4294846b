/** When groups of places first state a practice, and where that cannot be told. */
import { describe, expect, it } from 'vitest';
import { adoptionCurves } from '../../src/graph/adoption-curves.ts';
import { buildAtlas } from '../../src/graph/build-atlas.ts';
import { diffusionByGroup, observedPlaces } from '../../src/graph/diffusion.ts';
import { madeUpReport, madeUpVocabulary, type ReportSketch } from './made-up-atlas.ts';

const report = (name: string, code: string, over: Partial<ReportSketch>) =>
  madeUpReport({ id: `${code}-${String(over.years)}`, path: [name], code, ...over });

/** Three counties and two towns; one town has a report without a year and one a plan only. */
const atlas = buildAtlas(
  [
    report('青禾县', '999901', { years: 2017 }),
    report('青禾县', '999901', { years: 2019, practices: ['hearing'] }),
    report('临溪县', '999902', { years: 2018, practices: ['hearing'] }),
    report('石桥县', '999903', { years: 2021 }),
    report('东镇', '999904', { years: 2016, level: 'township', practices: ['hearing'] }),
    report('西镇', '999905', { years: null, level: 'township', practices: ['hearing'] }),
    report('南镇', '999906', { years: 2016, level: 'township', kind: 'plan' }),
  ],
  madeUpVocabulary({ practices: ['hearing'] }),
);
const curve = adoptionCurves(atlas).get('practice:hearing');

describe('diffusionByGroup', () => {
  it('orders groups by first year, tells what is censored and where coverage is thin', () => {
    if (curve === undefined) throw new Error('no curve');
    expect(diffusionByGroup(curve, observedPlaces(atlas, 'level'))).toEqual([
      {
        group: 'township',
        observed: 1,
        adopted: 1,
        notYetSeen: 0,
        leftCensored: 1,
        firstYear: 2016,
        medianYear: 2016,
        cumulative: [{ year: 2016, places: 1 }],
        thin: true,
      },
      {
        group: 'county',
        observed: 3,
        adopted: 2,
        notYetSeen: 1,
        // 临溪县 has no report before 2018; 青禾县 has one of 2017 without it.
        leftCensored: 1,
        firstYear: 2018,
        medianYear: 2018,
        cumulative: [
          { year: 2018, places: 1 },
          { year: 2019, places: 2 },
        ],
        thin: true,
      },
    ]);
  });

  it('puts groups without any adopter last, and five observed places are enough', () => {
    const observed = new Map([
      ...['a', 'b', 'c', 'd', 'e'].map((place) => [place, 'city'] as const),
      ['x', null] as const,
    ]);
    const firstSeen = [{ place: 'x', year: 2020, report: 'r', leftCensored: false }];
    expect(
      diffusionByGroup({ firstSeen }, observed).map(({ group, adopted, thin, medianYear }) => [
        group,
        adopted,
        thin,
        medianYear,
      ]),
    ).toEqual([
      [null, 1, true, 2020],
      ['city', 0, false, null],
    ]);
  });
});
