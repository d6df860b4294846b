/** Cleaning, case by case: made-up lines as pages and files have them. */
import { expect, test } from 'vitest';
import { cleanText } from '../../src/text/clean.ts';
import { unedited } from '../../src/text/edits.ts';
import { createFurnitureDetector } from '../../src/text/furniture.ts';
import { toRawSpan } from '../../src/text/offset-map.ts';
import { vocabulary } from './read-report.ts';

const detect = createFurnitureDetector(vocabulary.grammar.furniture);
const clean = (text: string) => cleanText(unedited(text), detect).source.text;
const furnitureOf = (text: string) => cleanText(unedited(text), detect).furniture;

const PROSE = '2020年,我县认真贯彻落实上级部署,扎实推进依法行政,法治政府建设取得了新的成效。';

test.each<[reason: string, raw: string, text: string]>([
  ['ideographic blanks in front', '　　审查文件12件。', '审查文件12件。'],
  ['no-break blanks', '审查\u00a0文件。', '审查 文件。'],
  ['zero-width marks', '审\u200b查\ufeff文件。', '审查文件。'],
  ['line ends of Windows', '甲。\r\n乙。', '甲。\n\n乙。'],
  ['line ends of old Macintoshes', '甲。\r乙。', '甲。\n\n乙。'],
  ['a lone surrogate', '甲\ud800乙。', '甲\ufffd乙。'],
  ['a surrogate pair stays', '𠮷县。', '𠮷县。'],
  ['control characters', '甲\u0000\u0007乙。', '甲乙。'],
  ['wide figures', '２０１７年２月２０日，增长２７．３％。', '2017年2月20日，增长27.3％。'],
  ['wide letters', '推行ＰＰＰ项目，ｅ办事。', '推行PPP项目，e办事。'],
  ['a wide point that divides no figures', '１．概况', '1．概况'],
  ['several empty lines', '甲。\n\n\n\n乙。', '甲。\n\n乙。'],
])('characters and line ends: %s', (_, raw, text) => {
  expect(clean(raw)).toBe(text);
});

test('points that end sentences are read as 。 where most sentences end so, and only there', () => {
  const text = `一.总体情况
1.严格管理.审核文件41件,备案率100%.废止13件.
(二)"放管服"改革.网上可办率95.5%,用时1.5天.`;
  const lines = clean(text).split('\n').filter(Boolean);
  expect(lines).toEqual([
    '一.总体情况',
    '1.严格管理。审核文件41件,备案率100%。废止13件。',
    '(二)"放管服"改革。网上可办率95.5%,用时1.5天。',
  ]);
  expect(clean('审核文件41件.备案12件.废止3件.')).toBe('审核文件41件.备案12件.废止3件.');
  const mixed = '甲。乙。丙。丁。戊。己。审核.备案.废止.修改.清理.';
  expect(clean(mixed)).toBe(mixed);
});

test.each<[reason: string, raw: string, text: string]>([
  ['between number and unit', '受理案件 81 项。', '受理案件81项。'],
  ['on both sides of a number', '共审查 12 件规范性文件。', '共审查12件规范性文件。'],
  ['in a date', '2019 年 11 月 21 日', '2019年11月21日'],
  ['in a year', '2025 年度', '2025年度'],
  ['thousands', '全国有 674 149 546人。', '全国有674149546人。'],
  ['in a document number', '青府办函 〔2016〕 68 号', '青府办函〔2016〕68号'],
  [
    'in a title',
    '《法治政府建设 实施纲要 (2015 — 2020 年)》',
    '《法治政府建设实施纲要(2015—2020年)》',
  ],
  ['in a title over a line end', '《青禾县政府合同\n管理办法》', '《青禾县政府合同管理办法》'],
  ['around full-width marks', '我县 ， 认真 。', '我县，认真。'],
  ['around half-width marks', '我县 , 认真 .', '我县,认真 .'],
  ['between the letters of a heading', '法 治 政 府 建 设', '法治政府建设'],
  ['beside a mask', 'X 县有 x 件', 'X县有x件'],
  ['between years', '2015 - 2020年', '2015-2020年'],
  ['full-width figures', '受理 １２ 件', '受理12件'],
])('blanks that go: %s', (_, raw, text) => {
  expect(clean(raw)).toBe(text);
});

test.each<[reason: string, raw: string, text: string]>([
  ['between Latin words', '使用 VaLcal Software 系统。', '使用 VaLcal Software 系统。'],
  [
    'behind a heading',
    '一、依法履职 为贯彻落实要求,我局行动。',
    '一、依法履职 为贯彻落实要求,我局行动。',
  ],
  ['where a number was lost', '受理调解纠纷  宗。', '受理调解纠纷  宗。'],
  ['between the cells of a row', '规章 | 0 | 0', '规章 | 0 | 0'],
  ['an empty cell', '规章 |  | 0', '规章 |  | 0'],
  ['between two numbers', '12 15', '12 15'],
  ['between body and date', '青禾县人民政府 2019年11月21日', '青禾县人民政府 2019年11月21日'],
])('blanks that stay: %s', (_, raw, text) => {
  expect(clean(raw)).toBe(text);
});

test.each<[reason: string, raw: string, text: string]>([
  ['in a sentence', '推进依法— 12 —行政。', '推进依法行政。'],
  [
    'in a sentence, on a line of its own',
    '推进依法\n— 12 —\n行政工作,取得成效。',
    '推进依法\n\n行政工作,取得成效。',
  ],
  ['in a title', '《法治政府建设\n- 3 -\n实施纲要》', '《法治政府建设实施纲要》'],
  ['full-width dashes', '甲。\n－12－\n乙。', '甲。\n\n乙。'],
  ['page so and so', '甲。\n第 3 页 共 9 页\n乙。', '甲。\n\n乙。'],
  ['page of pages', '甲。\n1 / 6\n乙。', '甲。\n\n乙。'],
  ['numbers that count upwards', '甲。\n1\n乙。\n2\n丙。\n3\n丁。', '甲。\n\n乙。\n\n丙。\n\n丁。'],
])('page marks that go: %s', (_, raw, text) => {
  expect(clean(raw)).toBe(text);
});

test.each<[reason: string, raw: string]>([
  ['a range of years', '落实(2015—2020年)规划。'],
  ['a range of numbers', '每年5—10次。'],
  ['numbers that do not count upwards', '甲。\n\n7\n\n乙。\n\n3\n\n丙。\n\n5\n\n丁。'],
  ['one number', '甲。\n\n12\n\n乙。'],
  ['a phone number', '电话:0512—66778899—12。'],
  ['a dash that explains', '目标——法治政府——必须实现。'],
])('no page marks: %s', (_, raw) => {
  expect(clean(raw)).toBe(raw);
});

/** Wraps a text every so many characters, as a PDF does. */
const wrap = (text: string, width: number) =>
  text.match(new RegExp(`.{1,${width}}`, 'gu'))?.join('\n') ?? '';

const LONG =
  '一年来,全县各部门认真贯彻落实上级部署,扎实推进依法行政,全年审查规范性文件12件,办理行政复议案件3件,组织法治培训5次,培训执法人员240人次,公布权责清单,' +
  '清理证明事项,推进政务公开,落实执法公示制度,推行法律顾问制度,完善重大决策程序,加强执法监督,法治政府建设取得了新的成效,人民群众的满意度有了明显的提高。';

test.each([22, 28, 35])('lines broken after %i characters are joined', (width) => {
  const raw = [
    '一、主要做法',
    wrap(LONG, width),
    wrap(LONG, width),
    '二、存在的问题',
    wrap(LONG, width),
  ];
  expect(clean(raw.join('\n'))).toBe(
    ['一、主要做法', LONG, LONG, '二、存在的问题', LONG].join('\n\n'),
  );
});

test('a line that ends in the middle of a sentence goes on in the next', () => {
  const [first, second] = [LONG.slice(0, 80), LONG.slice(80)];
  expect(clean(`${first}\n${second}`)).toBe(LONG);
});

test.each<[reason: string, lines: string[]]>([
  ['headings', ['一、主要做法', '(一)完善制度', '1.清理文件', '全年清理12件。']],
  ['a title and a body', ['青禾县2020年法治政府建设情况报告', '青禾县人民政府', PROSE]],
  ['body and date', ['特此报告。', '青禾县人民政府', '2021年1月20日']],
  ['points of a list', ['一是完善制度;', '二是规范执法;', '三是加强监督。']],
])('lines that stay apart: %s', (_, lines) => {
  expect(clean(lines.join('\n'))).toBe(lines.join('\n\n'));
});

test('rows of a table stay close, what is around them apart', () => {
  expect(clean(`${PROSE}\n附表\n名称 | 数量\n规章 | 3\n合计`)).toBe(
    `${PROSE}\n\n附表\n\n名称 | 数量\n规章 | 3\n\n合计`,
  );
});

const TITLE = '青禾县2020年法治政府建设情况报告';

test.each<[line: string]>([
  ['无障碍版 长者助手 登录'],
  ['您当前的位置: > >政府工作报告'],
  ['首页 > 政务公开 > 总结公报 > 区本级'],
  ['您现在的位置: 首页 >> 新闻中心 >>公示公告'],
  ['今天是,欢迎访问青禾县政府网'],
  ['今天是:2019年10月31日 星期三 农历十月初七'],
  ['信息来源:本网 发布日期:2020-04-08 分享:'],
  ['信息来源:青禾县人民政府发布日期:2023-01-31 分享:'],
  ['发布时间:2017-02-20 09:28'],
  ['05.06.2018  20:39'],
  ['浏览: 次 选择阅读字体:[ ]'],
  ['字体:【大 中 小】'],
  ['保护视力色: 杏仁黄 秋叶褐'],
  ['索 引 号: k2201--2022-0018 主题分类: 文件编号: 有效性: 有效'],
  ['索 引 号 | 1162R/2025-48086 | 主题分类 | 青政发 |'],
  ['青禾县人民政府 2019年12月3日 星期二'],
])('furniture above the report: %s', (line) => {
  expect(clean(`${line}\n${TITLE}\n${PROSE}`)).toBe(`${TITLE}\n\n${PROSE}`);
  expect(furnitureOf(`${line}\n${TITLE}\n${PROSE}`)[0]?.position).toBe('head');
});

test.each<[line: string]>([
  ['返回顶部 打印页面 关闭本页'],
  ['扫一扫打开当前页'],
  ['扫一扫在手机打开当前页'],
  ['【纠错】'],
  ['责任编辑:李某'],
  ['青公网安备 37142202000130号'],
  ['上一篇:青禾县2019年法治政府建设情况报告'],
])('furniture below the report: %s', (line) => {
  expect(clean(`${TITLE}\n${PROSE}\n${line}`)).toBe(`${TITLE}\n\n${PROSE}`);
  expect(furnitureOf(`${TITLE}\n${PROSE}\n${line}`)[0]?.position).toBe('foot');
});

test.each<[reason: string, line: string]>([
  [
    'a sentence with a word of a widget',
    '全县推进登录系统的建设,群众关闭窗口后仍可查询,满意度提高。',
  ],
  ['a heading', '一、信息公开'],
  ['a signature', '青禾县人民政府'],
  ['a date in Chinese', '2021年1月20日'],
  ['a label with a sentence', '工作目标:全面建成法治政府,人民满意。'],
])('no furniture: %s', (_, line) => {
  expect(clean(`${TITLE}\n${PROSE}\n${line}\n${PROSE}`)).toContain(line);
});

test('a label and its value on two lines are one line of furniture', () => {
  expect(furnitureOf(`发布日期:\n2024-04-06 16:34\n${TITLE}\n${PROSE}`)).toEqual([
    { text: '发布日期:2024-04-06 16:34', position: 'head' },
  ]);
});

test('offsets go back to the words in the raw text', () => {
  const raw = `今天是:2019年10月31日\r\n　　${TITLE}\r\n\r\n受理案件 81\u00a0项,推进依法— 12 —行政。\r\n`;
  const { source } = cleanText(unedited(raw), detect);
  const spanOf = (words: string) => {
    const start = source.text.indexOf(words);
    const span = toRawSpan(source.map, start, start + words.length);
    return raw.slice(span.start, span.end);
  };
  expect(source.text).toBe(`${TITLE}\n\n受理案件81项,推进依法行政。`);
  expect(spanOf(TITLE)).toBe(TITLE);
  expect(spanOf('81项')).toBe('81\u00a0项');
  expect(spanOf('依法行政')).toBe('依法— 12 —行政');
});
