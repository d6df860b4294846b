/** Measurements of whole builds as a table, and its place in a page. */
import { expect, test } from 'vitest';
import { measureCommand } from '../../src/bench/measured-command-fs.ts';
import { treeUse } from '../../src/bench/process-tree-fs.ts';
import {
  formatWholeRuns,
  replaceSection,
  SECTION,
  stagesOf,
  type WholeRun,
} from '../../src/bench/whole-run.ts';

const run = (reports: number, cpu: number): WholeRun => ({
  reports,
  full: { wall: cpu / 2, cpu, memory: 1e8 * reports },
  stages: { pages: 1.5 },
  changed: { wall: 1, cpu: cpu / 4, memory: 1e8 },
  isSame: reports === 10 ? true : null,
  files: 30 * reports,
  bytes: 2e6 * reports,
  pagefind: { wall: 1, cpu: 2, memory: 3e8 },
  hugo: null,
});

test('the table has a column for each size and the exponent of growth', () => {
  const lines = formatWholeRuns([run(10, 4), run(40, 16), run(160, 64)], 'a machine').split('\n');
  const row = (name: string) => lines.find((line) => line.startsWith(`| ${name}`));
  expect(lines[0]).toContain('a machine');
  expect(row('full build')).toBe(
    '| full build | 2.0 s (4.0 s) | 8.0 s (16.0 s) | 32.0 s (64.0 s) | 1.00 |',
  );
  expect(row('per report')).toContain('| 200.0 ms | 200.0 ms | 200.0 ms |');
  expect(row('… share')).toContain('| 25 % | 25 % | 25 % |');
  expect(row('… same bytes')).toContain('| yes | not compared | not compared |');
  expect(row('Hugo')).toContain('not installed');
});

test('one size has no growth', () => {
  expect(formatWholeRuns([run(10, 4)], 'a machine')).toContain(
    '| full build | 2.0 s (4.0 s) | – |',
  );
});

test('only the section is replaced, again and again', () => {
  const document = `# A\n\n${SECTION.begin}\nold\n${SECTION.end}\n\nrest\n`;
  const once = replaceSection(document, 'new');
  expect(once).toBe(`# A\n\n${SECTION.begin}\n\nnew\n\n${SECTION.end}\n\nrest\n`);
  expect(replaceSection(once, 'new')).toBe(once);
  expect(() => replaceSection('# A\n', 'new')).toThrow(SECTION.begin);
});

test('stages are read from the summary of a build', () => {
  const summary =
    'dist: 3 pages, 9 files, 1.5 MB in 3.0 s\n  read and extract      41.2 s\n  pages                  2.0 s';
  expect(stagesOf(summary)).toEqual({ 'read and extract': 41.2, pages: 2 });
});

test('a command is measured with the processes that it starts', async () => {
  const inner = 'const until = Date.now() + 600; while (Date.now() < until) Math.sqrt(until);';
  const outer = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(inner)}]); setTimeout(() => console.log('done'), 300)`;
  const use = await measureCommand(process.execPath, ['-e', outer]);
  expect(use.output).toBe('done\n');
  expect(use.memory).toBeGreaterThan(10e6);
  expect(use.cpu).toBeGreaterThan(0);
  expect(treeUse(process.pid)?.memory).toBeGreaterThan(10e6);
  await expect(measureCommand(process.execPath, ['-e', 'process.exit(3)'])).rejects.toThrow(
    /ended with 3/u,
  );
});
