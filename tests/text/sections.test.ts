/** Sections and their roles, by heading and inheritance. */
import { expect, test } from 'vitest';
import { findSections, type ReportProfile } from '../../src/text/find-sections.ts';
import { vocabulary } from './read-report.ts';

const REPORT: ReportProfile = { kind: 'annual-report', year: 2020 };

/** Every section as its role and its last heading, indented by depth. */
const outline = (text: string, profile: ReportProfile = REPORT) =>
  findSections(text, vocabulary, profile).map(({ path, role }) =>
    `${'  '.repeat(Math.max(0, path.length - 1))}${role} ${path.at(-1) ?? ''}`.trimEnd(),
  );

test.each<[heading: string, role: string]>([
  ['一、总体情况', 'overview'],
  ['一、基本情况', 'overview'],
  ['一、主要举措和成效', 'measures'],
  ['一、2020年推进法治政府建设的主要做法', 'measures'],
  ['一、依法全面履行政府职能', 'measures'],
  ['一、健全突发事件应对体系', 'measures'],
  ['二、工作完成情况', 'measures'],
  ['二、着力解决群众反映的突出问题', 'measures'],
  ['二、破解执法难题,补齐短板', 'measures'],
  ['二、党政主要负责人履行推进法治建设第一责任人职责情况', 'responsibility'],
  ['二、述法情况', 'responsibility'],
  ['三、存在的问题', 'problems'],
  ['三、存在不足与原因', 'problems'],
  ['三、问题及原因', 'problems'],
  ['三、工作中的薄弱环节', 'problems'],
  ['三、问题清单', 'problems'],
  ['三、难在哪里', 'problems'],
  ['三、短板弱项', 'problems'],
  ['三、工作中的堵点难点', 'problems'],
  ['三、建立问题清单,逐项销号', 'measures'],
  ['三、复议应诉补上短板', 'measures'],
  ['三、紧盯堵点难点', 'measures'],
  ['四、下一步工作打算', 'plan'],
  ['四、新的一年怎么干', 'plan'],
  ['四、2021年度主要安排', 'plan'],
  ['四、2021年重点工作', 'plan'],
  ['四、今后努力方向', 'plan'],
  ['三、不足与对策', 'problems'],
  ['五、有待改进的方面', 'problems'],
  ['五、其他需要报告的情况', 'other'],
  ['附件', 'other'],
])('%s is %s', (heading, role) => {
  const sections = findSections(`开头。\n${heading}\n正文有一句话。`, vocabulary, REPORT);
  expect(sections.at(-1)).toMatchObject({ path: [heading], role });
});

test('levels by their numbers, roles from above', () => {
  const text = `2020年,我县推进依法行政。
一、主要举措和成效
(一)完善制度
1.清理文件
清理12件。
2.备案审查
审查3件。
(二)规范执法
办理5件。
二、存在的问题
(一)力量不足
人员少。
三、下一步打算
(一)加强领导
将开展培训。`;
  expect(outline(text)).toEqual([
    'overview',
    'measures 一、主要举措和成效',
    '  measures (一)完善制度',
    '    measures 1.清理文件',
    '    measures 2.备案审查',
    '  measures (二)规范执法',
    'problems 二、存在的问题',
    '  problems (一)力量不足',
    'plan 三、下一步打算',
    '  plan (一)加强领导',
  ]);
});

test.each<[reason: string, text: string, lines: string[]]>([
  [
    'parts above chapters',
    '第一部分:总体情况\n甲。\n第二部分:工作成效\n一、完善制度\n乙。\n第三部分:存在问题\n丙。',
    [
      'overview',
      'overview 第一部分:总体情况',
      'measures 第二部分:工作成效',
      '  measures 一、完善制度',
      'problems 第三部分:存在问题',
    ],
  ],
  [
    'a number that runs through all chapters',
    '一、完善制度\n(一)清理文件。清理12件。\n(二)备案审查。审查3件。\n二、规范执法\n(三)培训人员。培训5次。\n三、存在的问题\n(四)力量不足。人员少。',
    [
      'overview',
      'measures 一、完善制度',
      '  measures (一)清理文件。',
      '  measures (二)备案审查。',
      'measures 二、规范执法',
      '  measures (三)培训人员。',
      'problems 三、存在的问题',
      '  problems (四)力量不足。',
    ],
  ],
  [
    'problems inside a part on measures',
    '一、主要举措和成效\n(一)完善制度\n甲。\n(二)存在的问题\n乙。\n二、下一步安排\n丙。',
    [
      'overview',
      'measures 一、主要举措和成效',
      '  measures (一)完善制度',
      '  problems (二)存在的问题',
      'plan 二、下一步安排',
    ],
  ],
  [
    'achievements again behind the plan',
    '一、主要做法\n甲。\n二、存在问题\n乙。\n三、2021年工作计划\n丙。\n四、开展服务型行政执法工作情况\n丁。',
    [
      'overview',
      'measures 一、主要做法',
      'problems 二、存在问题',
      'plan 三、2021年工作计划',
      'measures 四、开展服务型行政执法工作情况',
    ],
  ],
  [
    'the first responsible person first',
    '一、党政主要负责人履行推进法治建设第一责任人职责情况\n(一)加强领导\n甲。\n二、主要做法\n乙。',
    [
      'overview',
      'responsibility 一、党政主要负责人履行推进法治建设第一责任人职责情况',
      '  responsibility (一)加强领导',
      'measures 二、主要做法',
    ],
  ],
  [
    'a heading with its text behind a blank',
    '一、依法全面履行政府职能 为贯彻落实部署,我局清理事项12项。\n二、完善制度 我局审查文件3件。',
    ['overview', 'measures 一、依法全面履行政府职能', 'measures 二、完善制度'],
  ],
  [
    'a heading glued to the next',
    '二、主要做法(一)加强领导。一是开展学习。\n(二)规范执法。一是培训人员。',
    ['overview', 'measures 二、主要做法', '  measures (一)加强领导。', '  measures (二)规范执法。'],
  ],
  [
    'missing and repeated numbers',
    '一、完善制度\n甲。\n二、规范执法\n乙。\n四、存在的问题\n丙。\n四、下一步打算\n丁。',
    [
      'overview',
      'measures 一、完善制度',
      'measures 二、规范执法',
      'problems 四、存在的问题',
      'plan 四、下一步打算',
    ],
  ],
  [
    'a second 一、 right below the first',
    '一、2022年主要措施\n一、强化领导\n甲。\n二、规范执法\n乙。\n二、存在的问题\n丙。',
    [
      'overview',
      'measures 一、2022年主要措施',
      '  measures 一、强化领导',
      '  measures 二、规范执法',
      'problems 二、存在的问题',
    ],
  ],
  [
    'headings without numbers',
    '主要举措和成效\n甲做了一件事,办理案件3件。\n存在的问题\n乙。\n下一步工作打算\n丙。',
    ['overview', 'measures 主要举措和成效', 'problems 存在的问题', 'plan 下一步工作打算'],
  ],
  [
    'a paragraph that begins with 下一步',
    '一、主要做法\n甲。\n下一步,我县将继续推进依法行政,努力补齐短板,提高水平。',
    ['overview', 'measures 一、主要做法', 'plan'],
  ],
  [
    'points in running text are no headings',
    '一、主要做法\n主要做法有:一是完善制度;二是规范执法。(一)和(二)两项已经完成。',
    ['overview', 'measures 一、主要做法'],
  ],
  [
    'decimals and page marks are no headings',
    '一、主要做法\n3.5万人参加。\n2.4%的事项完成。\n— 12 —\n甲。',
    ['overview', 'measures 一、主要做法'],
  ],
  [
    'a text on one line',
    `青禾县2020年法治政府建设情况报告2020年,我县推进依法行政。一、主要做法(一)加强领导。${'开展学习和培训,办理案件。'.repeat(20)}(二)规范执法。${'培训人员,检查案卷。'.repeat(20)}二、存在的问题(一)力量不足。${'人员偏少。'.repeat(20)}三、下一步打算(一)补齐短板。将努力。`,
    [
      'overview',
      'measures 一、主要做法',
      '  measures (一)加强领导。',
      '  measures (二)规范执法。',
      'problems 二、存在的问题',
      '  problems (一)力量不足。',
      'plan 三、下一步打算',
      '  plan (一)补齐短板。',
    ],
  ],
])('%s', (_, text, lines) => {
  expect(outline(text)).toEqual(lines);
});

test('everything in a plan is planned', () => {
  const text =
    '一、总体要求\n坚持依法行政。\n二、存在的问题\n甲。\n三、主要任务\n(一)完善制度\n乙。';
  expect(
    new Set(outline(text, { kind: 'plan', year: null }).map((line) => line.trim().split(' ')[0])),
  ).toEqual(new Set(['plan']));
});

test('a basic situation that holds the report itself is its measures', () => {
  const text = '一、基本情况\n(一)完善制度\n甲。\n(二)规范执法\n乙。\n二、存在的问题\n丙。';
  expect(outline(text).slice(1, 3)).toEqual(['measures 一、基本情况', '  measures (一)完善制度']);
});

test('sections cover the text without gap or overlap', () => {
  const text = '开头。\n一、主要做法\n甲。\n(一)完善\n乙。\n二、问题\n丙。';
  const sections = findSections(text, vocabulary, REPORT);
  expect(sections[0]?.start).toBe(0);
  for (const [at, section] of sections.entries())
    expect(section.end).toBe(sections[at + 1]?.start ?? text.length);
});

test('numbers without marks and decimal numbers', () => {
  const text = `2020年,全区推进依法行政。
1主要工作成效
1.1制度建设方面
清理文件12件。
2.5万元用于培训,3个部门参加
1.2监管执法方面
办理案件5件。
2存在的问题
力量不足。
3 2021年重点任务
3.1开展轮训,覆盖各科室。`;
  expect(outline(text)).toEqual([
    'overview',
    'measures 1主要工作成效',
    '  measures 1.1制度建设方面',
    '  measures 1.2监管执法方面',
    'problems 2存在的问题',
    'plan 3 2021年重点任务',
    '  plan 3.1开展轮训,覆盖各科室。',
  ]);
});

const BODY = `2020年,全县推进依法行政,现将情况报告如下。
一、主要领导职责履行情况
听取汇报4次。
二、主要举措及成效
清理文件12件。
三、短板弱项
力量不足。
四、下步安排
开展培训。`;

test.each<[why: string, above: string]>([
  ['numbers without marks', '一 职责履行\n二 主要举措及成效\n三 短板弱项\n四 下步安排'],
  [
    'dots and page numbers',
    '目录\n一、主要领导职责履行情况……1\n二、主要举措及成效……2\n四、下步安排……5',
  ],
  ['no numbers', '主要举措及成效\n短板弱项\n下步安排'],
])('a list of contents above the report opens no section: %s', (_why, above) => {
  expect(outline(`${above}\n${BODY}`)).toEqual([
    'overview',
    'responsibility 一、主要领导职责履行情况',
    'measures 二、主要举措及成效',
    'problems 三、短板弱项',
    'plan 四、下步安排',
  ]);
});

test('headings without text between them are no list of contents when they do not come again', () => {
  expect(
    outline('一、主要做法\n(一)完善制度\n1.清理文件\n清理12件。\n2.审查备案\n审查3件。'),
  ).toEqual([
    'overview',
    'measures 一、主要做法',
    '  measures (一)完善制度',
    '    measures 1.清理文件',
    '    measures 2.审查备案',
  ]);
});

test.each<[reason: string, top: (n: number) => string, below: (n: number) => string]>([
  ['parts and enclosed numerals', (n) => `第${'一二'.charAt(n)}部分 `, (n) => '㈠㈡'.charAt(n)],
  [
    'chapters and their sections',
    (n) => `第${'一二'.charAt(n)}章 `,
    (n) => `第${'一二'.charAt(n)}节 `,
  ],
  ['Roman numerals', (n) => `${'ⅠⅡ'.charAt(n)}、`, (n) => `${n + 1}.`],
  ['Roman numerals in letters', (n) => `${'I'.repeat(n + 1)}. `, (n) => '⒈⒉'.charAt(n)],
  ['capital numerals and enclosed figures', (n) => `${'壹贰'.charAt(n)}、`, (n) => '⑴⑵'.charAt(n)],
  ['circled figures', (n) => `${'一二'.charAt(n)}、`, (n) => '①②'.charAt(n)],
  ['figures before a bracket', (n) => `${n + 1}、`, (n) => `${n + 1}）`],
  ['decimals with two points', (n) => `${n + 1}. `, (n) => `1.${n + 1}. `],
  ['a blank alone', (n) => `${'一二'.charAt(n)} `, (n) => `（${'一二'.charAt(n)}）`],
  ['bullets in front', (n) => `● ${'一二'.charAt(n)}、`, (n) => `◆（${'一二'.charAt(n)}）`],
  ['marks without a blank', (n) => `##${'一二'.charAt(n)}、`, (n) => `###（${'一二'.charAt(n)}）`],
])('numbers of headings: %s', (_, top, below) => {
  const body = '全县按照上级部署推进各项工作，取得新的成效。';
  const lines = [
    `${top(0)}主要工作举措`,
    `${below(0)}推进依法决策`,
    body,
    `${below(1)}规范行政执法`,
    body,
    `${top(1)}存在问题不足`,
    body,
  ];
  const found = findSections(lines.join('\n'), vocabulary, REPORT).map(
    ({ path, role }) => `${path.length} ${role} ${(path.at(-1) ?? '').slice(-6)}`,
  );
  expect(found).toEqual([
    '0 overview ',
    '1 measures 主要工作举措',
    '2 measures 推进依法决策',
    '2 measures 规范行政执法',
    '1 problems 存在问题不足',
  ]);
});

test('a heading in brackets is one without them', () => {
  expect(outline('【主要举措】\n全县推进各项工作。\n【存在的问题】\n一些部门重视不够。')).toEqual([
    'overview',
    'measures 主要举措',
    'problems 存在的问题',
  ]);
});

test('equal numbers without text between them nest once', () => {
  const depth = findSections('一、推进法治政府建设\n'.repeat(50), vocabulary, REPORT).map(
    ({ path }) => path.length,
  );
  expect(Math.max(...depth)).toBe(2);
});
