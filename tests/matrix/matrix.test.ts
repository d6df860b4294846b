/** Filters, pages, orders, addresses, table and file of a matrix, worked by hand on three places. */
import { describe, expect, it } from 'vitest';
import { createInterface } from '../../src/i18n/interface.ts';
import { findUndeclaredChinese } from '../../src/site-check/page-language.ts';
import { toHtml } from '../../src/markup/to-html.ts';
import { matrixCsv } from '../../src/matrix/matrix-csv.ts';
import type { MatrixColumn, MatrixData, MatrixRow } from '../../src/matrix/matrix-data.ts';
import { readMatrixState, writeMatrixState } from '../../src/matrix/matrix-state.ts';
import { MATRIX_STATES } from '../../src/matrix/matrix-states.ts';
import { matrixTable } from '../../src/matrix/matrix-table.ts';
import {
  ALL_ROWS,
  COLUMNS_PER_PAGE,
  indexMatrix,
  ROWS_PER_PAGE,
  viewMatrix,
} from '../../src/matrix/matrix-view.ts';
import { matrixWords } from '../../src/matrix/matrix-words.ts';

const row = (id: string, over: Partial<MatrixRow> = {}): MatrixRow => ({
  id,
  label: `${id}县`,
  labelEn: `${id} County`,
  path: `jurisdictions/${id}/`,
  province: null,
  level: 'county',
  years: [],
  reports: 1,
  coverage: 'digest',
  ...over,
});
const column = (id: string, group: string): MatrixColumn => ({
  id,
  label: `${id}做法`,
  labelEn: `${id} practice`,
  key: `practice:${id}`,
  path: `practices/${id}/`,
  group,
});

type Sketch = [row: number, column: number, state: string, from: number, to: number];

function matrix(kind: MatrixData['kind'], sketch: readonly Sketch[], size = 3): MatrixData {
  const states = MATRIX_STATES[kind];
  return {
    schema: 'matrix@1',
    kind,
    states,
    reports: ['r'],
    rows: Array.from({ length: size }, (_, index) => row(`p${index}`)),
    columns: [column('x', 'g'), column('y', 'g'), column('z', 'h')],
    leftOut: 0,
    statements: {
      row: sketch.map(([each]) => each),
      column: sketch.map(([, each]) => each),
      state: sketch.map(([, , state]) => states.indexOf(state)),
      report: sketch.map(() => 0),
      from: sketch.map(([, , , from]) => from),
      to: sketch.map(([, , , , to]) => to),
      start: sketch.map((_, index) => index),
      end: sketch.map((_, index) => index + 1),
    },
    similar: { rows: [2, 0, 1], columns: [1, 2, 0] },
  };
}

const practices = matrix('practices', [
  [0, 0, 'planned', 2019, 2019],
  [0, 0, 'adopted', 2020, 2021],
  [0, 0, 'problem', 0, 0],
  [0, 1, 'planned', 2019, 2019],
  [0, 1, 'problem', 2020, 2020],
  [2, 2, 'adopted', 2021, 2021],
]);
const index = indexMatrix(practices);
const START = readMatrixState(new URLSearchParams());
const statesIn = (view: ReturnType<typeof viewMatrix>) =>
  view.rows.map(({ row: { id }, cells }) => [id, ...cells.map((cell) => cell?.state ?? null)]);

describe('viewMatrix', () => {
  it('takes a practice for adopted when any report says so, else what the latest says', () => {
    expect(statesIn(viewMatrix(index, START, ALL_ROWS))).toEqual([
      ['p0', 'adopted', 'problem', null],
      ['p1', null, null, null],
      ['p2', null, null, 'adopted'],
    ]);
  });

  it.each([
    [['implements', 'issues'], 'issues', 'the strongest relation'],
    [['cites-planned', 'implements'], 'implements', 'done by one is done'],
    [
      ['implements-planned', 'cites'],
      'implements',
      'the strongest, done when any report says done',
    ],
    [['cites-planned', 'issues-planned'], 'issues-planned', 'planned when none is done'],
  ])('takes a document that is %j for %s: %s', (states, expected, _why) => {
    const data = matrix(
      'regulations',
      states.map((state, at): Sketch => [0, 0, state, 2019 + at, 2019 + at]),
    );
    expect(viewMatrix(indexMatrix(data), START, ALL_ROWS).rows[0]?.cells[0]?.state).toBe(expected);
  });

  it('looks at the reports of chosen years alone; undated ones pass no choice of years', () => {
    const view = viewMatrix(index, START, { isShown: () => true, years: [2019] });
    expect(statesIn(view)[0]).toEqual(['p0', 'planned', 'planned', null]);
    const later = viewMatrix(index, START, { isShown: () => true, years: [2021, 2030] });
    expect(statesIn(later)[0]).toEqual(['p0', 'adopted', null, null]);
  });

  it('counts the rows of a column among those that pass the filter', () => {
    const counts = (isShown: (row: number) => boolean) =>
      viewMatrix(index, START, { isShown, years: [] }).columns.map(({ rows }) => rows);
    expect(counts(() => true)).toEqual([1, 1, 1]);
    expect(counts((each) => each > 0)).toEqual([0, 0, 1]);
  });

  it('orders rows and columns by similarity when asked, and keeps to a group', () => {
    const view = viewMatrix(index, { ...START, order: 'similar', group: 'g' }, ALL_ROWS);
    expect(view.rows.map(({ row: { id } }) => id)).toEqual(['p2', 'p0', 'p1']);
    expect(view.columns.map(({ id }) => id)).toEqual(['y', 'x']);
    expect([view.totalRows, view.totalColumns]).toEqual([3, 2]);
  });

  it('cuts pages, and takes a page beyond the last for the last', () => {
    const many = indexMatrix(matrix('practices', [], ROWS_PER_PAGE + 2));
    const view = viewMatrix(many, { ...START, page: 9 }, ALL_ROWS);
    expect([view.page, view.pages, view.rows.length]).toEqual([2, 2, 2]);
    expect(view.rows[0]?.row.id).toBe(`p${ROWS_PER_PAGE}`);
    expect(COLUMNS_PER_PAGE).toBeGreaterThan(3);
    expect([view.columnPage, view.columnPages]).toEqual([1, 1]);
  });

  it('shows an empty page when no row passes', () => {
    const view = viewMatrix(index, START, { isShown: () => false, years: [] });
    expect([view.rows, view.page, view.pages]).toEqual([[], 1, 1]);
  });
});

describe('address', () => {
  it.each([
    ['', 'the usual choice'],
    ['order=similar&group=g&page=2&columns=3', 'all of it'],
    ['cell=p0%7Ex', 'an open cell'],
    ['level=county&year=2019&order=similar', 'filters of the panel stay'],
  ])('?%s comes back as it was: %s', (search, _why) => {
    const parameters = new URLSearchParams(search);
    expect(writeMatrixState(readMatrixState(parameters), parameters).toString()).toBe(search);
  });

  it('takes nonsense for nothing', () => {
    const parameters = new URLSearchParams('order=best&page=-1&columns=2.5&cell=p0');
    expect(readMatrixState(parameters)).toEqual(START);
  });
});

describe('table and file', () => {
  const zh = matrixWords(createInterface('zh', '/'), 'practices');
  const view = viewMatrix(index, START, ALL_ROWS);
  const html = toHtml(
    matrixTable(view, { data: practices, words: zh, href: (path) => `/base/${path}` }),
  );

  it('writes a cell with sign, word, full name and the link to its latest proof', () => {
    expect(html).toContain('href="/base/reports/r/#r-2-3" data-cell="p0~x"');
    expect(html).toContain(
      '开展 <span class="visually-hidden">p0县：x做法，已开展（2019、2020–2021、年份未注明）</span>',
    );
    expect(html).toContain('<span aria-hidden="true">●</span>开展');
  });

  it('heads rows and columns, says how many rows have a column, and how much of the reports is held', () => {
    expect(html).toContain('<th scope="row"><a href="/base/jurisdictions/p1/"');
    expect(html).toContain('1 篇 · 摘编');
    expect(html).toContain('<span class="count">1/3</span>');
    expect(html.match(/<th scope="col"/gu)).toHaveLength(4);
  });

  it('writes every row and column of the filters to the file, with states and years', () => {
    const lines = matrixCsv(index, START, { isShown: (each) => each !== 1, years: [] }, zh)
      .trimEnd()
      .split('\r\n');
    expect(lines).toEqual([
      '编号,地方,省份,层级,报告数,收录范围,x做法,y做法,z做法',
      'p0,p0县,,县级,1,摘编,已开展（2019、2020–2021、年份未注明）,列为不足（2019、2020）,',
      'p2,p2县,,县级,1,摘编,,,已开展（2021）',
    ]);
  });

  it('uses English names where there are any', () => {
    const en = matrixWords(createInterface('en', '/'), 'practices');
    const table = toHtml(matrixTable(view, { data: practices, words: en, href: (path) => path }));
    expect(table).toContain('title="x practice">x practice</a>');
    expect(table).toContain('>p0 County</a>');
  });

  it('declares a Chinese name amid English words', () => {
    const en = matrixWords(createInterface('en', '/'), 'regulations');
    const data = matrix('regulations', [[0, 0, 'implements', 2020, 2020]]);
    data.columns[0] = { ...column('x', 'g'), label: '《甲办法》', labelEn: null };
    const [cell] = /<td class="state-implements">.*?<\/td>/u.exec(
      toHtml(
        matrixTable(viewMatrix(indexMatrix(data), START, ALL_ROWS), {
          data,
          words: en,
          href: (path) => path,
        }),
      ),
    ) ?? [''];
    expect(findUndeclaredChinese(`<html lang="en"><body>${cell}</body></html>`)).toEqual([]);
    expect(cell).toContain('p0 County: <span lang="zh-CN">《甲办法》</span>, Carries out (2020)');
  });
});
