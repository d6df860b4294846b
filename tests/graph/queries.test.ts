/** Questions that pages ask of the graph. */
import { describe, expect, it } from 'vitest';
import { buildAtlas } from '../../src/graph/build-atlas.ts';
import { ancestorPlaces, childPlaces, placeReports } from '../../src/graph/jurisdictions.ts';
import { indicatorObservations, placeMetrics } from '../../src/graph/observations.ts';
import {
  mandatedPractices,
  mandatingRegulations,
  placePractices,
  practiceUses,
} from '../../src/graph/practice-statements.ts';
import {
  localisedDocuments,
  localisingDocuments,
  placeRegulations,
  predecessors,
  regulationUses,
  successors,
} from '../../src/graph/regulation-statements.ts';
import { evidenceOf } from '../../src/graph/statements.ts';
import { madeUpReport, madeUpVocabulary } from './made-up-atlas.ts';

const PATH = ['广东省', '中山市', '青禾镇'];
const atlas = buildAtlas(
  [
    madeUpReport({
      id: 'qinghe-2021',
      path: PATH,
      code: '442000901',
      years: 2021,
      regulations: [{ id: 'outline', relation: 'issues' }, 'city-plan'],
      practices: [{ id: 'hearing', status: 'problem' }],
      metrics: [{ value: 0 }],
    }),
    madeUpReport({
      id: 'qinghe-2019',
      path: PATH,
      code: '442000901',
      years: [2018, 2019],
      regulations: [
        { id: 'outline', status: 'planned', relation: 'cites' },
        { id: 'city-plan', status: 'planned' },
      ],
      practices: [{ id: 'hearing', status: 'planned' }, 'hotline'],
      metrics: [{ value: 14 }, { value: null }],
    }),
    madeUpReport({ id: 'qinghe-undated', path: PATH, code: '442000901', years: null }),
    madeUpReport({ id: 'city-2021', path: PATH.slice(0, 2), years: 2021, practices: ['hearing'] }),
  ],
  madeUpVocabulary({
    regulations: [
      'outline',
      { id: 'city-plan', implements: ['outline'], successorOf: 'old-city-plan' },
      'old-city-plan',
    ],
    practices: [{ id: 'hearing', mandatedBy: ['outline'] }, 'hotline'],
    indicators: ['accepted'],
    divisions: { 440000: '广东省', 442000: '中山市' },
  }),
);
const QINGHE = 'place:442000901';

describe('places', () => {
  it('knows what is above and below', () => {
    expect(ancestorPlaces(atlas, QINGHE)).toEqual(['place:440000', 'place:442000']);
    expect(childPlaces(atlas, 'place:442000')).toEqual([QINGHE]);
  });

  it('lists reports by year, undated ones last', () => {
    const ids = placeReports(atlas, QINGHE).map(({ id }) => id);
    expect(ids).toEqual(['qinghe-2019', 'qinghe-2021', 'qinghe-undated']);
  });

  it('refuses a key of another kind', () => {
    expect(() => ancestorPlaces(atlas, 'reg:outline')).toThrowErrorMatchingInlineSnapshot(
      `[InternalError: expected a jurisdiction at "reg:outline", found regulation]`,
    );
  });
});

describe('regulations', () => {
  it('joins the reports of a place: strongest relation, done when any says so, all years', () => {
    const [cityPlan, outline] = placeRegulations(atlas, QINGHE);
    expect(cityPlan).toMatchObject({ relation: 'implements', status: 'done' });
    expect(outline).toMatchObject({
      regulation: 'reg:outline',
      relation: 'issues',
      status: 'done',
      years: [2018, 2019, 2021],
    });
    expect(outline?.statements.map(({ report }) => report)).toEqual(['qinghe-2019', 'qinghe-2021']);
  });

  it('finds the places of a document, and its sentences', () => {
    const [use] = regulationUses(atlas, 'reg:city-plan');
    const [statement] = use?.statements ?? [];
    expect(use?.place).toBe(QINGHE);
    expect(statement && evidenceOf(atlas, statement.attributes)).toMatchObject([
      { quote: '《city-plan》', report: 'qinghe-2019' },
    ]);
  });

  it('follows links both ways', () => {
    const keys = (links: { regulation: string }[]) => links.map(({ regulation }) => regulation);
    expect(keys(localisedDocuments(atlas, 'reg:city-plan'))).toEqual(['reg:outline']);
    expect(keys(localisingDocuments(atlas, 'reg:outline'))).toEqual(['reg:city-plan']);
    expect(keys(predecessors(atlas, 'reg:city-plan'))).toEqual(['reg:old-city-plan']);
    expect(keys(successors(atlas, 'reg:old-city-plan'))).toEqual(['reg:city-plan']);
  });
});

describe('practices', () => {
  it('takes the latest status where no report says adopted', () => {
    expect(placePractices(atlas, QINGHE)).toMatchObject([
      { practice: 'practice:hearing', status: 'problem', years: [2018, 2019, 2021] },
      { practice: 'practice:hotline', status: 'adopted', years: [2018, 2019] },
    ]);
  });

  it('lists each place with its own status', () => {
    expect(practiceUses(atlas, 'practice:hearing')).toMatchObject([
      { place: 'place:442000', status: 'adopted' },
      { place: QINGHE, status: 'problem' },
    ]);
  });

  it('knows what calls for what', () => {
    expect(mandatingRegulations(atlas, 'practice:hearing')).toEqual(['reg:outline']);
    expect(mandatedPractices(atlas, 'reg:outline')).toEqual(['practice:hearing']);
  });
});

describe('observations', () => {
  it('keeps zero and empty slots, by year', () => {
    const [series] = placeMetrics(atlas, QINGHE);
    expect(series?.observations.map(({ attributes }) => attributes.value)).toEqual([14, null, 0]);
    expect(indicatorObservations(atlas, 'indicator:accepted')).toEqual([series]);
  });
});
