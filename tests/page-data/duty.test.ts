/** Dates against the day due, and what may be said of parts that were not found. */
import { describe, expect, it } from 'vitest';
import type { ReportInput } from '../../src/graph/atlas.ts';
import { buildAtlas } from '../../src/graph/build-atlas.ts';
import { genreOf } from '../../src/content/genre-fs.ts';
import { createInterface } from '../../src/i18n/interface.ts';
import { dutyPage, timingNames, timingOf } from '../../src/page-data/duty.ts';
import type { SectionRole } from '../../src/schema/extraction.ts';
import type { ReportFrontMatter } from '../../src/schema/report.ts';
import { madeUpReport, madeUpVocabulary, type ReportSketch } from '../graph/made-up-atlas.ts';

/** Due before 1 April, from the reports on 2019 on. */
const APRIL = genreOf('content').duty ?? failure('content/ has no duty');

function failure(message: string): never {
  throw new Error(message);
}

describe('timingOf', () => {
  it.each([
    [2023, '2024-03-31', 'before', 'the last day before'],
    [2023, '2024-04-01', 'on', 'the day itself is neither before nor after'],
    [2023, '2024-04-02', 'after', 'the day after'],
    [2023, '2023-12-20', 'before', 'within the year itself'],
    [2023, '2024', 'unknown', 'a bare year that holds the day'],
    [2023, '2024-04', 'unknown', 'a bare month that holds the day'],
    [2023, '2024-03', 'before', 'a bare month before'],
    [2023, '2024-05', 'after', 'a bare month after'],
    [2023, '2024-03', 'before', 'a month that ends before'],
    [2023, '2024-04', 'unknown', 'the month of the day due'],
    [2023, '2024', 'unknown', 'the year of the day due'],
    [2023, '2025', 'after', 'a later year'],
    [2023, null, 'unknown', 'no date'],
    [null, '2024-03-31', 'unknown', 'no year'],
    [2019, '2020-03-31', 'before', 'the first year after the rules'],
    [2018, '2019-05-01', 'notDue', 'due before the rules were issued'],
    [2018, null, 'notDue', 'no date, and none due'],
  ] as const)('%s published %s is %s: %s', (year, publishedOn, expected, _why) => {
    expect(timingOf(year, publishedOn, APRIL)).toBe(expected);
  });

  it.each([
    [2021, '2022-01-30', 'before', 'the last day before'],
    [2021, '2022-01-31', 'on', 'the day itself'],
    [2021, '2022-01', 'unknown', 'the month of it'],
    [2021, '2022-02', 'after', 'the month after'],
    [2007, '2008-05-01', 'notDue', 'before the rules'],
  ] as const)(
    'against 31 January: %s published %s is %s: %s',
    (year, publishedOn, expected, _why) => {
      expect(timingOf(year, publishedOn, { due: { month: 1, day: 31 }, from: 2008 })).toBe(
        expected,
      );
    },
  );

  it('names the day in both languages', () => {
    const names = (locale: string) => timingNames(createInterface(locale, '/'), APRIL);
    expect(names('zh')).toMatchObject({ before: '4月1日前', on: '4月1日当日', after: '4月1日后' });
    expect(names('en')).toMatchObject({ before: 'before 1 April', on: 'on 1 April' });
  });
});

interface Changes extends Partial<Pick<ReportFrontMatter, 'coverage' | 'publishedOn'>> {
  sections?: { path: string[]; role: SectionRole }[];
}

function report(sketch: ReportSketch, { sections, ...frontMatter }: Changes): ReportInput {
  const made = madeUpReport(sketch);
  Object.assign(made.frontMatter, frontMatter);
  if (sections !== undefined)
    made.facts.document.sections = sections.map((section) => ({ ...section, start: 0, end: 9 }));
  return made;
}

const reports = [
  report(
    { id: 'b-2022', path: ['乙县'], code: '999902', years: 2022 },
    {
      coverage: 'full',
      publishedOn: '2023-03-01',
      sections: [
        { path: [], role: 'measures' },
        { path: ['二、存在的不足'], role: 'problems' },
      ],
    },
  ),
  report({ id: 'a-2021', path: ['甲县'], code: '999901', years: 2021 }, { coverage: 'excerpt' }),
  report(
    { id: 'a-2020', path: ['甲县'], code: '999901', years: [2019, 2020] },
    { publishedOn: '2021-06-01' },
  ),
  report({ id: 'a-plan', path: ['甲县'], code: '999901', years: 2022, kind: 'plan' }, {}),
];

describe('dutyPage', () => {
  const page = dutyPage(buildAtlas(reports, madeUpVocabulary({})), APRIL);

  it('lists annual reports by place, newest first, and leaves plans out', () => {
    expect(page.rows.map((row) => [row.report.id, row.year, row.timing])).toEqual([
      ['a-2021', 2021, 'unknown'],
      ['a-2020', 2020, 'after'],
      ['b-2022', 2022, 'before'],
    ]);
  });

  it('says "not seen" of a full text alone, and links a part that a heading leads', () => {
    const [excerpt, , full] = page.rows;
    expect(full?.parts).toEqual({
      measures: { state: 'present', path: null },
      problems: { state: 'present', path: 'reports/b-2022/#s0' },
      responsibility: { state: 'unseen', path: null },
      plan: { state: 'unseen', path: null },
    });
    expect(excerpt?.parts.plan).toEqual({ state: 'notCovered', path: null });
    expect(full?.facets['part']).toEqual(['measures', 'problems']);
  });

  it('counts reports and dates by the last year reported on', () => {
    expect(page.dated).toBe(2);
    expect(page.years.map(({ year, reports }) => [year, reports])).toEqual([
      [2022, 1],
      [2021, 1],
      [2020, 1],
    ]);
    expect(page.years[2]?.timings).toEqual({ before: 0, on: 0, after: 1, unknown: 0, notDue: 0 });
  });
});
