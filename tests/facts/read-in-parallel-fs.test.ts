/** Reading over worker threads and from the cache: the same result however it comes about, and nothing read twice. */
import { appendFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { encodeEntry } from '../../src/facts/encode-entry.ts';
import { readInParallel } from '../../src/facts/read-in-parallel-fs.ts';
import { loadReportFacts } from '../../src/facts/report-facts-fs.ts';
import type { StageCache } from '../../src/facts/stage-cache-fs.ts';
import { generateReports } from '../../src/generate/generate-reports-fs.ts';
import { withoutSource } from '../../src/text/document.ts';
import { loadVocabulary } from '../../src/vocabulary/load-vocabulary-fs.ts';

/** Enough that worker threads are used. */
const REPORTS = 64;

let folder: string;
let content: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fazhi-parallel-'));
  generateReports({ content: 'content', reports: REPORTS, seed: 5, to: folder });
  content = join(folder, 'content');
  writeFileSync(join(content, 'reports', firstProvince(), 'faulty.md'), '## 一、概况\n');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const firstProvince = () => readdirSync(join(content, 'reports')).sort()[0] ?? '';

/** A cache in memory that counts. */
function countingCache(): StageCache & {
  entries: Map<string, Uint8Array>;
  puts: number;
  damaged: string[];
} {
  const entries = new Map<string, Uint8Array>();
  const cache = {
    entries,
    puts: 0,
    damaged: [] as string[],
    noteDamage: (key: string) => {
      cache.damaged.push(key);
    },
    folder: '',
    use: () => undefined,
    notePut: () => undefined,
    faults: () => [],
    get: (key: string) => entries.get(key) ?? null,
    put: (key: string, bytes: Uint8Array) => {
      if (!entries.has(key)) cache.puts += 1;
      entries.set(key, bytes);
    },
    prune: () => 0,
  };
  return cache;
}

test(
  'one, two and three workers give what reading one by one gives',
  { timeout: 120_000 },
  async () => {
    const vocabulary = loadVocabulary(content);
    const oneByOne = loadReportFacts(content, 'content', vocabulary);
    expect(oneByOne.reports).toHaveLength(REPORTS);
    const sourceless = oneByOne.reports.map(({ facts, ...report }) => ({
      ...report,
      facts: { ...facts, document: withoutSource(facts.document) },
    }));
    expect(oneByOne.problems.map(({ file }) => file)).toEqual([
      `content/reports/${firstProvince()}/faulty.md`,
    ]);
    for (const workers of [1, 2, 3]) {
      const seen: number[] = [];
      const { reports, problems, skeletons } = await readInParallel(
        content,
        'content',
        vocabulary,
        {
          workers,
          cache: null,
          onProgress: (done) => seen.push(done),
        },
      );
      expect(reports).toEqual(sourceless);
      expect(problems).toEqual(oneByOne.problems);
      expect([...skeletons.keys()]).toEqual(reports.map(({ id }) => id));
      expect(seen.at(-1)).toBe(REPORTS + 1);
    }
  },
);

test('the cache spares what has not changed, and only that', { timeout: 120_000 }, async () => {
  const vocabulary = loadVocabulary(content);
  const cache = countingCache();
  const read = () => readInParallel(content, 'content', vocabulary, { workers: 1, cache });
  const first = await read();
  expect(cache.puts).toBe(REPORTS + 1);
  expect(first.readAnew).toBe(REPORTS + 1);
  expect(await read()).toEqual({ ...first, readAnew: 0 });
  expect(cache.puts).toBe(REPORTS + 1);

  const changed = first.reports[3];
  if (changed === undefined) throw new Error('there are too few reports');
  const path = join(folder, changed.file);
  appendFileSync(path, '\n全面推行行政执法公示制度。\n');
  const second = await read();
  expect(cache.puts).toBe(REPORTS + 2);
  expect(second.readAnew).toBe(1);
  expect(
    second.reports.filter(
      (report, at) => report.facts.document.text !== first.reports[at]?.facts.document.text,
    ),
  ).toHaveLength(1);
  const made = (result: typeof first) => result.reports.map(({ madeOf }) => madeOf);
  expect(made(second).filter((madeOf, at) => madeOf !== made(first)[at])).toHaveLength(1);
  const anew = await readInParallel(content, 'content', vocabulary, { workers: 1, cache: null });
  expect(made(anew)).toEqual(made(anew).map(() => undefined));
  for (const report of anew.reports) {
    const madeOf = second.reports.find(({ id }) => id === report.id)?.madeOf;
    if (madeOf !== undefined) report.madeOf = madeOf;
  }
  expect({ ...second, readAnew: REPORTS + 1 }).toEqual(anew);

  // Cut short, a bit turned over, nothing at all, and whole values that are something else.
  const damages: ((bytes: Uint8Array) => Uint8Array)[] = [
    (bytes) => bytes.slice(0, -7),
    (bytes) => bytes.map((byte, at) => (at === 99 ? byte ^ 1 : byte)),
    () => new Uint8Array(),
    () => encodeEntry('法治'),
    () => encodeEntry({ report: 1, skeleton: null, uncorrected: null, problems: [] }),
    () => encodeEntry([]),
  ];
  for (const [at, [key, bytes]] of [...cache.entries].entries())
    cache.entries.set(key, damages[at % damages.length]?.(bytes) ?? bytes);
  expect(cache.damaged).toEqual([]);
  expect(await read()).toEqual({ ...second, readAnew: REPORTS + 1 });
  // Only the entry of the text as it was before is not asked for again.
  expect(cache.damaged).toHaveLength(REPORTS + 1);
  expect(await read()).toEqual({ ...second, readAnew: 0 });
  expect(cache.damaged).toHaveLength(REPORTS + 1);

  appendFileSync(join(content, 'grammar', 'furniture.yaml'), '# 注\n');
  await read();
  expect(cache.puts).toBe(REPORTS + 2 + REPORTS + 1);
});
