/** Personal data are hidden in place; what only looks like them stands. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatProblem } from '../../src/errors.ts';
import { findInText } from '../../src/privacy/check-content-fs.ts';
import { checkSite } from '../../src/privacy/check-site-fs.ts';
import { isIdentityNumber } from '../../src/privacy/numbers.ts';
import { summariseHidden } from '../../src/privacy/summary.ts';
import { maskPersonalData } from '../../src/privacy/vocabulary-mask.ts';
import { readContentReport } from '../../src/text/read-content-report.ts';
import { loadVocabulary } from '../../src/vocabulary/load-vocabulary-fs.ts';

const vocabulary = loadVocabulary('content');
const mask = (text: string) => maskPersonalData(text, vocabulary);

/** The example of GB 11643-1999. */
const IDENTITY = '11010519491231002X';

test.each([
  ['identity number', `身份证号${IDENTITY}。`, '身份证号××××××××××××××××××。'],
  ['in lower case', `（${IDENTITY.toLowerCase()}）`, '（××××××××××××××××××）'],
  ['of 15 places after its name', '身份证号码：110105491231002', '身份证号码：×××××××××××××××'],
  ['mobile number', '请拨打13812345678。', '请拨打×××××××××××。'],
  ['with blanks and country', '+86 138 1234 5678', '+86 ××× ×××× ××××'],
  ['with hyphens', '电话：138-1234-5678，', '电话：×××-××××-××××，'],
  ['e-mail', '发至zhang.san@example.com。', '发至×××××.×××@×××××××.×××。'],
  ['mailto in Markdown', '[写信](mailto:a@example.org)', '[写信](mailto:×@×××××××.×××)'],
  ['domain that only ends like an allowed one', 'a@mygov.cn', '×@×××××.××'],
  ['party', '当事人张三不服。', '当事人张某不服。'],
  ['party with colon', '原告：李小明，男', '原告：李某某，男'],
  ['two parties', '被告王大力与第三人赵四，', '被告王某某与第三人赵某，'],
  ['compound family name', '村民欧阳锋、', '村民欧阳某、'],
  ['name before a matter', '定金、吕小峰购地意向金', '定金、吕某某购地意向金'],
  ['several people', '化解周大福等5人信访事项', '化解周某某等5人信访事项'],
  ['of the', '办理了，郑小华的工伤认定', '办理了，郑某某的工伤认定'],
])('%s is hidden', (_, text, expected) => {
  const { text: masked } = mask(text);
  expect(masked).toBe(expected);
  expect(masked).toHaveLength(text.length);
});

test.each([
  ['hotline', '12345热线受理11234件，12348热线'],
  ['check digit is wrong', '编号110105194912310021'],
  ['date cannot be', '110105194913310028'],
  ['credit code', `统一社会信用代码：91440101MA5ABCDE1X`],
  ['credit code of digits only', `信用代码：${IDENTITY}`],
  ['longer number', '流水号138123456781234'],
  ['amount', '投入13812345678元，减税13812345678.5万元'],
  ['count', '累计13812345678件'],
  ['document number', '中府办〔2021〕13812345678号，第13812345678号'],
  ['account', '账号13812345678'],
  ['web address', 'http://www.example.gov.cn/t20156/13812345678.html?m=a@b.com'],
  ['fraction', '系数0.13812345678'],
  ['landline', '0760-88123456'],
  ['already hidden', '当事人张某某不服，吴某章等人行政诉讼案'],
  ['official', '被告负责人县长李四出庭，当事人王五局长，原告张三同志'],
  ['name elsewhere', '县长李四主持，张三作报告'],
  ['word like a name', '当事人高度配合，村民方便，居民安全、职工成长，居民金融、原告应诉'],
  ['seat', '走上被告席应诉，'],
  ['court', '当事人向法院起诉'],
  ['matters without a name', '、行政诉讼案件、任何信访、严重交通事故、万人信访'],
  ['statistics', '行政复议案件1381件，同比增长15.8%'],
])('%s stands', (_, text) => {
  expect(mask(text)).toEqual({ text, hidden: [], allowed: 0 });
});

test('an entry of content/privacy/ lets a text stand, and only that', () => {
  const allowed = [
    ...vocabulary.allowed,
    { text: '张三', kind: 'name' as const, reason: 'named as a model' },
  ];
  const result = maskPersonalData('当事人张三、原告李四，', { ...vocabulary, allowed });
  expect(result.text).toBe('当事人张三、原告李某，');
  expect(result.allowed).toBe(1);
  const mailboxes = 'fzb@zs.gov.cn、a@gov.cn';
  expect(mask(mailboxes)).toEqual({ text: mailboxes, hidden: [], allowed: 2 });
});

test.each([
  [IDENTITY, true],
  ['110105194912310021', false],
  ['990105194912310020', false],
  ['11010519491231002', false],
])('%s: identity number %s', (text, expected) => {
  expect(isIdentityNumber(text)).toBe(expected);
});

test('a report is read without them; its offsets stay', () => {
  const front = `---
title: 青禾县2021年法治政府建设年度报告
jurisdiction: { path: [南境省, 云州市, 青禾县], level: county }
source: { title: 青禾县2021年法治政府建设年度报告 }
coverage: digest
---
`;
  const body = '\n## 一、主要举措\n\n当事人张三（13812345678）信访。\n';
  const read = readContentReport('a.md', front + body, vocabulary);
  if ('problems' in read) throw new Error(read.problems.map(formatProblem).join());
  const { document } = read;
  expect(document.text).toContain('当事人张某（×××××××××××）信访。');
  expect(JSON.stringify(document)).not.toMatch(/张三|13812345678/u);
  expect(document.hidden).toEqual(['name', 'mobile']);
  expect(document.raw).toHaveLength(front.length + body.length);
});

test('places are named with line and column, and without the data themselves', () => {
  expect(findInText('a.yaml', '- a\n- 电话13812345678\n', vocabulary).map(formatProblem)).toEqual([
    'a.yaml:2:5 mobile number (hidden: ×××××××××××) (take it out, or allow it with a reason in content/privacy/)',
  ]);
});

test('a built site is read too, also where a tag parts a name from its role', () => {
  const folder = mkdtempSync(join(tmpdir(), 'privacy-'));
  try {
    mkdirSync(join(folder, '_astro'));
    writeFileSync(join(folder, 'index.html'), '<p>当事人<mark>张三</mark>不服</p>');
    writeFileSync(join(folder, 'good.html'), '<p>当事人张某不服，12345</p>');
    writeFileSync(join(folder, 'a.csv'), 'text\n13812345678\n');
    writeFileSync(join(folder, '_astro/a.js'), 'const a = 13812345678;');
    const { files, faults } = checkSite(folder, vocabulary);
    expect(files).toBe(3);
    expect(faults.map(({ file }) => file)).toEqual(['a.csv', 'index.html']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the summary counts places, reports and kinds', () => {
  expect(summariseHidden([['name', 'mobile'], [], ['name']], 'look')).toMatch(
    /^personal data: 3 places hidden in 2 reports \(mobile 1, name 2\); look$/u,
  );
  expect(summariseHidden([[]], '')).toBe('personal data: none found in reports');
});
