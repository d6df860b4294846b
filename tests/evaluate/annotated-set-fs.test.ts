/** Faults in annotations are all named with their places. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ContentError } from '../../src/errors.ts';
import { readGolds } from '../../src/evaluate/annotated-set-fs.ts';

function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'golds-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const sound = {
  doc: 'a',
  source: 'a.txt',
  report: {
    title: '青禾县2021年法治政府建设年度报告',
    kind: 'annual-report',
    jurisdiction: ['青禾县'],
    level: 'county',
    body: null,
    period: [2021, 2021],
    publishedOn: null,
    signedOn: null,
  },
  regulations: [],
  practices: [],
  metrics: [],
};

test('annotations are read in the order of their names, other files left alone', () => {
  const folder = folderOf({
    'b.json': JSON.stringify({ ...sound, doc: 'b' }),
    'a.json': JSON.stringify(sound),
    'notes.md': '{',
  });
  expect(readGolds(folder).map(({ doc }) => doc)).toEqual(['a', 'b']);
});

test('every fault of every file is named with its place', () => {
  const folder = folderOf({
    'a.json': JSON.stringify(
      { ...sound, report: { ...sound.report, level: 'department', period: ['2021', 2021] } },
      null,
      1,
    ),
    'b.json': '{ "doc": ',
    'c.json': JSON.stringify(sound),
  });
  let message = '';
  try {
    readGolds(folder);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    ({ message } = error);
  }
  expect(message.replaceAll(`${folder}/`, '').split('\n')).toMatchInlineSnapshot(`
    [
      "a.json:10:12 report.level: unknown value "department" (use national, province, city, county, township, zone)",
      "a.json:13:4 report.period[0]: found "2021", expected number",
      "b.json:1:10 Flow map must end with a } (check the indents, brackets and quotes of this entry)",
    ]
  `);
});
