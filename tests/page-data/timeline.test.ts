/** What falls into which year, what is counted beside it, and what is left undated. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/graph/analyse.ts';
import { buildAtlas } from '../../src/graph/build-atlas.ts';
import { timeline } from '../../src/page-data/timeline.ts';
import { madeUpReport, madeUpVocabulary } from '../graph/made-up-atlas.ts';

const many = Array.from({ length: 17 }, (_, index) => `notice-${String(index).padStart(2, '0')}`);
const vocabulary = madeUpVocabulary({
  regulations: [
    { id: 'law', issuedOn: '2016-03-01', level: 'central' },
    { id: 'plan', number: '粤府〔2016〕1号', level: 'province' },
    'undated',
    ...many.map((id) => ({ id, issuedOn: '2012-01-01', level: 'city' })),
  ],
  practices: ['hearing', 'hotline', 'planned-only'],
});
const place = (name: string, code: string) => ({ path: [name], code });
const atlas = buildAtlas(
  [
    madeUpReport({
      id: 'a-2016',
      ...place('甲县', '999901'),
      years: [2015, 2016],
      regulations: ['law', 'plan', 'undated', ...many],
      practices: ['hearing', { id: 'hotline', status: 'planned' }],
    }),
    madeUpReport({
      id: 'a-2019',
      ...place('甲县', '999901'),
      years: 2019,
      practices: ['hearing', 'hotline', { id: 'planned-only', status: 'planned' }],
    }),
    madeUpReport({
      id: 'b-2019',
      ...place('乙县', '999902'),
      years: 2019,
      regulations: ['law', 'notice-16'],
      practices: ['hotline'],
    }),
    madeUpReport({ id: 'b-none', ...place('乙县', '999902'), years: null }),
    madeUpReport({ id: 'b-plan', ...place('乙县', '999902'), years: 2021, kind: 'plan' }),
  ],
  vocabulary,
);
const page = timeline({ atlas, analysis: analyse(atlas) });
const yearOf = (year: number) => page.years.find((entry) => entry.year === year);

describe('timeline', () => {
  it('has the years of documents and annual reports, newest first; a plan is no annual report', () => {
    expect(page.years.map(({ year, reports }) => [year, reports])).toEqual([
      [2019, 2],
      [2016, 1],
      [2012, 0],
    ]);
    expect(page.undatedReports).toBe(1);
  });

  it('puts a document into the year of its date or its number, by level', () => {
    const documents = yearOf(2016)?.documents ?? [];
    expect(documents.map(({ document, level, places }) => [document.id, level, places])).toEqual([
      ['law', 'central', 2],
      ['plan', 'province', 1],
    ]);
    expect([page.dated, page.undated]).toEqual([19, 1]);
  });

  it('counts every document of a level but lists the most mentioned ones alone', () => {
    const year = yearOf(2012);
    expect(year?.counts.city).toBe(17);
    expect(year?.documents).toHaveLength(15);
    expect(year?.documents[0]?.document.id).toBe('notice-16');
    expect(year?.more).toBe(2);
  });

  it('dates a practice by the first report that states it as adopted, with its sentence', () => {
    const [hearing] = yearOf(2016)?.practices ?? [];
    expect(hearing?.practice.id).toBe('hearing');
    expect(hearing?.censored, 'no earlier report of the place is held').toBe(true);
    const path = hearing?.places[0]?.path ?? '';
    expect(atlas.evidence.get(path.split('#')[1] ?? '')?.quote).toBe('hearing');
  });

  it('names the places of the first year, and an earlier report of one of them lifts the censoring', () => {
    const [hotline, ...others] = yearOf(2019)?.practices ?? [];
    expect(hotline?.places.map(({ place: { label } }) => label)).toEqual(['甲县', '乙县']);
    expect(hotline?.morePlaces).toBe(0);
    expect(hotline?.censored).toBe(false);
    expect(others, 'what is only planned has no first year').toEqual([]);
    expect(page.practices).toBe(2);
  });
});
