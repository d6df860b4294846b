/** Measures work: the best of several rounds, and how time grows with size. */
import type { BenchLoad, BenchStage } from './bench-stage.ts';

/** One size of a stage. */
export interface Measurement {
  /** In the stage's unit, bytes for MB. */
  amount: number;
  /** Characters worked on, where the amount counts something else. */
  work?: number;
  /** Milliseconds of the best round. */
  time: number;
}

/** A stage with its three measurements, from the smallest size to the largest. */
export interface StageResult {
  stage: BenchStage;
  measurements: readonly Measurement[];
}

/** Rounds of one size: at least so many, and going on until so much time is spent, in milliseconds. */
const LEAST_ROUNDS = 3;
const MOST_ROUNDS = 30;
const ENOUGH_TIME = 1500;

/** Gives the time in milliseconds since some moment. */
export type Stopwatch = () => number;

/** Measures one stage at its three sizes. */
export async function measureStage(
  stage: BenchStage,
  now: Stopwatch = () => performance.now(),
): Promise<StageResult> {
  const measurements: Measurement[] = [];
  for (const size of stage.sizes) {
    const load = await stage.prepare(size);
    const { amount, work } = load;
    const time = await timeOf(load, now);
    measurements.push({ amount, ...(work === undefined ? {} : { work }), time });
  }
  return { stage, measurements };
}

/** The best round: others on the machine can only make work slower. */
async function timeOf({ run }: BenchLoad, now: Stopwatch): Promise<number> {
  let best = Infinity;
  let spent = 0;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    if (round >= LEAST_ROUNDS && spent >= ENOUGH_TIME) break;
    const start = now();
    await run();
    const time = now() - start;
    best = Math.min(best, time);
    spent += time;
  }
  return best;
}

/**
 * How time grows with size: 1 when it doubles with it, 2 when it quadruples. The slope of the straight line that fits
 * the logarithms of both best (least squares).
 */
export function growthExponent(measurements: readonly Measurement[]): number {
  const points = measurements.map(
    ({ amount, time }) => [Math.log(amount), Math.log(time)] as const,
  );
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanY] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
  const covariance = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  const variance = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  return covariance / variance;
}
