/** A content folder with faults: what a build says, and what it makes of the rest. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { forgetAtlas, requireAtlas } from '../src/atlas-fs.ts';
import { ContentError, formatProblem } from '../src/errors.ts';

const GOOD = `---
title: 中山市港口镇2021年法治政府建设情况报告
jurisdiction: { path: [广东省, 中山市, 港口镇], code: "442000108", level: township }
period: { from: 2021, to: 2021 }
source: { title: 中山市港口镇2021年法治政府建设情况报告 }
coverage: digest
---

贯彻《法治政府建设实施纲要（2021－2025年）》。
`;

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'atlas-content-'));
  const isReport = (path: string) => path.startsWith(join('content', 'reports'));
  cpSync('content', root, { recursive: true, filter: (path) => !isReport(path) });
  mkdirSync(join(root, 'reports/guangdong'), { recursive: true });
  const write = (name: string, text: string) =>
    writeFileSync(join(root, 'reports/guangdong', name), text);
  write('gangkou-2021.md', GOOD);
  write('empty.md', '');
  write('no-title.md', GOOD.replace(/^title: .*\n/mu, ''));
  write('coverage.md', GOOD.replace('digest', 'partly'));
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

function messageOf(lenient: boolean): string {
  forgetAtlas(root);
  try {
    requireAtlas(root, lenient);
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
  return '';
}

const REPORT_FAULTS = `content/reports/guangdong/coverage.md:6:11 coverage: unknown value "partly" (use full, digest, excerpt)
content/reports/guangdong/empty.md:1:1 file is empty (write the front matter and the body)
content/reports/guangdong/no-title.md:2:1 title: missing (expected string)`;

test('all faulty reports are named at once, in order', () => {
  expect(messageOf(false)).toBe(REPORT_FAULTS);
});

test('a lenient build leaves them out and keeps the others', () => {
  forgetAtlas(root);
  const { atlas, problems } = requireAtlas(root, true);
  expect([...atlas.reports.keys()]).toEqual(['guangdong-gangkou-2021']);
  expect(problems).toHaveLength(3);
});

test('a decision about a title that no report cites is warned about', () => {
  const file = join(root, 'decisions/more.yaml');
  writeFileSync(file, '- title: 无人引用的办法\n  same: 别的办法\n  reason: 文号相同\n');
  forgetAtlas(root);
  const { problems } = requireAtlas(root, true);
  rmSync(file);
  expect(problems.map(formatProblem)).toContain(
    'content/decisions/more.yaml:1:10 warning: no report cites "无人引用的办法" (correct the title or the place, or take the decision out)',
  );
});

test('a folder without reports gives an atlas without places', () => {
  const reports = join(root, 'reports');
  renameSync(reports, `${reports}-aside`);
  mkdirSync(reports);
  forgetAtlas(root);
  const { atlas, analysis } = requireAtlas(root, false);
  expect(atlas.graph.filterNodes((_, { kind }) => kind === 'jurisdiction')).toEqual([]);
  expect(analysis.positions.size).toBe(atlas.graph.order);
  rmSync(reports, { recursive: true });
  renameSync(`${reports}-aside`, reports);
});

test('faults of a registry are named with those of reports, and stop a lenient build too', () => {
  const file = join(root, 'practices/decision-making.yaml');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('- id: ', '- mystery: 1\n  id: '));
  const line = text.slice(0, text.indexOf('- id: ')).split('\n').length;
  const fault = `content/practices/decision-making.yaml:${line}:3 unknown field "mystery" (remove it or correct its spelling)`;
  expect(messageOf(true)).toBe(`${fault}\n${REPORT_FAULTS}`);
  writeFileSync(file, text);
});
