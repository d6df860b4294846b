/** Years and dates of reports as pages state them. */
import { expect, test } from 'vitest';
import { readReport } from './read-report.ts';

const TEXT =
  '一、主要做法\n(一)完善制度。全年审查规范性文件12件,办理行政复议案件3件。\n二、存在的问题\n执法力量不足。';

test.each<[reason: string, head: string, from: number | null, to: number | null]>([
  ['a year', '青禾县2020年法治政府建设情况报告', 2020, 2020],
  ['a fiscal year', '青禾县人民政府关于2020年度法治政府建设情况的报告', 2020, 2020],
  ['wide digits', '青禾县人民政府关于２０２０年度法治政府建设情况的报告', 2020, 2020],
  ['Chinese digits', '青禾县二〇二〇年法治政府建设情况报告', 2020, 2020],
  ['the outlook does not count', '2016年青禾县推进依法行政工作情况及2017年工作打算', 2016, 2016],
  ['a range of a plan', '青禾县法治政府建设实施方案(2017—2020年)', 2017, 2020],
  ['a range on the next line', '青禾县法治政府建设实施方案\n(2021年-2025年)', 2021, 2025],
  ['a range that lost its dash', '青禾县法治政府建设实施方案(20212025年)', 2021, 2025],
  ['a range that a site overwrote', '青禾县法治政府建设实施纲要(2023-2023)', null, null],
  [
    'a masked year hides the one in the text',
    '青禾县20xx年度法治政府建设情况报告\n2020年,我县继续努力。',
    null,
    null,
  ],
  ['half a year', '青禾县2021年上半年法治政府建设工作情况报告', 2021, 2021],
  [
    'the outline that a report carries out has other years',
    '青禾县2019年贯彻《法治政府建设实施纲要(2015—2020年)》情况报告',
    2019,
    2019,
  ],
  ['the opening', '青禾县法治政府建设情况报告\n2018年,在县委领导下,我县推进依法行政。', 2018, 2018],
  [
    'the opening with 以来',
    '青禾县法治政府建设工作总结\n2019年以来,我县推进依法行政。',
    2019,
    2019,
  ],
  [
    'a clause further on',
    '青禾县法治政府建设情况报告\n根据市里的部署,2023年,我县推进依法行政。',
    2023,
    2023,
  ],
  [
    'what is announced',
    '青禾县法治政府建设情况报告\n根据要求,现将我县2018年工作情况报告如下:',
    2018,
    2018,
  ],
  [
    'the first heading of a page that begins with it',
    '一、2020年度推进法治政府建设的主要举措和成效\n(一)制定要点。',
    2020,
    2020,
  ],
  ['behind a salutation', '青禾市委: 2021年,市农业局依法行政。现报告如下:', 2021, 2021],
  [
    'a day behind a colon is no period',
    '发布日期: 2021年3月5日\n我局推进法治政府建设。',
    null,
    null,
  ],
  ['what is made public', '现将市农业局2019年法治政府建设情况报告予以公开。', 2019, 2019],
  [
    'a year of somebody else in the opening does not count',
    '青禾县法治政府建设情况报告\n按照市委2017年的部署,我县推进依法行政。',
    null,
    null,
  ],
])('the period: %s', async (_, head, from, to) => {
  expect((await readReport(`${head}\n${TEXT}`)).metadata.period).toEqual({ from, to });
});

test.each<[reason: string, foot: string, year: number]>([
  ['signed in spring, about the year before', '青禾县人民政府\n2019年2月16日', 2018],
  ['signed in autumn, about this year', '青禾县人民政府\n2019年11月21日', 2019],
])('the period from the signature: %s', async (_, foot, year) => {
  const text = `青禾县法治政府建设情况报告\n我县推进依法行政。\n${TEXT}\n${foot}`;
  expect((await readReport(text)).metadata.period).toEqual({ from: year, to: year });
});

test.each<[reason: string, line: string, day: string | null]>([
  ['label and date', '发布日期:2020-04-08', '2020-04-08'],
  ['source, date and widget on a line', '信息来源:本网 发布日期:2020-04-08 分享:', '2020-04-08'],
  ['glued to the source', '信息来源:青禾县人民政府发布日期:2023-01-31 分享:', '2023-01-31'],
  ['date and time', '发布时间:2017-02-20 09:28', '2017-02-20'],
  ['slashes and seconds', '文章来源:司法局 更新时间:2021/03/29 11:30:01', '2021-03-29'],
  ['the day first', '05.06.2018  20:39', '2018-06-05'],
  ['bare date and publisher', '2020-03-27 17:46 青禾县人民政府', '2020-03-27'],
  ['Chinese date behind a label', '发布时间:2017年02月28日', '2017-02-28'],
  ['a label on a line of its own', '发布日期:\n2024-04-06 16:34', '2024-04-06'],
  ['rows of a card', '成文日期 | 2025-06-13 | 发布日期 | 2025-06-30 |', '2025-06-30'],
  [
    'the document date only when there is no other',
    '发布机构 青禾县人民政府 发文日期 2020-03-26',
    '2020-03-26',
  ],
  ['published beats updated', '更新时间:2021-05-01\n发布时间:2021-03-01', '2021-03-01'],
  ['published beats the document date', '2020-03-27 17:46\n发文日期 2020-03-26', '2020-03-27'],
  ['a greeting is the day of the visit', '今天是:2019年10月31日 星期三 农历十月初七', null],
  ['a site name with the day of the visit', '青禾县人民政府 2019年12月3日星期二', null],
  ['a date that no calendar has', '发布日期:2020-02-30', null],
])('the date of publication: %s', async (_, line, day) => {
  const text = `${line}\n青禾县2020年法治政府建设情况报告\n2020年,我县推进依法行政,取得成效。\n${TEXT}`;
  expect((await readReport(text)).metadata.publishedOn).toBe(day);
});

test.each<[reason: string, field: string, day: string | null]>([
  ['a day', 'date: 2021-03-29', '2021-03-29'],
  ['the day where it was written', 'Date: 2021-03-29T07:30:00+08:00', '2021-03-29'],
  ['in Chinese', '发布日期: "2021年3月29日"', '2021-03-29'],
  ['a field of another meaning', 'retrieved: 2021-03-29', null],
])('the date of publication in front matter: %s', async (_, field, day) => {
  const text = `---\n${field}\n---\n\n青禾县2020年法治政府建设情况报告\n\n2020年,我县推进依法行政。\n${TEXT}`;
  expect((await readReport(text, 'page.md')).metadata.publishedOn).toBe(day);
});

test.each<[reason: string, foot: string, day: string | null, body: string | null]>([
  ['body and date', '特此报告。\n青禾县人民政府\n2019年11月21日', '2019-11-21', '青禾县人民政府'],
  ['on one line', '青禾县人民政府 2019年11月21日', '2019-11-21', '青禾县人民政府'],
  ['wide digits', '青禾县人民政府\n２０１９年１１月２１日', '2019-11-21', '青禾县人民政府'],
  ['Chinese numerals', '青禾县人民政府\n二〇一九年十一月二十一日', '2019-11-21', '青禾县人民政府'],
  ['circles for zeros', '青禾县人民政府\n二○一一年五月十一日', '2011-05-11', '青禾县人民政府'],
  ['a date that lost its marks', '青禾县人民政府\n2025730日', '2025-07-30', '青禾县人民政府'],
  [
    'behind the last sentence',
    '特此报告。青禾县人民政府2020年3月5日',
    '2020-03-05',
    '青禾县人民政府',
  ],
  [
    'party committee and government',
    '中共青禾县委\n青禾县人民政府\n2020年1月5日',
    '2020-01-05',
    '中共青禾县委 青禾县人民政府',
  ],
  [
    'a footer below',
    '青禾县司法局\n2020年1月5日\n(此件公开发布)\n打印 关闭',
    '2020-01-05',
    '青禾县司法局',
  ],
  ['a body alone', '青禾县临溪镇人民政府', null, '青禾县临溪镇人民政府'],
  ['nothing', '', null, null],
  ['a deadline is no signature', '2020年10月底前完成整改。', null, null],
])('the signature: %s', async (_, foot, day, body) => {
  const text = `法治政府建设情况报告\n2020年,我县推进依法行政,取得成效。\n${TEXT}\n${foot}`;
  const { signedOn, body: named } = (await readReport(text)).metadata;
  expect([signedOn, named]).toEqual([day, body]);
});

test.each([
  ['a ministry', '司法部2022年法治政府建设年度报告', '司法部'],
  ['a word that begins like one', '司法部门2022年法治政府建设年度报告', null],
])('the body of the nation in a title: %s', async (_, title, body) => {
  expect((await readReport(`${title}\n${TEXT}`)).metadata.body).toBe(body);
});

test('the line under the title names body and month', async () => {
  const text = `法治政府建设情况报告\n青禾县临溪镇人民政府(2018年10月)\n按照县里的要求,我镇推进依法行政。\n${TEXT}`;
  const { body, signedOn, period } = (await readReport(text)).metadata;
  expect([body, signedOn, period]).toEqual([
    '青禾县临溪镇人民政府',
    null,
    { from: 2018, to: 2018 },
  ]);
});
