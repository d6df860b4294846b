/** What the three matrices hold of a few made-up reports. */
import { describe, expect, it } from 'vitest';
import { buildAtlas } from '../../src/graph/build-atlas.ts';
import { statementPath } from '../../src/matrix/matrix-table.ts';
import type { MatrixData } from '../../src/matrix/matrix-data.ts';
import { matrixData } from '../../src/page-data/matrix.ts';
import { madeUpReport, madeUpVocabulary } from '../graph/made-up-atlas.ts';

const plan = madeUpReport({
  id: 'z-plan',
  path: ['丙县'],
  code: '999903',
  years: 2020,
  kind: 'plan',
});
const headed = madeUpReport({
  id: 'b-2021',
  path: ['乙县'],
  code: '999902',
  years: [2020, 2021],
  practices: [{ id: 'hearing', status: 'planned' }],
  regulations: [{ id: 'law', relation: 'issues', status: 'planned' }],
});
headed.facts.document.sections = [
  { path: [], role: 'overview', start: 0, end: 5 },
  { path: ['二、存在的不足'], role: 'problems', start: 5, end: 30 },
];
const atlas = buildAtlas(
  [
    madeUpReport({
      id: 'a-2019',
      path: ['甲县'],
      code: '999901',
      years: 2019,
      practices: ['hearing', 'only-here'],
      regulations: ['law'],
    }),
    madeUpReport({
      id: 'a-none',
      path: ['甲县'],
      code: '999901',
      years: null,
      practices: ['hearing'],
    }),
    headed,
    plan,
  ],
  madeUpVocabulary({ practices: ['hearing', 'only-here'], regulations: ['law'] }),
);

/** One line per statement: row, column, state, report, years. */
const lines = (data: MatrixData): string[] =>
  data.statements.row.map((row, index) => {
    const { column, state, report, from, to } = data.statements;
    return [
      data.rows[row]?.label,
      data.columns[column[index] ?? -1]?.id,
      data.states[state[index] ?? -1],
      data.reports[report[index] ?? -1],
      `${from[index]}-${to[index]}`,
    ].join(' ');
  });

describe('matrixData', () => {
  const practices = matrixData(atlas, 'practices');

  it('has every place with a report, also one without any column, and the columns that two places share', () => {
    expect(practices.rows.map(({ label, reports, years }) => [label, reports, years])).toEqual([
      ['甲县', 2, [2019]],
      ['乙县', 1, [2020, 2021]],
      ['丙县', 1, [2020]],
    ]);
    expect(practices.columns.map(({ id }) => id)).toEqual(['hearing']);
    expect(practices.leftOut).toBe(1);
  });

  it('packs statements by row, column and year, undated ones last and as year 0', () => {
    expect(lines(practices)).toEqual([
      '甲县 hearing adopted a-2019 2019-2019',
      '甲县 hearing adopted a-none 0-0',
      '乙县 hearing planned b-2021 2020-2021',
    ]);
  });

  it('leads from each statement to its proof', () => {
    const [, anchor = ''] = statementPath(practices, 0).split('#');
    expect(atlas.evidence.get(anchor)?.quote).toBe('hearing');
  });

  it('tells a planned relation to a document from a real one', () => {
    expect(lines(matrixData(atlas, 'regulations'))).toEqual([
      '甲县 law implements a-2019 2019-2019',
      '乙县 law issues-planned b-2021 2020-2021',
    ]);
  });

  it('lists annual reports by section and leads to a section that has a heading', () => {
    const sections = matrixData(atlas, 'sections');
    expect(lines(sections)).toEqual([
      '甲县 measures present a-2019 2019-2019',
      '甲县 measures present a-none 0-0',
      '乙县 overview present b-2021 2020-2021',
      '乙县 problems present b-2021 2020-2021',
    ]);
    expect(sections.columns.map(({ id }) => id)).toEqual(['overview', 'measures', 'problems']);
    expect(statementPath(sections, 2)).toBe('reports/b-2021/');
    expect(statementPath(sections, 3)).toBe('reports/b-2021/#s5');
  });

  it('orders all rows by similarity, those without a column last', () => {
    expect(practices.similar).toEqual({ rows: [0, 1, 2], columns: [0] });
  });
});
