/** The frame of the benchmark, with a clock of our own. */
import { expect, test } from 'vitest';
import { makeRawPages, sizeOf } from '../../src/bench/bench-reports.ts';
import type { BenchStage } from '../../src/bench/bench-stage.ts';
import { entriesOf, growVocabulary } from '../../src/bench/made-up-words.ts';
import { formatResults } from '../../src/bench/bench-table.ts';
import { joinDocuments } from '../../src/bench/join-documents.ts';
import { growthExponent, measureStage, type Measurement } from '../../src/bench/measure.ts';
import { readSource } from '../../src/text/read-source.ts';
import { vocabulary } from '../text/read-report.ts';

test.each<[reason: string, times: [number, number, number], exponent: number]>([
  ['time that stays', [5, 5, 5], 0],
  ['time that grows with size', [5, 20, 80], 1],
  ['time that grows with its square', [5, 80, 1280], 2],
  // Sizes 1, 4, 16 and times 1, 4, 64: a line through (0,0), (1,1), (2,3) in units of log 4 rises by 3/2.
  ['time that breaks away at the end', [1, 4, 64], 1.5],
])('growth: %s', (_, times, exponent) => {
  const amounts = [1, 4, 16];
  const measurements = times.map((time, at) => ({ amount: amounts[at] ?? 0, time }));
  expect(growthExponent(measurements)).toBeCloseTo(exponent, 10);
});

test('every size is prepared once and worked on several times; the best round counts', async () => {
  const prepared: number[] = [];
  let runs = 0;
  let now = 0;
  const stage: BenchStage = {
    name: 'made-up',
    what: 'work',
    unit: 'reports',
    sizes: [1, 2, 4],
    prepare: (size) => {
      prepared.push(size);
      const run = () => {
        runs += 1;
        // The first round takes twice as long as the others.
        now += size * 100 * (runs % 2 === 1 ? 2 : 1);
      };
      return { amount: size, run };
    },
  };
  const { measurements } = await measureStage(stage, () => now);
  expect(prepared).toEqual([1, 2, 4]);
  expect(measurements).toEqual([
    { amount: 1, time: 100 },
    { amount: 2, time: 200 },
    { amount: 4, time: 400 },
  ]);
});

test('results are rows of a Markdown table', () => {
  const stage: BenchStage = {
    name: 'read',
    what: 'read reports',
    unit: 'MB',
    sizes: [1, 4, 16],
    prepare: () => ({ amount: 0, run: () => 0 }),
  };
  const measurements = [
    { amount: 1e6, time: 9.96 },
    { amount: 4e6, time: 40 },
    { amount: 16e6, time: 160 },
  ];
  expect(formatResults([{ stage, measurements }]).split('\n').slice(2)).toEqual([
    '| read | read reports | 1.00 MB · 4.00 MB · 16.00 MB | 10.0 · 40 · 160 | 100 MB/s | 1.00 |',
  ]);
});

test.each<[reason: string, unit: BenchStage['unit'], measured: Measurement, row: string]>([
  [
    'characters are counted in millions',
    'chars',
    { amount: 2_500_000, time: 1000 },
    '2.50 M chars | 1000 | 2.50 M chars/s',
  ],
  [
    'entries are no measure of speed where characters are worked on',
    'entries',
    { amount: 1200, work: 300_000, time: 100 },
    '1200 entries | 100 | 3.00 M chars/s',
  ],
])('sizes and speeds: %s', (_, unit, measured, row) => {
  const stage: BenchStage = {
    name: 'made-up',
    what: 'work',
    unit,
    sizes: [1, 2, 4],
    prepare: () => ({ amount: 0, run: () => 0 }),
  };
  expect(formatResults([{ stage, measurements: [measured] }])).toContain(row);
});

test('joined documents hold all texts, and sections that cover them', async () => {
  const files = makeRawPages(2, vocabulary);
  const documents = (await Promise.all(files.map((file) => readSource(file, vocabulary)))).flat();
  const joined = joinDocuments(documents);
  const [first, second] = documents;
  expect(joined.text).toBe(`${first?.text}\n${second?.text}\n`);
  expect(joined.sections).toHaveLength(
    (first?.sections.length ?? 0) + (second?.sections.length ?? 0),
  );
  let end = 0;
  for (const section of joined.sections) {
    expect(section.start).toBe(end);
    end = section.end;
  }
  expect(end).toBe(joined.text.length);
});

test('a grown vocabulary keeps its entries and adds others of the same form that name nothing known', () => {
  const grown = growVocabulary(vocabulary, 3);
  expect(entriesOf(grown)).toBe(3 * entriesOf(vocabulary));
  expect(growVocabulary(vocabulary, 3)).toEqual(grown);
  const { practices } = vocabulary;
  expect(grown.practices.slice(0, practices.length)).toEqual(practices);
  const added = grown.practices.at(practices.length);
  expect(added?.id).toBe(`${practices[0]?.id}-2`);
  expect(added?.aliases).toHaveLength(practices[0]?.aliases.length ?? 0);
  expect(added?.aliases).not.toContain(practices[0]?.aliases[0]);
  expect(new Set(grown.indicators.map(({ id }) => id)).size).toBe(grown.indicators.length);
});

test('the made-up pages are the same every time, and as long as reports are', () => {
  const pages = makeRawPages(3, vocabulary);
  expect(makeRawPages(3, vocabulary)).toEqual(pages);
  expect(sizeOf(pages) / 3).toBeGreaterThan(15_000);
});
