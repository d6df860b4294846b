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
  return unit === 'MB' ? `${(amount / 1e6).toFixed(2)} MB` : `${amount} ${unit}`;
}

function formatSpeed({ amount, time }: Measurement, unit: BenchStage['unit']): string {
  const perSecond = (unit === 'MB' ? amount / 1e6 : amount) / (time / 1000);
  return `${perSecond.toFixed(perSecond < 100 ? 1 : 0)} ${unit}/s`;
}
