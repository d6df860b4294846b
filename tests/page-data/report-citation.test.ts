/** How a report and its page are cited. */
import { expect, test } from 'vitest';
import {
  bibtexOf,
  citeOriginal,
  citePage,
  type Citation,
} from '../../src/page-data/report-citation.ts';

const report = {
  title: '青禾县2021年法治政府建设年度报告',
  body: '青禾县人民政府',
  period: { from: 2021, to: 2021 },
  publishedOn: '2022-01-14',
  source: {
    title: '青禾县人民政府2021年法治政府建设年度报告',
    publisher: '青禾县司法局',
    url: 'https://example.org/a_b%20{c}',
  },
};
const bare = {
  ...report,
  body: null,
  publishedOn: null,
  period: { from: null, to: null },
  source: { title: '无名报告', publisher: null, url: null },
};

/** The citation with a blank for the day of access. */
const written = ({ before, url }: Citation) =>
  [`${before}[ ]`, ...(url === null ? [] : [url]), ''].join('. ').trimEnd();

test('the original is cited by the body that reports, with the day of publication and its own address', () => {
  expect(written(citeOriginal(report))).toBe(
    '青禾县人民政府. 青禾县人民政府2021年法治政府建设年度报告[EB/OL]. (2022-01-14)[ ]. https://example.org/a_b%20{c}.',
  );
  expect(written(citeOriginal({ ...report, body: null }))).toMatch(/^青禾县司法局\. /u);
});

test('what is not known is left out of a citation', () => {
  expect(written(citeOriginal(bare))).toBe('无名报告[EB/OL][ ].');
  expect(written(citePage(bare, '法治图谱', null))).toBe(
    '法治图谱. 青禾县2021年法治政府建设年度报告[EB/OL][ ].',
  );
});

test('the page is cited with the site as its author', () => {
  expect(written(citePage(report, '法治图谱', 'https://atlas.example/reports/a/'))).toBe(
    '法治图谱. 青禾县2021年法治政府建设年度报告[EB/OL][ ]. https://atlas.example/reports/a/.',
  );
});

test('BibTeX keeps the name of an authority whole and leaves out what is not known', () => {
  expect(bibtexOf(report, 'nanjing-qinghe-2021')).toMatchInlineSnapshot(`
    "@misc{nanjing-qinghe-2021,
      title = {{青禾县人民政府2021年法治政府建设年度报告}},
      author = {{青禾县人民政府}},
      year = {2022},
      date = {2022-01-14},
      note = {报告年度 2021},
      url = {https://example.org/a_b%20{c}},
      language = {chinese},
    }"
  `);
  expect(bibtexOf({ ...bare, source: { ...bare.source, title: '甲}乙\\丙' } }, 'x'))
    .toMatchInlineSnapshot(`
      "@misc{x,
        title = {{甲乙丙}},
        language = {chinese},
      }"
    `);
});
