/** The frame of the benchmark, with a clock of our own. */
import { expect, test } from 'vitest';
import { makeRawPages, sizeOf } from '../../src/bench/bench-reports.ts';
import type { BenchStage } from '../../src/bench/bench-stage.ts';
import { formatResults } from '../../src/bench/bench-table.ts';
import { growthExponent, measureStage } from '../../src/bench/measure.ts';
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

test('the made-up pages are the same every time, and as long as reports are', () => {
  const pages = makeRawPages(3, vocabulary);
  expect(makeRawPages(3, vocabulary)).toEqual(pages);
  expect(sizeOf(pages) / 3).toBeGreaterThan(15_000);
});
