/** Titles and kinds as pages print them; made-up places. */
import { expect, test } from 'vitest';
import { readReport } from './read-report.ts';

/** Enough of a report to stand below a title. */
const BODY = `
2020年,在县委的正确领导下,我县认真贯彻落实上级部署,扎实推进法治政府建设。现将有关情况报告如下:

一、主要举措和成效

(一)完善制度。全年审查规范性文件12件。

二、存在的问题

执法力量不足。
`;

test.each<[reason: string, head: string, title: string]>([
  ['a plain title', '青禾县2020年法治政府建设情况报告', '青禾县2020年法治政府建设情况报告'],
  [
    'an item of a list with its label',
    '- 标题: 青禾县农业局2020年法治政府建设情况报告',
    '青禾县农业局2020年法治政府建设情况报告',
  ],
  [
    'the government by name',
    '青禾县人民政府关于2020年度法治政府建设情况的报告',
    '青禾县人民政府关于2020年度法治政府建设情况的报告',
  ],
  [
    'the year first, with an outlook',
    '2016年青禾县推进依法行政工作情况及2017年工作打算',
    '2016年青禾县推进依法行政工作情况及2017年工作打算',
  ],
  [
    'a title over two lines',
    '青禾县人民政府\n关于2020年度法治政府建设情况的报告',
    '青禾县人民政府关于2020年度法治政府建设情况的报告',
  ],
  [
    'a year range on its own line',
    '青禾县法治政府建设实施方案\n(2017—2020年)',
    '青禾县法治政府建设实施方案(2017—2020年)',
  ],
  [
    'a title cut in the middle of a word',
    '青禾县人民政府关于2020年度法治政府\n建设工作情况的报告',
    '青禾县人民政府关于2020年度法治政府建设工作情况的报告',
  ],
  [
    'a status in front',
    '【已失效】青禾县2020年法治政府建设工作总结',
    '青禾县2020年法治政府建设工作总结',
  ],
  [
    'a label in front',
    '标 题: 青禾县2020年法治政府建设工作总结',
    '青禾县2020年法治政府建设工作总结',
  ],
  [
    'a label set to one width',
    '索 引 号：01-2\n标　　题：青禾县2020年法治政府建设工作总结',
    '青禾县2020年法治政府建设工作总结',
  ],
  [
    'a title that goes on behind its year',
    '临溪镇人民政府关于2020年度\n法治政府建设工作情况的报告',
    '临溪镇人民政府关于2020年度法治政府建设工作情况的报告',
  ],
  ['blanks inside', '青禾县 2020 年度 法治政府建设 年度报告', '青禾县2020年度法治政府建设年度报告'],
  [
    'printed twice, breadcrumb and date line between',
    '青禾县2020年法治政府建设情况报告\n首页 > 政务公开 > 年度报告\n发布时间:2021-01-20 09:28\n青禾县2020年法治政府建设情况报告',
    '青禾县2020年法治政府建设情况报告',
  ],
  [
    'behind a document number and a signer',
    '青政呈〔2021〕3号 签发人:李某\n青禾县人民政府关于2020年度法治政府建设情况的报告\n云州市人民政府:',
    '青禾县人民政府关于2020年度法治政府建设情况的报告',
  ],
  [
    'a menu word above is no part of it',
    '政策文件\n关于推进依法行政加快建设法治政府的实施意见',
    '关于推进依法行政加快建设法治政府的实施意见',
  ],
  [
    'a site name behind a dash in the first line',
    '青禾县2020年法治政府建设情况报告 - 规划总结 - 青禾县人民政府门户网站\n青禾县2020年法治政府建设情况报告',
    '青禾县2020年法治政府建设情况报告',
  ],
])('the title: %s', async (_, head, title) => {
  expect((await readReport(`${head}\n${BODY}`)).metadata.title).toBe(title);
});

test('a document number is no title', async () => {
  const { metadata } = await readReport(
    `青府发〔2017〕92号\n青禾县人民政府印发《关于加强政务诚信建设的实施意见》的通知\n各乡镇人民政府:\n现印发给你们,请认真贯彻执行。\n青禾县人民政府\n2017年12月20日\n${BODY}`,
  );
  expect(metadata).toMatchObject({
    title: '青禾县人民政府印发《关于加强政务诚信建设的实施意见》的通知',
    kind: 'plan',
  });
});

const LETTER =
  '青政办〔2021〕9号\n各乡镇人民政府,县政府各部门:\n《青禾县2021年法治政府建设工作要点》已经县政府同意,现印发给你们,请认真贯彻执行。\n青禾县人民政府办公室\n2021年4月8日\n(此件公开发布)\n';

test.each<[reason: string, notice: string, printed: string, title: string]>([
  [
    'its title in book marks',
    '青禾县人民政府办公室关于印发《青禾县2021年法治政府建设工作要点》的通知',
    '青禾县2021年法治政府建设工作要点',
    '青禾县2021年法治政府建设工作要点',
  ],
  [
    'without them, over two lines each',
    '青禾县人民政府办公室\n关于印发青禾县法治政府建设实施方案(2021—2025年)的通知',
    '青禾县法治政府建设实施方案\n（2021-2025年）',
    '青禾县法治政府建设实施方案（2021-2025年）',
  ],
  [
    'the place on one side alone',
    '青禾县人民政府办公室关于印发《2021年法治政府建设工作要点》的通知',
    '青禾县2021年法治政府建设工作要点',
    '青禾县2021年法治政府建设工作要点',
  ],
  [
    'a notice that prints nothing keeps its own title',
    '青禾县人民政府办公室关于印发《青禾县2021年法治政府建设工作要点》的通知',
    '一、总体要求',
    '青禾县人民政府办公室关于印发《青禾县2021年法治政府建设工作要点》的通知',
  ],
  [
    'a notice that speaks of another document',
    '青禾县人民政府办公室关于印发《青禾县2021年法治政府建设工作要点》的通知',
    '青禾县2021年法治政府建设任务分工',
    '青禾县人民政府办公室关于印发《青禾县2021年法治政府建设工作要点》的通知',
  ],
])('the document that a notice prints: %s', async (_, notice, printed, title) => {
  const { metadata } = await readReport(`${notice}\n${LETTER}${printed}\n${BODY}`);
  expect(metadata).toMatchObject({
    title,
    kind: 'plan',
    body: '青禾县人民政府办公室',
    signedOn: '2021-04-08',
  });
});

test('a letter without a title goes before what it prints', async () => {
  const page = `发文机关青禾县人民政府办公室\n发文字号青政办〔2021〕9号\n${LETTER}青禾县2021年法治政府建设工作要点\n${BODY}`;
  expect((await readReport(page)).metadata).toMatchObject({
    title: '青禾县2021年法治政府建设工作要点',
    kind: 'plan',
    body: '青禾县人民政府办公室',
    signedOn: '2021-04-08',
  });
});

test.each<[reason: string, first: string, kind: string]>([
  ['what was done in a year', '一、2020年度推进法治政府建设的主要举措和成效', 'annual-report'],
  ['what is to be done', '一、2020年度法治政府建设主要工作安排', 'other'],
  ['no year', '一、法治政府建设的主要举措和成效', 'other'],
])('the kind of a page that begins with a heading: %s', async (_, first, kind) => {
  const text = `${first}\n(一)制定制度。审查文件12件。`;
  expect((await readReport(text)).metadata).toMatchObject({ title: '', kind });
});

test('a title glued to its text ends at the word that ends titles', async () => {
  const { metadata } = await readReport(
    `青禾县2020年度法治政府建设情况报告2020年,我县坚持依法行政,深入推进各项工作。一、主要做法(一)加强领导。开展学习18次。二、存在的问题我县还有差距。`,
  );
  expect(metadata.title).toBe('青禾县2020年度法治政府建设情况报告');
});

test('a page without a title has none', async () => {
  expect((await readReport(BODY)).metadata.title).toBe('');
});

test.each<[reason: string, text: string, kind: string]>([
  ['a report by its title', `青禾县2020年法治政府建设情况报告\n${BODY}`, 'annual-report'],
  ['a summary by its title', `青禾县农业局2015年依法行政工作总结\n${BODY}`, 'annual-report'],
  [
    'a department report without 报告',
    `青禾市交通运输局2021年法治政府部门建设情况\n${BODY}`,
    'annual-report',
  ],
  ['a bare report that announces itself', BODY, 'annual-report'],
  [
    'a bare report that looks back without announcing itself',
    '2019年,在省委的正确领导下,青禾县全面贯彻新发展理念,推进法治政府建设。\n一、完善制度\n(一)清理文件。清理规范性文件3件。',
    'annual-report',
  ],
  [
    'a report that is made public',
    '现将市农业局2021年法治政府建设情况报告予以公开。\n一、完善制度\n清理规范性文件3件。',
    'annual-report',
  ],
  ['a plan by its title', `青禾县2021年法治政府建设工作要点\n一、总体要求\n坚持依法行政。`, 'plan'],
  [
    'a plan by its text',
    '为深入推进依法行政,加快建设法治政府,结合我县实际,制定本方案。\n一、健全职能体系\n(一)优化协同。理顺各部门职责。',
    'plan',
  ],
  [
    'how a plan was carried out is a report',
    `青禾县关于法治政府建设实施方案落实情况的报告\n${BODY}`,
    'annual-report',
  ],
  [
    'a commentary on a report',
    '关于《青禾县2020年度法治政府建设情况的报告》的政策解读\n一、起草背景\n按照要求,我县起草了报告。\n二、主要内容\n共三部分。',
    'commentary',
  ],
  [
    'an interview',
    '建设法治政府\n问:为什么要加强法治政府建设?\n答:因为重要。\n问:目标是什么?\n答:依法行政。\n问:怎样做?\n答:认真做。',
    'commentary',
  ],
  [
    'a report on open information',
    '青禾县2022年政府信息公开工作年度报告\n一、总体情况\n主动公开信息1042条。依申请公开3件。',
    'other',
  ],
  [
    'the same without a title',
    '根据有关规定和《中华人民共和国政府信息公开工作年度报告格式》要求,编制完成本报告。\n一、概述\n2025年,我局推进法治政府建设。\n(一)主动公开情况。我局公开信息29条。\n(二)依申请公开情况。没有收到申请。\n(三)政府信息管理。',
    'other',
  ],
  [
    'news of a meeting',
    '11月1日,我县召开法治政府建设示范创建工作推进会议。\n会上,县司法局负责人传达了会议精神,我县将做好相关准备工作。\n会议强调,创建示范县是一项重大工程。',
    'other',
  ],
  [
    'news of a report',
    '近日,水务部门发布2021年法治政府建设年度报告,全面总结依法行政工作进展。\n2021年,水务部门坚持依法治水,巡查河道1553公里。',
    'other',
  ],
  [
    'a journal article',
    '乡镇法治政府的制度建设\n关键词:乡镇;法治政府\n摘要:本文讨论依法行政。\n一、现状\n近年来,乡镇法治政府建设有了进展。',
    'other',
  ],
  [
    'a yearbook entry',
    '2022卷\n【加强党对法治政府建设的全面领导】 县委将法治政府建设摆在重要位置,纳入年度工作要点。\n【服务型政府建设】 推进法治化营商环境建设。',
    'other',
  ],
  [
    'a set of indicators',
    '青禾县法治政府建设指标体系(试行)\n为深入推进依法行政,结合我县实际,制定本指标体系。',
    'other',
  ],
  [
    'a report on indicators is a report',
    `青禾县法治政府建设指标体系落实情况报告\n${BODY}`,
    'annual-report',
  ],
  [
    'rules of procedure',
    '青禾县人民政府工作规则\n第一章 总则\n一、为依法行政,制定本规则。',
    'other',
  ],
])('the kind: %s', async (_, text, kind) => {
  expect((await readReport(text)).metadata.kind).toBe(kind);
});
