/** Folders of reports: which files are reports, and what is said of the others. */
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatProblem } from '../../src/errors.ts';
import { loadVocabulary } from '../../src/vocabulary/load-vocabulary-fs.ts';
import { loadReports } from './loaded-reports.ts';
import { writeFile } from '../write-file.ts';

const vocabulary = loadVocabulary('content');

/** A report that has nothing wrong with it. */
const good = `---
title: 青禾县2021年法治政府建设年度报告
jurisdiction: { path: [南境省, 云州市, 青禾县], level: county }
source: { title: 青禾县2021年法治政府建设年度报告 }
coverage: digest
---

## 一、主要举措

贯彻《中华人民共和国行政处罚法》。
`;

let root: string;

function write(name: string, content: string | Uint8Array): void {
  writeFile(join(root, 'reports', name), content);
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'reports-'));
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

test('good reports are kept in id order, and every bad file is named', () => {
  write('nanjing/yunzhou-2021.md', good);
  write('nanjing/qinghe-2021.md', good);
  write('beijing/linxi-2021.md', `\ufeff${good}`);
  write('nanjing/.draft.md', 'hidden files are no reports');
  write('nanjing/empty.md', '');
  write('nanjing/no-front.md', '## 一、主要举措\n');
  write('nanjing/binary.md', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0]));
  write('nanjing/gbk.md', new Uint8Array([0xb7, 0xa8, 0xd6, 0xce]));
  write('nanjing/unicode.md', Buffer.from(`\ufeff${good}`, 'utf16le'));
  write('nanjing/huge.md', new Uint8Array(8 * 1024 * 1024 + 1).fill(0x61));
  write('nanjing/report.docx', 'PK');
  write('nanjing/Qinghe-2021.md', good);
  write('nanjing/a..b.md', good);
  write('nanjing/青禾-2021.md', good);
  write('nanjing/deeper/linxi-2020.md', good);
  write('linxi-2019.md', good);
  // The same id as nanjing/qinghe-2021.md by another way of dividing it.
  write('nanjing-qinghe/2021.md', good);
  symlinkSync('/etc/hostname', join(root, 'reports/nanjing/link.md'));
  symlinkSync('/etc', join(root, 'reports/etc'));

  const { reports, problems } = loadReports(root, vocabulary);
  expect(reports.map((report) => report.id)).toEqual([
    'beijing-linxi-2021',
    'nanjing-qinghe-2021',
    'nanjing-yunzhou-2021',
  ]);
  expect(reports[0]?.document.raw.startsWith('---')).toBe(true);
  expect(problems.map(formatProblem).join('\n')).toMatchInlineSnapshot(`
    "content/reports/etc symbolic link is not followed (put the file itself here)
    content/reports/linxi-2019.md file stands outside a province folder (move it to content/reports/<province>/)
    content/reports/nanjing-qinghe/2021.md report id "nanjing-qinghe-2021" is taken (rename this file or content/reports/nanjing/qinghe-2021.md)
    content/reports/nanjing/Qinghe-2021.md found the report id "nanjing-Qinghe-2021", expected lower-case letters, digits and single hyphens (rename the file or its folder, as in guangdong/gangkou-2019.md)
    content/reports/nanjing/a..b.md found the report id "nanjing-a..b", expected lower-case letters, digits and single hyphens (rename the file or its folder, as in guangdong/gangkou-2019.md)
    content/reports/nanjing/binary.md binary file (bring it in with \`npm run ingest\`, or remove it)
    content/reports/nanjing/deeper folder stands inside a province folder (move its files one level up)
    content/reports/nanjing/empty.md:1:1 file is empty (write the front matter and the body)
    content/reports/nanjing/gbk.md not UTF-8 text (save it as UTF-8)
    content/reports/nanjing/huge.md file is larger than 8388608 bytes (no file here needs that much)
    content/reports/nanjing/link.md symbolic link is not followed (put the file itself here)
    content/reports/nanjing/no-front.md:1:1 front matter is missing (begin the file with a line "---", the YAML fields, and another line "---")
    content/reports/nanjing/report.docx not a Markdown file (bring it in with \`npm run ingest\`, or give it the ending .md)
    content/reports/nanjing/unicode.md not UTF-8 text (save it as UTF-8)
    content/reports/nanjing/青禾-2021.md found the report id "nanjing-青禾-2021", expected lower-case letters, digits and single hyphens (rename the file or its folder, as in guangdong/gangkou-2019.md)"
  `);
});

test('a repaired report keeps its original, and every original belongs to a repaired report', () => {
  const content = mkdtempSync(join(tmpdir(), 'reports-'));
  const put = (name: string, text: string) => writeFile(join(content, 'reports', name), text);
  const repaired = (coverage: string) =>
    good.replace(
      'coverage: digest',
      `coverage: ${coverage}\nrepair: { kind: glyph-shift, replaced: 9 }`,
    );
  put('nanjing/kept-2020.md', repaired('full'));
  put('nanjing/kept-2020.original.txt', '觃范执法\n');
  put('nanjing/lost-2020.md', repaired('full'));
  put('nanjing/digest-2020.md', repaired('digest'));
  put('nanjing/whole-2020.md', good);
  put('nanjing/whole-2020.original.txt', '规范执法\n');
  put('nanjing/empty-2020.md', repaired('full'));
  put('nanjing/empty-2020.original.txt', '\n');
  put('nanjing/alone-2020.original.txt', '觃范执法\n');
  put('nanjing/faulty-2020.md', good.replace('coverage: digest', 'coverage: half'));
  put('nanjing/faulty-2020.original.txt', '觃范执法\n');
  const { reports, problems } = loadReports(content, vocabulary);
  rmSync(content, { recursive: true });
  expect(reports.map(({ id, document }) => [id, document.original])).toEqual([
    ['nanjing-digest-2020', null],
    ['nanjing-empty-2020', '\n'],
    ['nanjing-kept-2020', '觃范执法\n'],
    ['nanjing-lost-2020', null],
    ['nanjing-whole-2020', '规范执法\n'],
  ]);
  expect(problems.map(formatProblem).join('\n')).toMatchInlineSnapshot(`
    "content/reports/nanjing/alone-2020.original.txt no report stands beside it (put it beside its report, or remove it)
    content/reports/nanjing/empty-2020.original.txt file is empty (put the text as it was into it)
    content/reports/nanjing/faulty-2020.md:5:11 coverage: unknown value "half" (use full, digest, excerpt)
    content/reports/nanjing/lost-2020.md the text is repaired, and no copy of the original is kept (put the text as it was into content/reports/nanjing/lost-2020.original.txt, as \`npm run ingest\` does)
    content/reports/nanjing/whole-2020.original.txt the report beside it is not repaired (remove this file, or state the repair in the front matter of the report)"
  `);
});

test('a content folder without reports is a fault, not a crash', () => {
  const { reports, problems } = loadReports(join(root, 'nowhere'), vocabulary);
  expect(reports).toEqual([]);
  expect(problems.map(formatProblem)).toMatchInlineSnapshot(`
    [
      "content/reports cannot be read: ENOENT (check that it exists and may be read)",
    ]
  `);
});

test("the project's own reports are all good", () => {
  const { reports, problems } = loadReports('content', vocabulary);
  expect(problems.map(formatProblem)).toEqual([]);
  expect(reports.length).toBeGreaterThanOrEqual(9);
});
