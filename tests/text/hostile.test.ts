/** Input made to break the reader: each ends in a named refusal or in clean text, in seconds and in bounded memory. */
import { readdirSync, writeFileSync, mkdtempSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RefusalError } from '../../src/errors.ts';
import { readSourceFile } from '../../src/text/read-file-fs.ts';
import { readSource } from '../../src/text/read-source.ts';
import { vocabulary } from './read-report.ts';

/** The texts read, or the reason of the refusal. */
async function outcome(content: string | Uint8Array, name = 'a.txt'): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  try {
    const documents = await readSource({ name, bytes }, vocabulary);
    return documents.map(({ text }) => text).join('\n');
  } catch (error) {
    if (error instanceof RefusalError) return `refused: ${error.message}`;
    throw error;
  }
}

const REPORT = '青禾县2020年法治政府建设情况报告\n2020年,我县推进依法行政,取得成效。\n';

test('random bytes under any name are refused or read', async () => {
  const names = ['a.txt', 'a.html', 'a.md', 'a.docx', 'a.pdf', ''];
  const starts = [
    '',
    '%PDF-1.7\n',
    'PK\x03\x04',
    '---\n',
    '<html>',
    '\ufeff',
    '\xff\xfe',
    '{\\rtf',
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...names),
      fc.constantFrom(...starts),
      fc.uint8Array({ maxLength: 2000 }),
      async (name, start, noise) => {
        const bytes = Uint8Array.from([...Buffer.from(start, 'latin1'), ...noise]);
        expect(typeof (await outcome(bytes, name))).toBe('string');
      },
    ),
    { numRuns: 300, seed: 20260102 },
  );
});

test('a report with noise in it is read', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (noise) => {
      expect(typeof (await outcome(`${REPORT}${noise}\n${REPORT}`))).toBe('string');
    }),
    { numRuns: 300, seed: 20260103 },
  );
});

test.each<[reason: string, content: string, refusal: RegExp, name?: string]>([
  ['an empty file', '', /empty/u],
  ['blanks', ' \n\u3000\n', /no Chinese text/u],
  ['English', 'An annual report on the rule of law.', /no Chinese text/u],
  ['an old Word file', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', /old Office file/u, 'a.doc'],
  ['a rich-text file', '{\\rtf1 text}', /rich-text/u],
  ['a picture', '\x89PNG\r\n', /picture/u],
  [
    'front matter of another language',
    `---js\n{ title: globalThis.ran = 1 }\n---\n${REPORT}`,
    /front matter marked "js"/u,
    'a.md',
  ],
  ['front matter without an end', `---\ntitle: a\n${REPORT}`, /not closed/u, 'a.md'],
])('refused: %s', async (_, content, refusal, name) => {
  expect(
    await outcome(
      Uint8Array.from(
        Buffer.from(
          content,
          content.startsWith('\xd0') || content.startsWith('\x89') ? 'latin1' : 'utf8',
        ),
      ),
      name,
    ),
  ).toMatch(refusal);
  expect(globalThis).not.toHaveProperty('ran');
});

test('a file of 200 MB is refused before it is read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'huge-'));
  const file = join(folder, 'huge.txt');
  try {
    writeFileSync(file, '');
    truncateSync(file, 200 * 2 ** 20);
    const before = process.memoryUsage().arrayBuffers;
    expect(() => readSourceFile(file)).toThrow(RefusalError);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(2 ** 20);
    expect(readdirSync(folder)).toEqual(['huge.txt']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('bytes in memory are refused by the same measure', async () => {
  expect(await outcome(new Uint8Array(33 * 2 ** 20))).toMatch(/more than the 32 MB allowed/u);
});

const YAML_BOMB = `---
a: &a [x, x, x, x, x, x, x, x, x]
${Array.from({ length: 9 }, (_, at) => {
  const [name, before] = ['bcdefghij'.charAt(at), 'abcdefghi'.charAt(at)];
  return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`;
}).join('\n')}
---
${REPORT}`;

test.each<[reason: string, content: string, name: string]>([
  ['aliases of aliases', YAML_BOMB, 'a.md'],
  ['YAML nested without end', `---\na: ${'['.repeat(100_000)}\n---\n${REPORT}`, 'a.md'],
  ['an alias of itself', `---\na: &a [*a]\n---\n${REPORT}`, 'a.md'],
  [
    'a tag that makes objects',
    `---\na: !!js/function 'function () { globalThis.ran = 1 }'\n---\n${REPORT}`,
    'a.md',
  ],
  ['quotes without end', '>'.repeat(200_000) + REPORT, 'a.md'],
  [
    'lists without end',
    `${Array.from({ length: 2000 }, (_, at) => `${' '.repeat(at)}- 甲`).join('\n')}`,
    'a.md',
  ],
  ['brackets without end', `${'['.repeat(200_000)}${REPORT}`, 'a.md'],
  ['emphasis without end', `${'*a **a '.repeat(30_000)}${REPORT}`, 'a.md'],
  ['code marks without end', `${'`'.repeat(100_000)}${REPORT}`, 'a.md'],
  ['link definitions that refer to each other', `${'[a]: <b>\n'.repeat(20_000)}${REPORT}`, 'a.md'],
  ['tables without end', `${'|甲'.repeat(20_000)}\n${'|-'.repeat(20_000)}\n${REPORT}`, 'a.md'],
  ['elements nested without end', `<html>${'<div>'.repeat(200_000)}${REPORT}`, 'a.html'],
  ['formatting left open', `<html>${'<p><b><i>甲'.repeat(50_000)}`, 'a.html'],
  ['tables in tables', `<html>${'<table><tr><td>'.repeat(5000)}${REPORT}`, 'a.html'],
  ['attributes without end', `<html><p ${'a '.repeat(200_000)}>${REPORT}`, 'a.html'],
  ['a tag without end', `<html><p>${REPORT}</p><a ${'x="'.repeat(100_000)}`, 'a.html'],
  ['comments without end', `<html>${'<!--'.repeat(200_000)}${REPORT}`, 'a.html'],
  ['comments before a page', `${'<!-- a -->'.repeat(50_000)}<html>${REPORT}`, 'a.html'],
  ['select elements', `<html>${'<select><option>'.repeat(20_000)}${REPORT}`, 'a.html'],
])(
  'in seconds: %s',
  async (_, content, name) => {
    const text = await outcome(content, name);
    expect(text.length).toBeLessThan(1_000_000);
    expect(globalThis).not.toHaveProperty('ran');
  },
  20_000,
);

/** Characters that some pattern looks for, many times over on one line. */
const REPEATED = [
  ...'《》〈〉〔〕（）()“”‘’【】<>|,，。；、：:-—－一二十年月日号第章条县市省区镇0１ \u3000xX×某*#',
  ...[
    '《〈',
    '《《',
    '一、',
    '(一)',
    '第一',
    '〔2016',
    '〔2016〕',
    '2016年',
    '— 1',
    '— 1 —',
    '1 ',
    ' 1',
    '法 ',
    '12 345 ',
  ],
  ...[
    '青禾县',
    '人民政府',
    '中共',
    '我县',
    '现将',
    '发布日期:',
    '日期:',
    '首页>',
    '1.',
    '1、',
    '(1)',
    '20xx年',
    'X 县',
  ],
  ...[
    '监(jiān)',
    '?',
    '??',
    'a(',
    '索 引 号',
    '根据',
    '关于印发',
    '的通知',
    '第一篇:',
    '篇一\n',
    '\n',
    '1\n',
    '甲\n\n',
    '| ',
    '|甲',
  ],
  ...[
    '\ud800',
    '\udc00',
    '\u200b',
    '\u00a0',
    '\r',
    '\f',
    '丌',
    '丌丏',
    '規',
    '問:\n',
    '答:',
    '\\',
    '&lt;',
    '&',
  ],
];

test.each(REPEATED)(
  'a hundred thousand of %j',
  async (piece) => {
    const line = piece.repeat(Math.ceil(100_000 / piece.length));
    for (const text of [`${REPORT}${line}甲`, `${line}${REPORT}`])
      expect(typeof (await outcome(text))).toBe('string');
  },
  20_000,
);

test('a million of 《', async () => {
  expect(await outcome(`${REPORT}${'《'.repeat(1_000_000)}`)).toContain('《《《');
}, 20_000);
