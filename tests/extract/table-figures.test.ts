/** Bare figures of made-up tables, said with their row, column and unit. */
import { expect, test } from 'vitest';
import { findTableFigures } from '../../src/extract/table-figures.ts';
import { createUnitMatcher } from '../../src/extract/unit-matcher.ts';
import { loadVocabulary } from '../../src/vocabulary/load-vocabulary-fs.ts';
import { measure } from '../resolve/measure.ts';

const matchUnit = createUnitMatcher(loadVocabulary('content').grammar.units);

test.each([
  [
    '指标 | 单位 | 2020年 | 2021年\n复议受理 | 件 | 31 | 42',
    ['复议受理31件 (2020)', '复议受理42件 (2021)'],
    'a column of units, and years above',
  ],
  [
    '单位 | 处罚（件） | 罚没金额（万元）\n农业局 | 120 | 35.6\n水务局 | X | ',
    ['农业局处罚120件', '农业局罚没金额35.6万元', '水务局处罚X件'],
    'units above; 单位 heads bodies here; a mask is kept and an empty cell is none',
  ],
  [
    '序号 | 项目 | 数值\n1 | 法治培训（期） | 9',
    ['法治培训9期'],
    'a unit beside the name; numbers of rows are no figures',
  ],
  [
    '文件 | 制发件数 | 废止件数\n规范性文件 | 4 | 0',
    ['规范性文件制发件数4件', '规范性文件废止件数0件'],
    'a name that says its unit; zero is a figure',
  ],
  [
    '纠纷类型 | 受理（件） | 成功率\n土地权属 | 40 | 87.5%\n邻里纠纷 | 6 | 100%',
    ['土地权属纠纷受理40件', '土地权属纠纷成功率87.5%', '邻里纠纷受理6件', '邻里纠纷成功率100%'],
    'what the names of rows are kinds of; a rate needs no unit above',
  ],
  [
    '项目 | 数量\n收到复议申请（件） | 48\n受理（件） | 41\n其中：撤销、变更（件） | 5\n听证（场） | 3',
    ['收到复议申请48件', '复议申请受理41件', '复议申请撤销、变更5件', '听证3场'],
    'acts without an object are of what a row above names',
  ],
  ['单位类型 | 率\n甲局 | 说明', [], 'words are no figures'],
  ['项目 | 2021年\n复议受理 | 42', [], 'no unit is stated'],
  ['复议受理 | 42', [], 'no header'],
  ['项目 | 数量\n复议受理 | 42件', [], 'a figure with its unit needs no table'],
  ['指标（件） | 2021年\n\n说明 | 42', [], 'a header of another table'],
])('%j', (text, expected) => {
  const found = findTableFigures(
    text,
    matchUnit,
    new Set(['收到', '受理', '审结', '撤销', '变更']),
  );
  for (const { start, end, statement } of found)
    expect(statement).toContain(text.slice(start, end));
  expect(
    found.map(({ statement, year }) => statement + (year === null ? '' : ` (${year})`)),
  ).toEqual(expected);
});

test('they become facts that point at their cells, dated by their column', () => {
  const text = '指标 | 单位 | 2020年 | 2021年\n受理行政复议案件 | 件 | 31 | 42';
  expect(
    measure(text).map(({ value, unit, indicator, period, mention }) => [
      value,
      unit,
      indicator,
      period?.from,
      text.slice(mention.start, mention.end),
    ]),
  ).toEqual([
    [31, '件', 'reconsideration-accepted', '2020-01-01', '31'],
    [42, '件', 'reconsideration-accepted', '2021-01-01', '42'],
  ]);
  expect(measure('单位 | 处罚（件）\n水务局 | X').map(({ value }) => value)).toEqual([null]);
});

test('a figure that the text repeats is one fact', () => {
  const table = '项目 | 2021年（件）\n受理行政复议案件 | 42';
  expect(measure(`全年受理行政复议案件42件。\n${table}`)).toHaveLength(1);
});
