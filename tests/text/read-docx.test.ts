/** Word files made in the test. */
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { RefusalError } from '../../src/errors.ts';
import { readDocx } from '../../src/text/read-docx.ts';
import { inList, level, listOf, makeDocx, paragraph, run } from './make-docx.ts';
import { readReport } from './read-report.ts';

const read = async (bytes: Uint8Array) => (await readDocx({ name: 'a.docx', bytes })).raw;
const linesOf = async (body: string, parts = {}) =>
  (await read(makeDocx(body, parts))).split('\n').filter((line) => line !== '');

const cell = (text: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;

test('paragraphs in order, runs joined', async () => {
  const body = `${paragraph('青禾县2020年法治政府建设情况报告')}<w:p>${run('审查规范')}${run('性文件12')}${run('件。')}</w:p>`;
  expect(await linesOf(body)).toEqual(['青禾县2020年法治政府建设情况报告', '审查规范性文件12件。']);
});

test('headings are lines like others', async () => {
  const styles = '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>';
  const body = paragraph('一、主要做法', '<w:pStyle w:val="1"/>') + paragraph('审查文件12件。');
  expect(await linesOf(body, { styles })).toEqual(['一、主要做法', '审查文件12件。']);
});

const OUTLINE = listOf(
  level(0, 'chineseCountingThousand', '%1、'),
  level(1, 'chineseCountingThousand', '（%2）'),
  level(2, 'decimal', '%3.'),
);

test('automatic numbers are written out as readers see them', async () => {
  const body = [
    paragraph('主要做法', inList(1)),
    paragraph('完善制度', inList(1, 1)),
    paragraph('清理文件', inList(1, 2)),
    paragraph('公布目录', inList(1, 2)),
    paragraph('规范执法', inList(1, 1)),
    paragraph('培训人员', inList(1, 2)),
    paragraph('存在的问题', inList(1)),
    paragraph('力量不足', inList(1, 1)),
  ].join('');
  expect(await linesOf(body, { numbering: OUTLINE })).toEqual([
    '一、主要做法',
    '（一）完善制度',
    '1.清理文件',
    '2.公布目录',
    '（二）规范执法',
    '1.培训人员',
    '二、存在的问题',
    '（一）力量不足',
  ]);
});

test.each<[format: string, pattern: string, start: number, label: string]>([
  ['decimal', '%1、', 1, '1、'],
  ['decimal', '%1.', 3, '3.'],
  ['japaneseCounting', '第%1部分 ', 1, '第一部分 '],
  ['chineseCounting', '%1、', 10, '十、'],
  ['chineseCounting', '%1、', 12, '十二、'],
  ['chineseCounting', '%1、', 20, '二十、'],
  ['chineseCounting', '%1、', 21, '二十一、'],
  ['decimalEnclosedCircle', '%1', 3, '③'],
  ['bullet', '·', 1, ''],
  ['none', '', 1, ''],
])('a list of format %s with "%s" from %i', async (format, pattern, start, label) => {
  const numbering = listOf(level(0, format, pattern, start));
  expect(await linesOf(paragraph('正文', inList(1)), { numbering })).toEqual([`${label}正文`]);
});

test('a paragraph is numbered by its style', async () => {
  const styles = `<w:style w:type="paragraph" w:styleId="a"><w:name w:val="条目"/><w:pPr>${inList(1)}</w:pPr></w:style>`;
  const body = paragraph('主要做法', '<w:pStyle w:val="a"/>').repeat(2);
  expect(await linesOf(body, { styles, numbering: OUTLINE })).toEqual([
    '一、主要做法',
    '二、主要做法',
  ]);
});

test('a style and the paragraph itself can both take the number away', async () => {
  const body = paragraph('正文', inList(0)) + paragraph('主要做法', inList(1));
  expect(await linesOf(body, { numbering: OUTLINE })).toEqual(['正文', '一、主要做法']);
});

test('tables are rows', async () => {
  const body = `<w:tbl>${row(cell('名称'), cell('数量'))}${row(cell('规章'), cell('3'))}</w:tbl>`;
  expect(await read(makeDocx(paragraph('附表') + body))).toBe('附表\n\n名称 | 数量\n规章 | 3');
});

test('merged cells are said in every row', async () => {
  const merge = (value: string) => `<w:vMerge w:val="${value}"/>`;
  const body = `<w:tbl>${row(cell('复议', merge('restart')), cell('受理'), cell('5'))}${row(cell('', merge('continue')), cell('审结'), cell('4'))}</w:tbl>`;
  expect(await linesOf(body)).toEqual(['复议 | 受理 | 5', '复议 | 审结 | 4']);
});

test('footnotes come last and leave nothing in the sentence', async () => {
  const footnotes = `<w:footnote w:id="2">${paragraph('统计至11月底。')}</w:footnote>`;
  const body = `<w:p>${run('办理案件12件')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('。')}</w:p>`;
  expect(await linesOf(body, { footnotes })).toEqual(['办理案件12件。', '统计至11月底。']);
});

test('deleted text is gone, inserted text stays', async () => {
  const body = `<w:p>${run('办理')}<w:del w:id="1" w:author="a"><w:r><w:delText>13</w:delText></w:r></w:del><w:ins w:id="2" w:author="a">${run('12')}</w:ins>${run('件。')}</w:p>`;
  expect(await linesOf(body)).toEqual(['办理12件。']);
});

test('a whole report', async () => {
  const body = [
    paragraph('青禾县2020年法治政府建设情况报告'),
    paragraph('2020年，我县认真推进依法行政，取得新的成效。'),
    paragraph('主要做法', inList(1)),
    paragraph('审查规范性文件12件。'),
    paragraph('存在的问题', inList(1)),
    paragraph('执法力量不足。'),
    paragraph('青禾县人民政府'),
    paragraph('2021年1月20日'),
  ].join('');
  const { metadata, sections } = await readReport(makeDocx(body, { numbering: OUTLINE }), 'a.docx');
  expect(metadata).toMatchObject({
    kind: 'annual-report',
    body: '青禾县人民政府',
    signedOn: '2021-01-20',
  });
  expect(sections.map(({ path, role }) => [path[0], role])).toEqual([
    [undefined, 'overview'],
    ['一、主要做法', 'measures'],
    ['二、存在的问题', 'problems'],
  ]);
});

const reasonOf = async (bytes: Uint8Array) => {
  try {
    return await read(bytes);
  } catch (error) {
    if (!(error instanceof RefusalError)) throw error;
    return error.message;
  }
};

test.each<[reason: string, make: () => Uint8Array, refusal: RegExp]>([
  ['an archive of something else', () => zipSync({ 'a.txt': strToU8('文字') }), /no Word file/u],
  ['an archive cut off', () => makeDocx(paragraph('正文')).slice(0, 300), /damaged/u],
  [
    'XML that is none',
    () => zipSync({ 'word/document.xml': strToU8('<w:document') }),
    /cannot be read|no Word file/u,
  ],
  [
    'a part that unpacks to more than any report has',
    () => zipSync({ 'word/document.xml': new Uint8Array(65 * 1024 * 1024) }, { level: 1 }),
    /unpacks to more than 64 MB/u,
  ],
  [
    'thousands of parts',
    () =>
      zipSync(
        Object.fromEntries(
          Array.from({ length: 3000 }, (_, at) => [`word/p${at}.xml`, strToU8('x')]),
        ),
      ),
    /more than 2000 parts/u,
  ],
])('refused: %s', async (_, make, refusal) => {
  expect(await reasonOf(make())).toMatch(refusal);
});

test('a part that lies about its size does not unpack beyond it', async () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(20 * 1024 * 1024) }, { level: 1 });
  // The size is stated in the local header (offset 22) and in the central directory (24 behind its signature).
  const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
  view.setUint32(22, 10, true);
  for (let at = 0; at < bomb.length - 4; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
  expect(await reasonOf(bomb)).not.toBe('');
});

test('entity declarations are not expanded', async () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE w:document [<!ENTITY a "法治"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY x SYSTEM "file:///etc/passwd">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph('正文&c;&x;')}</w:body></w:document>`;
  const files = { 'word/document.xml': strToU8(bomb), '[Content_Types].xml': strToU8('<Types/>') };
  const text = await reasonOf(zipSync(files));
  expect(text).not.toMatch(/法治法治|root:/u);
});
