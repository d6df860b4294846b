/** The results of a benchmark as a Markdown table. */
import { growthExponent, type Measurement, type StageResult } from './measure.ts';
import type { BenchStage } from './bench-stage.ts';

const HEADER = [
  '| stage | what | sizes | time, ms | speed at the largest | growth |',
  '| - | - | - | - | - | - |',
];

/** One row for each stage: its sizes and times, its speed at the largest size and the exponent of growth. */
export function formatResults(results: readonly StageResult[]): string {
  const rows = results.map(({ stage, measurements }) => {
    const largest = measurements.at(-1);
    const cells = [
      stage.name,
      stage.what,
      measurements.map(({ amount }) => formatAmount(amount, stage.unit)).join(' · '),
      measurements.map(({ time }) => time.toFixed(time < 10 ? 1 : 0)).join(' · '),
      largest === undefined ? '' : formatSpeed(largest, stage.unit),
      growthExponent(measurements).toFixed(2),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [...HEADER, ...rows].join('\n');
}

function formatAmount(amount: number, unit: BenchStage['unit']): string {
  if (unit === 'MB' || unit === 'chars')
    return `${(amount / 1e6).toFixed(2)} ${unit === 'MB' ? 'MB' : 'M chars'}`;
  return `${amount} ${unit}`;
}

function formatSpeed({ amount, work, time }: Measurement, unit: BenchStage['unit']): string {
  const [done, counted] = work === undefined ? [amount, unit] : [work, 'chars' as const];
  const isLarge = counted === 'MB' || counted === 'chars';
  const perSecond = (isLarge ? done / 1e6 : done) / (time / 1000);
  const name = counted === 'chars' ? 'M chars' : counted;
  return `${perSecond.toFixed(perSecond < 10 ? 2 : perSecond < 100 ? 1 : 0)} ${name}/s`;
}
