/** The picture of an indicator: one row per place in the order of the table, one dot per number. */
import * as Plot from '@observablehq/plot';
import { plotSvg } from './plot-svg.ts';

/** A number to draw. */
export interface MetricDot {
  place: string;
  year: number | null;
  value: number;
  actual: boolean;
}

/** Rows that fit one picture; an indicator with more places is drawn by year instead. */
const MAX_ROWS = 90;
/** From this ratio of largest to smallest on, a linear axis would press most dots together. */
const LOG_FROM = 30;

/** Radius added to the circle that stands for most numbers. */
const LARGEST_BIN = 12;
/** Steps of a linear axis, and of a power of ten on a logarithmic one. */
const STEPS = 24;
const STEPS_PER_POWER = 4;

/** Numbers of one year that lie close together. */
export interface MetricBin {
  year: number;
  actual: boolean;
  count: number;
  /** Smallest and largest of them. */
  from: number;
  to: number;
  /** Where the circle stands: their mean. */
  value: number;
}

/** True when there are too many places for a row each: numbers are then gathered by year and size. */
export function isBinned(dots: readonly MetricDot[]): boolean {
  return new Set(dots.map(({ place }) => place)).size > MAX_ROWS;
}

/**
 * Gathers dated numbers, so that a picture of thousands has a few hundred circles at most.
 * @returns by year, then size
 */
export function binDots(dots: readonly MetricDot[]): MetricBin[] {
  const largest = Math.max(...dots.map(({ value }) => Math.abs(value)), 1);
  const logarithmic = isLogarithmic(dots);
  const stepOf = (value: number): number => {
    if (!logarithmic) return Math.floor((value / largest) * STEPS);
    return value === 0
      ? 0
      : Math.sign(value) * (1 + Math.floor(STEPS_PER_POWER * Math.log10(1 + Math.abs(value))));
  };
  const bins = new Map<string, { bin: Omit<MetricBin, 'value'>; sum: number }>();
  for (const { year, value, actual } of dots) {
    if (year === null) continue;
    const key = `${year} ${stepOf(value)} ${actual}`;
    const known = bins.get(key);
    if (known === undefined)
      bins.set(key, { bin: { year, actual, count: 1, from: value, to: value }, sum: value });
    else {
      known.bin.count += 1;
      known.bin.from = Math.min(known.bin.from, value);
      known.bin.to = Math.max(known.bin.to, value);
      known.sum += value;
    }
  }
  return [...bins.values()]
    .map(({ bin, sum }) => ({ ...bin, value: sum / bin.count }))
    .sort((a, b) => a.year - b.year || a.value - b.value || Number(a.actual) - Number(b.actual));
}

/** True when the picture has a logarithmic axis. */
function isLogarithmic(dots: readonly MetricDot[]): boolean {
  const sizes = dots.map(({ value }) => Math.abs(value)).filter((size) => size > 0);
  return sizes.length > 0 && Math.max(...sizes) / Math.min(...sizes) >= LOG_FROM;
}

/**
 * @param dots in the order of the table
 * @param unit named at the axis
 * @param label what a screen reader is told
 */
export function drawMetric(dots: readonly MetricDot[], unit: string, label: string): string {
  const options = isBinned(dots) ? binnedPicture(dots, unit) : rowPicture(dots, unit);
  return plotSvg(options, label);
}

/** A circle for numbers of one year and about one size. */
function binnedPicture(dots: readonly MetricDot[], unit: string): Plot.PlotOptions {
  const bins = binDots(dots);
  const most = Math.max(...bins.map(({ count }) => count));
  return {
    width: 760,
    height: 420,
    marginLeft: 70,
    x: { tickFormat: 'd', label: null, ticks: [...new Set(bins.map(({ year }) => year))] },
    y: valueScale(dots, unit),
    marks: [
      Plot.dot(bins, {
        x: 'year',
        y: 'value',
        r: ({ count }: MetricBin) => 2 + LARGEST_BIN * Math.sqrt(count / most),
        stroke: 'var(--accent)',
        fill: fillOf,
        fillOpacity: 0.5,
        title: ({ year, count, from, to }: MetricBin) =>
          `${year} ${from.toLocaleString('en-US')}–${to.toLocaleString('en-US')} ${unit} × ${count}`,
      }),
    ],
  };
}

/** A row for each place, with a dot and its year for each number. */
function rowPicture(dots: readonly MetricDot[], unit: string): Plot.PlotOptions {
  const places = [...new Set(dots.map(({ place }) => place))];
  return {
    width: 760,
    height: 60 + places.length * 22,
    marginLeft: Math.min(230, 20 + 13 * Math.max(...places.map((place) => place.length))),
    marginRight: 40,
    marginTop: 30,
    x: { ...valueScale(dots, unit), axis: 'top' },
    y: { domain: places, label: null, tickSize: 0 },
    marks: [
      Plot.ruleY(places, { stroke: 'var(--line)' }),
      Plot.dot(dots, {
        x: 'value',
        y: 'place',
        r: 4.5,
        stroke: 'var(--accent)',
        strokeWidth: 1.4,
        fill: fillOf,
        fillOpacity: 0.75,
        title: ({ place, year, value }: MetricDot) =>
          `${place} ${year ?? ''} ${value.toLocaleString('en-US')} ${unit}`,
      }),
      Plot.text(dots, {
        x: 'value',
        y: 'place',
        dy: -9,
        fontSize: 9,
        fill: 'var(--ink-soft)',
        text: ({ year }: MetricDot) => (year === null ? '' : `${year}`),
      }),
    ],
  };
}

/** Numbers that were reached are full, others hollow. */
const fillOf = ({ actual }: Pick<MetricDot, 'actual'>): string =>
  actual ? 'var(--accent)' : 'var(--paper)';

function valueScale(dots: readonly MetricDot[], unit: string): Plot.ScaleOptions {
  const logarithmic = isLogarithmic(dots);
  return {
    type: logarithmic ? 'symlog' : 'linear',
    grid: true,
    label: unit,
    zero: !logarithmic,
    nice: !logarithmic,
    ...(logarithmic ? { ticks: powersOfTen(dots) } : {}),
    tickFormat: (tick: number) => tick.toLocaleString('en-US'),
  };
}

/** 0 and the powers of ten up to the largest number. */
function powersOfTen(dots: readonly MetricDot[]): number[] {
  const largest = Math.max(...dots.map(({ value }) => value));
  const ticks = [0];
  for (let tick = 1; tick <= largest; tick *= 10) ticks.push(tick);
  return ticks;
}
