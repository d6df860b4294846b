/** Templates, texts from document-sharing sites and spun texts. */
import { expect, test } from 'vitest';
import { readReport } from './read-report.ts';

const REPORT = `青禾县2020年法治政府建设情况报告
2020年,我县认真贯彻落实上级部署,扎实推进依法行政。
一、主要做法
全年审查规范性文件12件,办理行政复议案件3件。
二、存在的问题
执法力量不足。`;

const trustOf = async (text: string) => (await readReport(text)).trust;

test('a report as a government publishes it is trusted', async () => {
  expect(await trustOf(REPORT)).toEqual([]);
});

test.each<[reason: string, line: string]>([
  ['the end of a preview', '仅展示628字,全文共2002字'],
  ['a part left out', '……(开头部分已省略650字)'],
  ['an editor', '下面是小编为大家整理的法治政府建设报告,供大家参考。'],
  ['a writer for others', '本站为你精心整理了法治政府建设范文,希望能为你的创作提供参考。'],
  ['a contribution', '时间:2023-05-07 来源:网友投稿'],
])('the line of a site is taken out and noted: %s', async (_, line) => {
  for (const text of [`${line}\n${REPORT}`, `${REPORT}\n${line}`]) {
    const document = await readReport(text);
    expect(document.text).not.toContain(line);
    expect(document.trust).toContain('doc-site');
  }
});

test('a phrase inside a sentence goes, the sentence stays', async () => {
  const document = await readReport(
    REPORT.replace('依法行政。', '依法秘书之家—全网资源每日更新www.example.com行政。'),
  );
  expect(document.trust).toContain('doc-site');
  expect(document.text).not.toContain('秘书之家');
});

test('slots to be filled in make a template; the masks stay', async () => {
  const text = `X县20xx年法治政府建设情况报告
20xx年,X县认真贯彻落实上级部署,扎实推进依法行政。
一、主要做法
审查文件X件,办理案件XX件,培训×人次,X镇、X乡开展活动X次,发放资料*份。`;
  const document = await readReport(text);
  expect(document.trust).toContain('template');
  for (const masked of ['X县', '20xx年', 'X件', 'XX件', '×人次', '*份'])
    expect(document.text).toContain(masked);
});

test('one masked name makes no template', async () => {
  expect(await trustOf(REPORT.replaceAll('青禾县', 'X县'))).toEqual([]);
});

test('three spun words are no accident, two are', async () => {
  const spun = '加强标准性文件管理,落实公共效劳,发挥法律参谋作用。';
  expect(await trustOf(`${REPORT}\n${spun}`)).toEqual(['synonym-spun']);
  expect(await trustOf(`${REPORT}\n${spun.replace('标准性文件', '规范性文件')}`)).toEqual([]);
});
