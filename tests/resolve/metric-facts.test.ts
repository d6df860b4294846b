/** Status and period of made-up figures, and what is no figure at all. */
import { expect, test } from 'vitest';
import { measure } from './measure.ts';

test.each([
  ['每年支付律师费20万元。', 'actual', 'a habit is a fact'],
  ['中心组每年集中学法不少于4次。', 'target', 'a rule is a target'],
  ['预计全年受理120件。', 'projected', 'an expectation'],
  ['力争培训300人。', 'target', 'an aim'],
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
])('%s counts %j', (text, expected) => {
  expect(measure(text).map(({ value }) => value)).toEqual(expected);
});
