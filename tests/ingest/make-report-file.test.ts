/** Content files made from made-up pages: read back, they say what the pages said. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeReportFile } from '../../src/ingest/make-report-file.ts';
import { nameReportFile } from '../../src/ingest/report-file-name.ts';
import { writeReportMarkdown } from '../../src/ingest/report-markdown.ts';
import { idSchema } from '../../src/schema/common.ts';
import { readContentReport } from '../../src/text/read-content-report.ts';
import { readMarkdownText } from '../../src/text/markdown-text.ts';
import { CLEAN_REPORTS, shiftGlyphs } from '../text/shifted-glyphs.ts';
import { readReport, vocabulary } from '../text/read-report.ts';

const PAGE = `发布时间:2021-01-20 09:28
灌南县人民政府关于2020年度法治政府建设情况的报告

2020年,我县推进依法行政,取得成效。现将有关情况报告如下:

一、主要举措和成效

(一)完善制度。全年审查规范性文件12件。

1.清理文件。废止3件。

名称 | 数量
规章 | 3
文件 | *5*

二、存在的问题

执法力量不足。

灌南县人民政府
2021年1月15日
`;

async function makeFrom(page: string, url: string | null = null) {
  const document = await readReport(page);
  return { document, ...makeReportFile(document, url, vocabulary) };
}

test('the file of a whole report', async () => {
  expect((await makeFrom(PAGE, 'https://example.org/a')).content).toBe(`---
title: 灌南县人民政府关于2020年度法治政府建设情况的报告
kind: annual-report
jurisdiction:
  path: [江苏省, 连云港市, 灌南县]
  code: "320724"
  level: county
  masked: false
body: 灌南县人民政府
period: {from: 2020, to: 2020}
publishedOn: "2021-01-20"
signedOn: "2021-01-15"
source:
  title: 灌南县人民政府关于2020年度法治政府建设情况的报告
  publisher: 灌南县人民政府
  url: https://example.org/a
coverage: full
review: []
---

2020年,我县推进依法行政,取得成效。现将有关情况报告如下:

## 一、主要举措和成效

### (一)完善制度。

全年审查规范性文件12件。

1.清理文件。废止3件。

| 名称 | 数量 |
| - | - |
| 规章 | 3 |
| 文件 | \\*5\\* |

## 二、存在的问题

执法力量不足。

灌南县人民政府

2021年1月15日
`);
});

test('a repaired report keeps the text as it was, character for character', async () => {
  const [clean = ''] = CLEAN_REPORTS;
  const { content, original } = await makeFrom(shiftGlyphs(clean, 2));
  const bare = (text: string | null) => text?.replaceAll(/\s/gu, '');
  expect(bare(original)).toBe(bare(shiftGlyphs(clean, 2)));
  expect(content).toMatch(/^repair: \{kind: glyph-shift, replaced: \d+\}$/mu);
  expect((await makeFrom(clean)).original).toBeNull();
});

test('read back, metadata and sections are those of the page', async () => {
  const { document, content } = await makeFrom(PAGE);
  const read = readContentReport('a.md', content, vocabulary);
  if ('problems' in read) throw new Error('unreadable');
  const { source } = read.document.metadata;
  expect(read.document.metadata).toEqual({ ...document.metadata, source });
  const outline = (sections: typeof document.sections) =>
    sections.map(({ path, role }) => [path.at(-1), role]);
  expect(outline(read.document.sections)).toEqual(outline(document.sections));
});

test.each<[reason: string, page: string, review: string[]]>([
  ['everything is stated', PAGE, []],
  [
    'a bare article',
    '2020年,我县推进依法行政,我县成效明显。\n一、主要做法\n审查文件12件。',
    ['title', 'kind', 'jurisdiction', 'body', 'publishedOn', 'signedOn', 'source.publisher'],
  ],
  ['a place that no list proves', PAGE.replaceAll('灌南县', '青禾县'), ['jurisdiction']],
  [
    'another kind of document',
    '青禾县人民政府工作规则\n第一章 总则\n为依法行政,制定本规则。',
    ['kind', 'jurisdiction', 'body', 'period', 'publishedOn', 'signedOn', 'source.publisher'],
  ],
  [
    'a template',
    PAGE.replace(
      '执法力量不足。',
      'X镇、X乡审查X件、办理X件、培训X人、发放X份。\n下面是小编为大家整理的报告',
    ),
    ['text'],
  ],
])('what a person should look over: %s', async (_, page, review) => {
  expect((await makeFrom(page)).frontMatter.review).toEqual(review);
});

test('a page without title or place gets words that say so, and is never merged with a place', async () => {
  const { frontMatter } = await makeFrom(
    '2020年,我县推进依法行政,我县成效明显。\n一、主要做法\n审查文件12件。',
  );
  expect(frontMatter.title).toContain('待定');
  expect(frontMatter.jurisdiction).toMatchObject({ path: ['待定'], masked: true, code: null });
});

test.each<[reason: string, head: string, folder: string, name: string]>([
  ['a county', '灌南县2020年法治政府建设情况报告', 'jiangsu', 'guannan-2020'],
  ['a province', '陕西省人民政府关于2020年度法治政府建设情况的报告', 'shaanxi', 'shaanxi-2020'],
  [
    'a municipality',
    '重庆市垫江县水利局2021年度法治政府建设年度报告',
    'chongqing',
    'dianjiang-shuili-2021',
  ],
  [
    'an autonomous place',
    '黔西南州人民政府关于2020年度法治政府建设情况的报告',
    'guizhou',
    'qianxinan-2020',
  ],
  ['a town', '宁乡市夏铎铺镇2020年度法治政府建设情况报告', 'hunan', 'xiaduopu-2020'],
  [
    'a plan over years',
    '灌南县法治政府建设实施方案(2021—2025年)',
    'jiangsu',
    'guannan-plan-2021-2025',
  ],
  ['a masked place', 'X县2020年法治政府建设情况报告', 'masked', 'x-2020'],
  ['a place without proof', '青禾县2020年法治政府建设情况报告', 'unplaced', 'qinghe-2020'],
])('folder and name of %s', async (_, head, folder, name) => {
  const { frontMatter } = await makeFrom(
    `${head}\n2020年,推进依法行政,取得成效。\n一、主要做法\n甲。`,
  );
  expect(nameReportFile(frontMatter, vocabulary.places)).toEqual({ folder, name });
});

test('no name leaves its folder, whatever a page calls itself', async () => {
  const { frontMatter } = await makeFrom(PAGE);
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string({ unit: 'binary', minLength: 1 }),
          fc.constantFrom('../..', '/etc', 'C:\\', '..', '\0'),
        ),
      ),
      fc.option(fc.string({ unit: 'binary' })),
      fc.boolean(),
      (path, body, masked) => {
        const report = {
          ...frontMatter,
          body,
          jurisdiction: { ...frontMatter.jurisdiction, path, masked },
        };
        const { folder, name } = nameReportFile(report, vocabulary.places);
        for (const part of [folder, name])
          expect(idSchema.safeParse(part).success, part).toBe(true);
      },
    ),
    { numRuns: 300, seed: 20260104 },
  );
});

/** What Markdown could take for marks of its own. */
const PIECES = [
  ...[
    '# ',
    '## 甲',
    '- ',
    '+ ',
    '1. ',
    '1) ',
    '> ',
    '```',
    '~~~',
    '---',
    '===',
    '    甲',
    '* ',
    '***',
    '| ',
    '|---|',
  ],
  ...[
    '*甲*',
    '_甲_',
    '`甲`',
    '[甲](乙)',
    '[甲]: 乙',
    '![甲](乙)',
    '<b>',
    '<!-- ',
    '&amp;',
    '&#65;',
    '\\',
    '~~甲~~',
    '[^1]',
  ],
  ...[
    '甲',
    '乙,丙。',
    '一、',
    '(一)',
    '3.5',
    'http://example.org',
    'www.example.org',
    'a@example.org',
    ' ',
    '  ',
    '12 ',
  ],
];

test('whatever a line looks like, it is read back as it was', () => {
  const line = fc
    .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 })
    .map((pieces) => pieces.join('').trim().replace(/ {2,}/gu, ' '))
    .filter((text) => text !== '' && !text.includes(' | '));
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
      const markdown = writeReportMarkdown({ title: '', text: lines.join('\n'), sections: [] });
      expect(readMarkdownText(markdown, 0).text).toBe(lines.join('\n'));
    }),
    { numRuns: 1000, seed: 20260105 },
  );
});

test('rows of a table are read back as they were', () => {
  const cell = fc.constantFrom('甲', '乙*', '12', 'a|b', '', '`c`');
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 5 }), (rows) => {
      const text = rows.map((row) => row.join(' | ')).join('\n');
      const markdown = writeReportMarkdown({ title: '', text, sections: [] });
      const squeeze = (words: string) => words.replace(/ +/gu, '');
      expect(squeeze(readMarkdownText(markdown, 0).text)).toBe(squeeze(text));
    }),
    { numRuns: 300, seed: 20260106 },
  );
});
