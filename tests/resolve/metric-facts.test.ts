/** Status and period of made-up figures, and what is no figure at all. */
import { expect, test } from 'vitest';
import { measure } from './measure.ts';

test.each([
  ['每年支付律师费20万元。', 'actual', 'a habit is a fact'],
  ['中心组每年集中学法不少于4次。', 'target', 'a rule is a target'],
  ['预计全年受理120件。', 'projected', 'an expectation'],
  ['力争培训300人。', 'target', 'an aim'],
  ['废止与公平竞争要求不符的文件3份。', 'actual', '要求 in a name'],
  ['对拟出台的31份政策措施进行审查。', 'actual', 'what describes the thing counted'],
  ['拟出台政策措施31份。', 'target', 'what is said of the figure'],
  ['要求修改2件。', 'actual', '要求 in a verb'],
  ['占目标考核分值的8%。', 'actual', '目标 in a name'],
])('%s is %s', (text, status) => {
  expect(measure(text).map((fact) => fact.status)).toEqual([status]);
});

test.each([
  ['去年，全县受理复议案件17件。', 'actual', 'what was last year'],
  ['较去年增加复议案件17件。', 'target', 'an aim measured by last year'],
  ['由目前的8名增加。', 'actual', 'what is at present'],
  ['公职律师增加到12名。', 'target', 'what is to be'],
])('%s in a plan is %s', (text, status) => {
  expect(measure(text, 'plan').map((fact) => fact.status)).toEqual([status]);
});

test.each([
  ['2022年，重点抓好两项工作：一是培训执法人员300人。', 'target', 'the year to come'],
  ['2022年1月，培训执法人员300人。', 'actual', 'a month of it that has passed'],
  ['2021年，重点抓好培训：培训执法人员300人。', 'actual', 'the year of the report'],
])('%s is %s', (text, status) => {
  expect(measure(text).map((fact) => fact.status)).toEqual([status]);
});

test.each([
  ['8月招录协理员10名，培训12人次。', ['2021-08-01', '2021-08-01'], 'a month dates its sentence'],
  ['8月招录协理员10名。现有调解组织98个。', ['2021-08-01', null], 'and not the next one'],
  [
    '截至10月，培训10人次。现有调解组织98个。',
    ['2021-01-01', '2021-01-01'],
    'an as-of date holds for what follows',
  ],
  [
    '出庭应诉率由2019年的45%提高到2021年的68%，培训12人次。',
    ['2019-01-01', '2021-01-01', null],
    'the years of a change date its figures alone',
  ],
  [
    '受理案件从上年同期的7件增加到今年的9件，办结5件。',
    ['2020-01-01', '2021-01-01', null],
    'and so do words for years',
  ],
  ['到2022年培训12人次。', [null], 'a year that is aimed at'],
  ['近三年受理案件分别为7、8、9件。', ['2019-01-01', '2020-01-01', '2021-01-01'], 'a year each'],
  [
    '近三年复议、诉讼、信访分别为7、8、9件。',
    ['2019-01-01', '2019-01-01', '2019-01-01'],
    'things that are named take no year each',
  ],
  [
    '审查2020年报备的文件5件。清理文件9件。',
    ['2020-01-01', null],
    'another year in the middle of a clause dates its sentence',
  ],
  ['2020年，审查文件5件。清理文件9件。', ['2020-01-01', '2020-01-01'], 'at its start it goes on'],
  ['向社会公开2020年度法治建设情况，落实措施9项。', [null], 'it names what is reported'],
  [
    '2021年，组织测试2次。5月，培训10人次。现有调解组织98个。',
    ['2021-01-01', '2021-05-01', '2021-01-01'],
    'behind a month the year holds again',
  ],
])('%s begins %j', (text, expected) => {
  expect(measure(text).map(({ period }) => period?.from ?? null)).toEqual(expected);
});

test.each([
  ['通报“清理执法证件321个”等成果。', [321], 'a quotation that reports a figure'],
  ['开展“百村千场30个”活动。', [], 'a slogan'],
  ['推行“最多跑1次”改革。', [], 'a set phrase'],
  ['占全部案件的1/4。', [25], 'a fraction'],
  ['于3/15开展宣传。', [], 'a date with a stroke'],
  ['三台县、五家渠市和七台河市均已建成。', [], 'places whose names begin with a number'],
  ['配备三台打印机。', [3], 'machines'],
  ['同比分别增长11.2%、9.8%和-3.4%。', [11.2, 9.8, -3.4], 'a figure below nothing'],
  ['约5-8%。', [5], 'a range is no negative number'],
  ['空气优良天数为298天。', [298], 'days that were counted'],
  ['组织跟班学习不少于2周。', [2], 'weeks'],
  ['上线2周年。', [], 'an anniversary'],
  ['考核分值由2分提高到3分。考核占县直单位4分、乡镇5分。', [2, 3, 4, 5], 'a change, and a list'],
  [
    '14个乡镇述法。14个乡镇组建执法队。建成14个乡镇综治中心。',
    [14, 14, 14],
    'things of one number',
  ],
  ['培训骨干260人次。下半年累计培训骨干260人次。', [260], 'a figure stated twice'],
  ['在全市9个县区中位列第二。', [], 'among how many one ranks'],
  ['综合成绩居全省60个县第5名。', [], 'the same with the rank behind'],
  ['新建9个第二批示范点。', [9], 'a batch is no rank'],
  ['年产3万吨饲料项目获批。', [], 'a capacity'],
  ['全年产生垃圾3万吨。', [30000], 'and no capacity'],
  ['三年满意度分别为83、85和87分。', [83, 85, 87], 'figures that share a unit and what it needs'],
])('%s counts %j', (text, expected) => {
  expect(measure(text).map(({ value }) => value)).toEqual(expected);
});

test('several rates with one figure are several facts with one quote', () => {
  const facts = measure('建议提案按期办复率、合格率和满意率均达100%。');
  expect(facts.map(({ label, mention }) => [label, mention.quote])).toEqual([
    ['建议提案按期办复率', '100%'],
    ['合格率', '100%'],
    ['满意率', '100%'],
  ]);
  expect(measure('及时率为100%。').map(({ label }) => label)).toEqual(['及时率']);
});

test.each<[reason: string, heading: string, values: number[]]>([
  ['a heading names what it is about', '（一）健全四项机制，推进十二项任务。', []],
  [
    'a paragraph that stands as one counts',
    '7.全县聘请法律顾问五百二十六名，共审查合同九十四件。',
    [526, 94],
  ],
])('numerals in headings: %s', (_, heading, values) => {
  expect(measure(heading, 'measures', [heading]).map(({ value }) => value)).toEqual(values);
});
