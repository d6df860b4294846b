/** Generated reports, edited as people edit them: a page of a document, a practice or an indicator that then shows something else is told to be made of something else. */
import {
  appendFileSync,
  copyFileSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { listReportFiles } from '../../src/content/report-files-fs.ts';
import { readInParallel } from '../../src/facts/read-in-parallel-fs.ts';
import { openStageCache } from '../../src/facts/stage-cache-fs.ts';
import { generateReports } from '../../src/generate/generate-reports-fs.ts';
import { analyse } from '../../src/graph/analyse.ts';
import { buildAtlas } from '../../src/graph/build-atlas.ts';
import { workOut, type KeepPart } from '../../src/graph/keep-part.ts';
import { showWhereNamed } from '../../src/page-data/named-once.ts';
import type { Site } from '../../src/page-data/site.ts';
import { loadVocabulary } from '../../src/vocabulary/load-vocabulary-fs.ts';
import type { Vocabulary } from '../../src/vocabulary/vocabulary.ts';
import { changedPages, statedPagesOf, type StatedPage } from './stated-pages.ts';

const REPORTS = 60;

const folder = mkdtempSync(join(tmpdir(), 'fazhi-stated-'));
afterAll(() => rmSync(folder, { recursive: true }));
const content = join(folder, 'made/content');
const spare = join(folder, 'spare.md');
const cache = openStageCache(join(folder, 'cache'), 'facts');
const vocabulary = loadVocabulary('content');

// No page of these things shows positions.
const withoutLayout: KeepPart = (part, looksAt, work) =>
  part === 'layout' ? (new Map() as ReturnType<typeof work>) : workOut(part, looksAt, work);

async function siteOf(words: Vocabulary, rename?: (site: Site) => void): Promise<Site> {
  const reading = { workers: 1, cache };
  const { reports, problems } = await readInParallel(content, 'content', vocabulary, reading);
  expect(problems).toEqual([]);
  const atlas = buildAtlas(reports, words);
  showWhereNamed(atlas);
  const site = { atlas, analysis: analyse(atlas, withoutLayout) };
  rename?.(site);
  return site;
}

const files = () => listReportFiles(content, 'content').files.map(({ path }) => path);
const fileAt = (at: number) => files()[at] ?? '';
/** Changes a file, and gives the file before. */
function edit(path: string, change: (text: string) => string): void {
  const text = readFileSync(path, 'utf8');
  const changed = change(text);
  expect(changed).not.toBe(text);
  writeFileSync(path, changed);
}

let before: Map<string, StatedPage>;
beforeAll(async () => {
  const to = join(folder, 'made');
  generateReports({ content: 'content', reports: REPORTS, seed: 23, to });
  renameSync(fileAt(REPORTS - 1), spare);
  before = statedPagesOf(await siteOf(vocabulary), true);
});

const saved = new Map<string, string>();
beforeEach(() => {
  for (const path of files()) if (!saved.has(path)) saved.set(path, readFileSync(path, 'utf8'));
  return () => {
    for (const path of files()) if (!saved.has(path)) rmSync(path);
    for (const [path, text] of saved) writeFileSync(path, text);
  };
});

const changedBy = async (words = vocabulary, rename?: (site: Site) => void) =>
  changedPages(before, statedPagesOf(await siteOf(words, rename), true));

test('the same reports give the same bases', async () => {
  const again = statedPagesOf(await siteOf(vocabulary), true);
  expect(again).toEqual(before);
  expect([...before.values()].flatMap(({ bases }) => bases)).not.toContain(null);
  expect(before.size).toBeGreaterThan(300);
});

test.each<[string, number, (text: string) => string]>([
  ['another number', 3, (text) => text.replace(/(\D)\d+件/u, '$17件')],
  ['a line in front of all', 7, (text) => text.replace(/\n\n/u, '\n\n全面深化改革。\n\n')],
  ['another year', 11, (text) => text.replace(/from: \d+\n {2}to: \d+/u, 'from: 2012\n  to: 2012')],
  ['no year', 13, (text) => text.replace(/from: \d+\n {2}to: \d+/u, 'from: null\n  to: null')],
  [
    'another day of publication',
    17,
    (text) => text.replace(/publishedOn: .*/u, 'publishedOn: "2024-05-06"'),
  ],
  ['another kind', 19, (text) => text.replace('kind: "annual-report"', 'kind: "plan"')],
  [
    'half of its lines',
    23,
    (text) =>
      text
        .split('\n')
        .filter((line, at) => at < 40 || line === '' || at % 4 > 1)
        .join('\n'),
  ],
  [
    'a document made under another',
    29,
    (text) => `${text}\n根据《中华人民共和国行政处罚法》，制定《紫竹院街道行政处罚裁量办法》。\n`,
  ],
  [
    'two documents of another report',
    31,
    (text) =>
      `${text}\n${[...readFileSync(fileAt(32), 'utf8').matchAll(/《[^《》]+》/gu)].slice(0, 9).map(String).join('和')}得到贯彻落实。\n`,
  ],
])('with %s in a report', async (_, at, change) => {
  edit(fileAt(at), change);
  await changedBy();
});

test('with a report more, and with one less', async () => {
  const added = join(dirname(fileAt(0)), 'added.md');
  copyFileSync(spare, added);
  expect((await changedBy()).length).toBeGreaterThan(100);
  rmSync(added);
  rmSync(fileAt(5));
  expect((await changedBy()).length).toBeGreaterThan(100);
});

test('with the text of a report under the place of another', async () => {
  const place = /jurisdiction:[\s\S]*?\nbody/u;
  const [other = ''] = place.exec(readFileSync(fileAt(41), 'utf8')) ?? [];
  edit(fileAt(37), (text) => text.replace(place, other));
  await changedBy();
});

test('a practice named newly at the end of a report leaves most bases as they were', async () => {
  appendFileSync(fileAt(47), '\n全面推行行政执法公示制度，开展政府开放日活动。\n');
  const after = statedPagesOf(await siteOf(vocabulary), true);
  const changed = changedPages(before, after);
  expect(changed.length).toBeGreaterThan(0);
  const same = [...after].filter(([name, { bases }]) => bases[0] === before.get(name)?.bases[0]);
  expect(same.length).toBeGreaterThan((before.size * 3) / 4);
});

const renamed = <T extends { id: string }>(
  entries: readonly T[],
  change: (entry: T) => Partial<T>,
) => entries.map((entry, at) => (at % 5 === 0 ? { ...entry, ...change(entry) } : entry));

test.each<[string, Partial<Vocabulary>]>([
  [
    'aliases of documents',
    { regulations: renamed(vocabulary.regulations, () => ({ aliases: ['别称'] })) },
  ],
  [
    'titles of documents',
    {
      regulations: renamed(vocabulary.regulations, ({ title }) => ({ title: `${title}（修订）` })),
    },
  ],
  [
    'what documents carry out',
    { regulations: renamed(vocabulary.regulations, () => ({ implements: [], successorOf: null })) },
  ],
  [
    'names of practices',
    { practices: renamed(vocabulary.practices, ({ name }) => ({ name: `${name}改` })) },
  ],
  [
    'what practices are not',
    { practices: renamed(vocabulary.practices, () => ({ confusable: '别的做法' })) },
  ],
  [
    'what practices are part of',
    { practices: renamed(vocabulary.practices, () => ({ parent: null })) },
  ],
  [
    'what calls for practices',
    { practices: renamed(vocabulary.practices, () => ({ mandatedBy: ['没有的文件'] })) },
  ],
  [
    'definitions of indicators',
    { indicators: renamed(vocabulary.indicators, () => ({ definition: '别的定义' })) },
  ],
  [
    'units of indicators',
    { indicators: renamed(vocabulary.indicators, () => ({ unit: '别', unitEn: 'other' })) },
  ],
])('with other %s', async (_, change) => {
  expect(await changedBy({ ...vocabulary, ...change })).not.toEqual([]);
});

test('with other names of places', async () => {
  const changed = await changedBy(vocabulary, ({ atlas: { graph } }) => {
    graph.forEachNode((key, node) => {
      if (node.kind === 'jurisdiction' && key.endsWith('1'))
        graph.replaceNodeAttributes(key, { ...node, label: `${node.label}改` });
    });
  });
  expect(changed).not.toEqual([]);
});
