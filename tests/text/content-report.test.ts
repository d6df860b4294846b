/** Content reports: what becomes of the front matter, and what is said of faults. */
import { expect, test } from 'vitest';
import { formatProblem } from '../../src/errors.ts';
import { toRawOffset } from '../../src/text/offset-map.ts';
import { readContentReport } from '../../src/text/read-content-report.ts';
import { loadVocabulary } from '../../src/vocabulary/load-vocabulary-fs.ts';

const vocabulary = loadVocabulary('content');

const front = `title: 青禾县2021年法治政府建设年度报告
jurisdiction:
  path: [南境省, 云州市, 青禾县]
  code: "990102"
  level: county
body: 青禾县人民政府
period: {from: 2021, to: 2021}
publishedOn: "2022-01-14"
source:
  title: 青禾县2021年法治政府建设年度报告
  publisher: 青禾县人民政府
  url: https://example.org/a
coverage: digest
`;
const body = `
2021年全县继续推进法治政府建设。

## 一、主要举措和成效

### （一）严格执法

贯彻《中华人民共和国行政处罚法》，办理案件12件。

## 二、存在问题

执法力量不足。
`;

function read(text: string) {
  return readContentReport('content/reports/nanjing/qinghe-2021.md', text, vocabulary);
}

/** What a person is told, without the file name. */
function faults(text: string): string {
  const result = read(text);
  if (!('problems' in result)) return 'no fault';
  return result.problems
    .map((problem) => formatProblem(problem).replace('content/reports/nanjing/qinghe-2021.md', ''))
    .join('\n');
}

/** The faults of the good report with one edit in its front matter. */
function edited(from: string, to: string): string {
  expect(front).toContain(from);
  return faults(`---\n${front.replace(from, to)}---\n${body}`);
}

test('a good report becomes a document whose metadata are those of its front matter', () => {
  const result = read(`---\n${front}---\n${body}`);
  if ('problems' in result) throw new Error(faults(`---\n${front}---\n${body}`));
  const { document, frontMatter } = result;
  expect(frontMatter).toMatchObject({ kind: 'annual-report', coverage: 'digest', corrections: [] });
  expect(document.metadata).toMatchObject({
    title: '青禾县2021年法治政府建设年度报告',
    jurisdiction: { path: ['南境省', '云州市', '青禾县'], code: '990102', masked: false },
    period: { from: 2021, to: 2021 },
    publishedOn: '2022-01-14',
    signedOn: null,
    repair: null,
  });
  expect(document.text.split('\n')).toEqual([
    '2021年全县继续推进法治政府建设。',
    '一、主要举措和成效',
    '（一）严格执法',
    '贯彻《中华人民共和国行政处罚法》，办理案件12件。',
    '二、存在问题',
    '执法力量不足。',
  ]);
  const at = document.text.indexOf('《');
  expect(document.raw.slice(toRawOffset(document.map, at)).startsWith('《中华人民共和国')).toBe(
    true,
  );
  expect(document.sections.map((section) => section.path.at(-1) ?? '')).toEqual([
    '',
    '一、主要举措和成效',
    '（一）严格执法',
    '二、存在问题',
  ]);
});

test('line ends of Windows and blanks behind the marks change nothing', () => {
  const unix = read(`---\n${front}---\n${body}`);
  const windows = read(`--- \n${front}---\t\n${body}`.replaceAll('\n', '\r\n'));
  if ('problems' in unix || 'problems' in windows) throw new Error('both must be read');
  expect(windows.document.text).toBe(unix.document.text);
  expect(windows.frontMatter).toEqual(unix.frontMatter);
});

test('broken front matter is named with its place and the remedy', () => {
  expect(faults('')).toMatchInlineSnapshot(
    `":1:1 file is empty (write the front matter and the body)"`,
  );
  expect(faults(' \n\n')).toMatchInlineSnapshot(
    `":1:1 file is empty (write the front matter and the body)"`,
  );
  expect(faults(body)).toMatchInlineSnapshot(
    `":1:1 front matter is missing (begin the file with a line "---", the YAML fields, and another line "---")"`,
  );
  expect(faults(`\n---\n${front}---\n${body}`)).toMatchInlineSnapshot(
    `":1:1 front matter is missing (begin the file with a line "---", the YAML fields, and another line "---")"`,
  );
  expect(faults(`---\n${front}${body}`)).toMatchInlineSnapshot(
    `":1:1 front matter is not closed (end it with a line "---")"`,
  );
  expect(faults(`---\n${front}----\n${body}`)).toMatchInlineSnapshot(
    `":1:1 front matter is not closed (end it with a line "---")"`,
  );
  expect(faults(`---\n---\n${body}`)).toMatchInlineSnapshot(
    `":2:1 front matter has no fields (begin the file with a line "---", the YAML fields, and another line "---")"`,
  );
  expect(faults(`---\n# ${front}---\n${body}`).split('\n')[0]).toMatchInlineSnapshot(
    `":3:1 title: missing (expected string)"`,
  );
  expect(faults(`---\n- a\n---\n${body}`)).toMatchInlineSnapshot(
    `":2:1 found ["a"], expected object"`,
  );
  expect(faults(`---\n${front}---\n\n`)).toMatchInlineSnapshot(
    `":15:1 body is empty (write the report's text below the front matter)"`,
  );
});

test('no engine but YAML is ever asked to read front matter', () => {
  const script = '{ get title() { globalThis.hacked = true; return "x"; } }';
  expect(faults(`---js\n${script}\n---\n${body}`)).toMatchInlineSnapshot(
    `":1:4 found front matter marked "js", expected YAML (let the first line be "---" alone)"`,
  );
  expect(faults(`---json\n{}\n---\n${body}`)).toMatchInlineSnapshot(
    `":1:4 found front matter marked "json", expected YAML (let the first line be "---" alone)"`,
  );
  expect(faults(`--- coffee\n{}\n---\n${body}`)).toMatchInlineSnapshot(
    `":1:4 found front matter marked "coffee", expected YAML (let the first line be "---" alone)"`,
  );
  expect(
    edited('title: 青禾县2021年法治政府建设年度报告\nj', 'title: !!js/function "x"\nj'),
  ).toMatchInlineSnapshot(`":2:22 title: found "x", expected string to have >=2 characters"`);
  expect('hacked' in globalThis).toBe(false);
});

test('a body that would stall the parser is refused at its line', () => {
  const withBody = (text: string) => faults(`---\n${front}---\n${text}\n`);
  expect(withBody(`甲\n${'>'.repeat(50_000)} 乙`)).toMatchInlineSnapshot(
    `":17:1 text is nested too deeply (take out quote and list marks)"`,
  );
  expect(withBody(`甲\n${' '.repeat(200)}- 乙`)).toMatchInlineSnapshot(
    `":17:1 text is nested too deeply (take out quote and list marks)"`,
  );
  expect(withBody('[甲]('.repeat(50_000))).toMatchInlineSnapshot(
    `":16:1 block holds too many links (write them as plain text)"`,
  );
  expect(withBody('|甲'.repeat(600))).toMatchInlineSnapshot(
    `":16:1 text holds too many cells in a row (take out what is no text)"`,
  );
  expect(withBody('['.repeat(10_001))).toMatchInlineSnapshot(
    `":16:1 text holds too many brackets in a line (take out what is no text)"`,
  );
  expect(withBody('[1]: http://example.org/\n'.repeat(1001))).toMatchInlineSnapshot(
    `":1016:1 text holds too many addresses of links (take out what is no text)"`,
  );
  expect(withBody(`甲\n${'|甲'.repeat(400)}\n${'['.repeat(9000)}`)).toBe('no fault');
  expect(withBody(`甲\n${'[1]: http://example.org/\n'.repeat(900)}`)).toBe('no fault');
  // A long rule and many links in blocks of their own are harmless.
  expect(withBody(`甲\n\n${'-'.repeat(300)}`)).toBe('no fault');
  expect(withBody('[甲](http://example.org/)\n\n'.repeat(1500))).toBe('no fault');
  expect(withBody('《'.repeat(200_000))).toBe('no fault');
});

test('front matter as long as a report is refused', () => {
  const long = `---\n${'# 注\n'.repeat(20_000)}${front}---\n正文\n`;
  expect(faults(long)).toMatchInlineSnapshot(
    `":1:1 front matter is longer than 65536 characters (leave out what is no field)"`,
  );
});

test('each faulty field is named with what was found and what is expected', () => {
  expect(edited('coverage: digest', 'coverage: part')).toMatchInlineSnapshot(
    `":14:11 coverage: unknown value "part" (use full, digest, excerpt)"`,
  );
  expect(edited('publishedOn', 'publishdOn')).toMatchInlineSnapshot(
    `":9:1 unknown field "publishdOn" (remove it or correct its spelling)"`,
  );
  expect(edited('level: county', 'level: county\n  level: city')).toMatchInlineSnapshot(
    `":7:3 field "level" stands twice (keep one of the two)"`,
  );
  expect(edited('code: "990102"', 'code: 010000')).toMatchInlineSnapshot(
    `":5:9 jurisdiction.code: found 010000, expected a division code in quotes, such as "442000108""`,
  );
  expect(edited('code: "990102"', 'code: "9901O2"')).toMatchInlineSnapshot(
    `":5:9 jurisdiction.code: found "9901O2", expected 2 to 12 digits in quotes"`,
  );
  expect(edited('"2022-01-14"', '2022-01-14')).toMatchInlineSnapshot(
    `":9:14 publishedOn: found 2022-01-14, expected a date in quotes, such as "2019-11-21""`,
  );
  expect(edited('"2022-01-14"', '"14.1.2022"')).toMatchInlineSnapshot(
    `":9:14 publishedOn: found "14.1.2022", expected "2019", "2019-11" or "2019-11-21""`,
  );
  expect(edited('{from: 2021, to: 2021}', '{from: 2021, to: 2020}')).toMatchInlineSnapshot(
    `":8:9 period: found {"from":2021,"to":2020}, expected the first year not after the last"`,
  );
  expect(edited('{from: 2021, to: 2021}', '2021')).toMatchInlineSnapshot(
    `":8:9 period: found 2021, expected object"`,
  );
  expect(edited('{from: 2021, to: 2021}', '{from: "2021", to: 2021}')).toMatchInlineSnapshot(
    `":8:16 period.from: found "2021", expected number"`,
  );
  expect(edited('[南境省, 云州市, 青禾县]', '[]')).toMatchInlineSnapshot(
    `":4:9 jurisdiction.path: found [], expected [] at level national and at least one name at every other level"`,
  );
  expect(edited('[南境省, 云州市, 青禾县]', '南境省')).toMatchInlineSnapshot(
    `":4:9 jurisdiction.path: found "南境省", expected array"`,
  );
  expect(edited('https://example.org/a', 'javascript:alert(1)')).toMatchInlineSnapshot(
    `":13:8 source.url: found "javascript:alert(1)", expected an address that begins with http:// or https://"`,
  );
  expect(edited('title: 青禾县2021年法治政府建设年度报告\nj', 'j')).toMatchInlineSnapshot(
    `":2:1 title: missing (expected string)"`,
  );
  expect(edited('title: 青禾县2021', 'title: [青禾县]2021')).toMatchInlineSnapshot(
    `":2:13 Unexpected scalar at node end (check the indents, brackets and quotes of this entry)"`,
  );
  expect(edited('coverage: digest', 'coverage: digest\ncorrections: [{action: drop}]'))
    .toMatchInlineSnapshot(`
      ":15:24 corrections[0].action: unknown value "drop" (use reject, add, change)
      :15:15 corrections[0].kind: missing (use regulation, practice, metric)
      :15:15 corrections[0].id: missing (expected string)
      :15:15 corrections[0].reason: missing (expected string)"
    `);
});

test('blanks without end in the front matter are refused at their line', () => {
  expect(faults(`---\n${front}${'\n'.repeat(60_000)}x: 1\n---\n${body}`)).toBe(
    ':14:1 front matter has 1000 blanks in a row (take them out)',
  );
});
