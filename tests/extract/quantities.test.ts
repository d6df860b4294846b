/** Figures in sentences: value, unit, label and scope, and what is none. */
import { expect, test } from 'vitest';
import { createQuantityFinder } from '../../src/extract/find-quantities.ts';
import { loadVocabulary } from '../../src/vocabulary/load-vocabulary-fs.ts';

const { grammar } = loadVocabulary('content');
const findQuantities = createQuantityFinder(grammar.units, grammar['quantity-contexts']);

/** Each quantity as its quote, value, unit and, unless exact, qualifier. */
function read(text: string): string[] {
  return findQuantities(text).map(({ start, end, value, unit, qualifier }) =>
    [text.slice(start, end), String(value), unit, qualifier === 'exact' ? '' : qualifier]
      .join(' ')
      .trim(),
  );
}

test.each([
  ['受理109宗', ['109宗 109 件'], 'dialect classifiers mean 件'],
  ['共12起、3单、4例', ['12起 12 件', '3单 3 件', '4例 4 件'], 'each of a list'],
  ['培训50名', ['50名 50 人'], '名 means 人'],
  ['罚没4513.423万元', ['4513.423万元 45134230 元'], '万 without rounding errors'],
  ['总投资7.5亿元', ['7.5亿元 750000000 元'], '亿'],
  ['采集10.57万条', ['10.57万条 105700 条'], 'a decimal and 万'],
  ['登记33 939个', ['33 939个 33939 个'], 'thousands parted by a blank'],
  ['登记1,234个', ['1,234个 1234 个'], 'thousands parted by a comma'],
  ['公开１２条', ['１２条 12 条'], 'full-width digits'],
  ['有 4\n个窗口', ['4\n个 4 个'], 'a line break before the unit'],
  ['受教育群众14万多人次', ['14万多人次 140000 人次 over'], '多 behind 万'],
  ['资金300余万元', ['300余万元 3000000 元 over'], '余 before 万'],
  ['支出300多元', ['300多元 300 元 over'], '多 before 元'],
  ['1.5多元解纷方面调解2件', ['2件 2 件'], 'the number of a heading before 多元'],
  ['修订村规民约2项', ['2项 2 项'], '民约 is no 约'],
  ['审查合约2项', ['2项 2 项'], 'nor is 合约'],
  ['细化5大类32项任务', ['5大类 5 类', '32项 32 项'], '大类 means 类'],
  ['约7010万元', ['约7010万元 70100000 元 about'], '约'],
  ['达到95%以上', ['95%以上 95 % at-least'], '以上'],
  ['每年不少于2次', ['不少于2次 2 次 at-least'], 'a word before the number'],
  ['每年至少举办2期', ['2期 2 期 at-least'], 'a word some characters before'],
  ['最多跑一次事项1348项', ['1348项 1348 项'], 'an idiom that begins with 最多'],
  ['最多设立岗位3个', ['3个 3 个 at-most'], '最多 some characters before'],
  ['压减至5个工作日内', ['5个工作日内 5 工作日 at-most'], '内 behind a duration'],
  ['在3个村内', ['3个 3 个'], '内 behind a thing is no limit'],
  ['超过15855人', ['超过15855人 15855 人 over'], '超过'],
  ['败诉率低于5%', ['低于5% 5 % below'], '低于'],
  ['备案率达到百分之百', ['百分之百 100 %'], '百分之百'],
  ['占三分之一', ['三分之一 33.33 %'], 'a fraction'],
  ['同比上升0.84个百分点', ['0.84个百分点 0.84 百分点'], 'points are no per cent'],
  ['配备1-2部', ['1-2部 1 部 at-least'], 'a range counts from its lower end'],
  ['覆盖5~10万人', ['5~10万人 50000 人 at-least'], 'a range shares its multiplier'],
  ['制定二十四项', ['二十四项 24 项'], 'a Chinese numeral'],
  ['发放百余份', ['百余份 100 份 over'], 'a numeral that leaves out its 一'],
  ['举办十余场', ['十余场 10 场 over'], '十余'],
  ['帮助讨薪8.2亿。', ['8.2亿 820000000 元'], 'money that leaves out its unit'],
  ['上访144批1744人次', ['144批 144 批', '1744人次 1744 人次'], 'two numbers in a row'],
  ['参加45人(次)', ['45人(次) 45 人次'], 'the longest unit'],
  ['共受理X件', ['X件 null 件'], 'a masked number'],
  ['召开会议*次。', ['*次 null 次'], 'a starred number'],
  ['受理调解纠纷  宗。', ['宗 null 件'], 'a lost number'],
  ['0件', ['0件 0 件'], 'nothing is a number'],
  ['分别为3、14和5件', ['3 3 件', '14 14 件', '5件 5 件'], 'figures that share a unit'],
  ['分别达1.5、2万元', ['1.5 15000 元', '2万元 20000 元'], 'and 万'],
  ['分别为91.2%、3件', ['91.2% 91.2 %', '3件 3 件'], 'and some that do not'],
  ['编号为3、14和5件', ['5件 5 件'], 'numbers that are not dealt out'],
])('%s', (text, expected) => {
  expect(read(text).map((line) => line.trim())).toEqual(expected);
});

test.each([
  ['拨打12345热线', 'a number without a unit'],
  ['创建“1+4”模式', 'a code'],
  ['开展3·15宣传', 'a date with a dot'],
  ['A4纸、5G网络', 'codes with letters'],
  ['上百场、几十次、若干件', 'vague numbers'],
  ['一项制度、一批', '一 is an article'],
  ['千家单位', 'a power without a digit'],
  ['X县、X年', 'masks of names and years'],
  ['处罚案卷（2022卷）', 'the year of an edition'],
  ['3条例修改', 'the unit begins another word'],
  ['第六十二条', 'a numeral of an article has a unit, so it is judged later', ['六十二条 62 条']],
])('%s counts nothing: %s', (text, _reason, expected = []) => {
  expect(read(text)).toEqual(expected);
});

test('offsets hold the quote in a longer text', () => {
  const text = '2020年，青禾县办理行政复议案件18件，其中直接纠错2件。';
  const quotes = findQuantities(text).map(({ start, end }) => text.slice(start, end));
  expect(quotes).toEqual(['18件', '2件']);
});
