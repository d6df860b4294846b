/** Three made-up places side by side, and two years of one of them. */
import { describe, expect, it } from 'vitest';
import { compareChoices, type Comparison } from '../../src/compare/comparison.ts';
import { comparisonSections } from '../../src/compare/comparison-tables.ts';
import { comparisonWords } from '../../src/compare/comparison-words.ts';
import { entityJson } from '../../src/export/entity-json.ts';
import { analyse } from '../../src/graph/analyse.ts';
import { buildAtlas } from '../../src/graph/build-atlas.ts';
import { createInterface } from '../../src/i18n/interface.ts';
import { toHtml } from '../../src/markup/to-html.ts';
import { comparePage } from '../../src/page-data/compare.ts';
import { OPTIONS } from '../export/made-up-export.ts';
import { madeUpReport, madeUpVocabulary } from '../graph/made-up-atlas.ts';

const atlas = buildAtlas(
  [
    madeUpReport({
      id: 'a-2019',
      path: ['云岭省', '甲县'],
      code: '999901',
      years: 2019,
      practices: [{ id: 'hearing', status: 'planned' }, 'hotline'],
      regulations: [{ id: 'law', relation: 'cites' }],
      metrics: [{ value: 0 }],
    }),
    madeUpReport({
      id: 'a-2021',
      path: ['云岭省', '甲县'],
      code: '999901',
      years: [2020, 2021],
      practices: ['hearing'],
      regulations: [{ id: 'law', relation: 'implements', status: 'planned' }, 'plan'],
      metrics: [{ value: 12, qualifier: 'over' }, { value: null }],
    }),
    madeUpReport({
      id: 'b-2021',
      path: ['云岭省', '乙县'],
      code: '999902',
      years: 2021,
      practices: ['hearing', 'training'],
      regulations: ['law'],
    }),
    madeUpReport({
      id: 'c-none',
      path: ['云岭省', '丙县'],
      code: '999903',
      years: null,
      practices: [{ id: 'hotline', status: 'problem' }],
    }),
  ],
  madeUpVocabulary({
    practices: ['hearing', 'hotline', { id: 'training', domain: 'government-functions' }],
    regulations: [
      { id: 'law', level: 'central' },
      { id: 'plan', level: 'county' },
    ],
    indicators: ['accepted'],
  }),
);

const compare = (...choices: [code: string, year?: number][]): Comparison =>
  compareChoices(
    choices.map(([place, year = null]) => ({
      choice: { place, year },
      entity: entityJson(atlas, `place:${place}`, OPTIONS),
    })),
    atlas.vocabulary.domains,
  );
const groups = ({ practices }: Comparison) =>
  practices.map(({ held, rows }) => [
    held,
    rows.map(({ target, cells }) => [target.id, ...cells.map((cell) => cell?.status ?? null)]),
  ]);

describe('compareChoices', () => {
  const three = compare(['999901'], ['999902'], ['999903']);

  it('groups practices by who has them, each with what all reports of a place come to', () => {
    expect(groups(three)).toEqual([
      [
        'some',
        [
          ['hearing', 'adopted', 'adopted', null],
          ['hotline', 'adopted', null, 'problem'],
        ],
      ],
      [1, [['training', null, 'adopted', null]]],
    ]);
    expect(groups(compare(['999901'], ['999902']))[0]).toEqual([
      'all',
      [['hearing', 'adopted', 'adopted']],
    ]);
  });

  it('leads from each report to its sentence, oldest first', () => {
    const proofs = three.practices[0]?.rows[0]?.cells[0]?.proofs ?? [];
    expect(proofs.map(({ years }) => years)).toEqual([
      { from: 2019, to: 2019 },
      { from: 2020, to: 2021 },
    ]);
    for (const { path } of proofs)
      expect(atlas.evidence.get(path.split('#')[1] ?? '')?.quote).toBe('hearing');
  });

  it('takes the strongest relation to a document, done when any report says done', () => {
    const [shared] = compare(['999901'], ['999902']).regulations;
    expect(shared?.rows[0]?.cells[0]).toMatchObject({ relation: 'implements', status: 'done' });
    const [, only] = compare(['999901', 2021], ['999902']).regulations;
    expect(only?.rows.map(({ target }) => target.id)).toEqual(['plan']);
  });

  it('looks at the reports of a chosen year alone, a span counting for each of its years', () => {
    const years = compare(['999901', 2019], ['999901', 2020]);
    expect(years.columns.map(({ reports }) => reports.map(({ id }) => id))).toEqual([
      ['a-2019'],
      ['a-2021'],
    ]);
    expect(groups(years)).toEqual([
      ['all', [['hearing', 'planned', 'adopted']]],
      [0, [['hotline', 'adopted', null]]],
    ]);
    expect(compare(['999901', 2030], ['999902']).columns[0]?.reports).toEqual([]);
  });

  it('keeps every number, zero and a withheld one too', () => {
    const [row] = three.metrics;
    expect(row?.cells[0]?.map(({ observation }) => observation.value)).toEqual([0, 12, null]);
    expect(row?.cells.slice(1)).toEqual([null, null]);
  });
});

describe('comparisonSections', () => {
  const words = comparisonWords(createInterface('zh', '/'));
  const html = (comparison: Comparison) =>
    toHtml(...comparisonSections(comparison, { words, href: (path) => `/${path}` }));
  const text = html(compare(['999901'], ['999902', 2021]));

  it('names the columns, with the year when one is chosen', () => {
    expect(text).toContain('>云岭省甲县</a>');
    expect(text).toContain('>云岭省乙县（2021年）</a>');
  });

  it('heads the groups with their number', () => {
    expect(text).toContain('共同提到（1 项）');
    expect(text).toContain('仅云岭省乙县（2021年）提到（1 项）');
  });

  it('counts what each place has beside the reports held', () => {
    expect(text).toContain('做法：已开展 2，计划 0，不足 0');
    expect(text).toContain('数字 3');
    expect(text).toContain('数字 0');
    expect(text).toContain('>2019</a> 年度报告 · 摘编');
  });

  it('writes numbers with qualifier and year, and whether they compare', () => {
    expect(text).toContain('2019：<a href="/reports/a-2019/#');
    expect(text).toContain('>0件</a>');
    expect(text).toContain('>超过12件</a>');
    expect(text).toContain('大致可比');
  });

  it('says so when nothing was found', () => {
    const none = html(compare(['999901', 2030], ['999902', 2030]));
    expect(none.match(/<p>所收报告没有提到。<\/p>/gu)).toHaveLength(3);
    expect(none).toContain('没有这一年的报告');
  });
});

describe('comparePage', () => {
  const page = comparePage({ atlas, analysis: analyse(atlas) });

  it('lists places with a report by region, with the years to choose', () => {
    expect(page.places.map(({ fullName, years }) => [fullName, years])).toEqual([
      ['云岭省甲县', [2019, 2020, 2021]],
      ['云岭省乙县', [2021]],
      ['云岭省丙县', []],
    ]);
  });

  it('offers the first and last year of a place with several annual reports', () => {
    expect(page.examples.at(-1)).toEqual([
      { place: '999901', year: 2019 },
      { place: '999901', year: 2021 },
    ]);
  });
});
