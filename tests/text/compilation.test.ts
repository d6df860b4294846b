/** Files that hold several articles. */
import { expect, test } from 'vitest';
import { splitCompilation } from '../../src/text/compilation.ts';
import { unedited } from '../../src/text/edits.ts';
import { readReports, vocabulary } from './read-report.ts';

const split = (text: string) =>
  splitCompilation(unedited(text), vocabulary.grammar.compilations).map((part) => part.text);

const LONG = '我县推进依法行政,取得成效。'.repeat(40);

test.each<[reason: string, text: string, parts: string[]]>([
  ['marks on lines of their own', '第一篇:\n甲。\n第二篇:\n乙。', ['甲。', '乙。']],
  [
    'marks before titles',
    '第一篇:甲的报告\n甲。\n\n第二篇:乙的报告\n乙。',
    ['甲的报告\n甲。', '乙的报告\n乙。'],
  ],
  ['full-width colons', '第一篇：甲\n第二篇：乙', ['甲', '乙']],
  [
    'five of them',
    '第一篇:甲\n第二篇:乙\n第三篇:丙\n第四篇:丁\n第五篇:戊',
    ['甲', '乙', '丙', '丁', '戊'],
  ],
  [
    'more than ten',
    `${Array.from({ length: 11 }, (_, at) => `第${at < 10 ? '一二三四五六七八九十'.charAt(at) : '十一'}篇:${at}`).join('\n')}`,
    Array.from({ length: 11 }, (_, at) => String(at)),
  ],
  ['text before the first mark goes', '共两篇。\n第一篇:甲\n第二篇:乙', ['甲', '乙']],
  [
    'a mark at the end of a title',
    '青禾县工作报告篇一\n甲。\n青禾县工作报告篇二\n乙。',
    ['青禾县工作报告\n甲。', '青禾县工作报告\n乙。'],
  ],
  [
    'a text that lost its line ends',
    `范文【2篇】第一篇:甲的报告${LONG}第二篇:乙的报告${LONG}`,
    [`甲的报告${LONG}`, `乙的报告${LONG}`],
  ],
])('split: %s', (_, text, parts) => {
  expect(split(text)).toEqual(parts);
});

test.each<[reason: string, text: string]>([
  ['one mark alone', '第一篇:甲\n乙。'],
  ['numbers with a gap', '第一篇:甲\n第三篇:乙'],
  ['not from one', '第二篇:甲\n第三篇:乙'],
  ['a mark inside a sentence', '我们学习了第一篇:很好。又学习了第二篇:也好。'],
  [
    'the parts of a plan with chapters',
    '第一篇:总论\n第一章 背景\n甲。\n第二篇:任务\n第二章 目标\n乙。',
  ],
  ['headings', '一、主要做法\n甲。\n二、存在的问题\n乙。'],
])('not split: %s', (_, text) => {
  expect(split(text)).toEqual([text]);
});

test('title, place, year and offsets are those of each article', async () => {
  const page = `第一篇:青禾县2018年法治政府建设情况报告
2018年,我县推进依法行政。
一、主要做法
开展培训3次。
第二篇:X县农业局2019年依法行政工作总结
2019年,我局推进依法行政。
一、主要做法
开展培训5次。
`;
  const parts = await readReports(page);
  expect(
    parts.map(({ metadata: { title, source, period, jurisdiction } }) => [
      source.part,
      title,
      period.from,
      jurisdiction.path[0],
    ]),
  ).toEqual([
    [1, '青禾县2018年法治政府建设情况报告', 2018, '青禾县'],
    [2, 'X县农业局2019年依法行政工作总结', 2019, 'X县'],
  ]);
  expect(parts.map(({ text }) => /开展培训\d次/u.exec(text)?.[0])).toEqual([
    '开展培训3次',
    '开展培训5次',
  ]);
});
