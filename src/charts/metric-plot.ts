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

/** True when the picture has a logarithmic axis. */
export function isLogarithmic(dots: readonly MetricDot[]): boolean {
  const sizes = dots.map(({ value }) => Math.abs(value)).filter((size) => size > 0);
  return sizes.length > 0 && Math.max(...sizes) / Math.min(...sizes) >= LOG_FROM;
}

/**
 * @param dots in the order of the table
 * @param unit named at the axis
 * @param label what a screen reader is told
 */
export function drawMetric(dots: readonly MetricDot[], unit: string, label: string): string {
  const places = [...new Set(dots.map(({ place }) => place))];
  const value: Plot.ScaleOptions = {
    type: isLogarithmic(dots) ? 'symlog' : 'linear',
    grid: true,
    label: unit,
    zero: !isLogarithmic(dots),
    nice: !isLogarithmic(dots),
    ...(isLogarithmic(dots) ? { ticks: powersOfTen(dots) } : {}),
    tickFormat: (tick: number) => tick.toLocaleString('en-US'),
  };
  const look = {
    r: 4.5,
    stroke: 'var(--accent)',
    strokeWidth: 1.4,
    fill: ({ actual }: MetricDot) => (actual ? 'var(--accent)' : 'var(--paper)'),
    fillOpacity: 0.75,
    title: ({ place, year, value: number }: MetricDot) =>
      `${place} ${year ?? ''} ${number.toLocaleString('en-US')} ${unit}`,
  };
  if (places.length > MAX_ROWS) {
    const dated = dots.filter(({ year }) => year !== null);
    return plotSvg(
      {
        width: 760,
        height: 420,
        marginLeft: 70,
        x: { tickFormat: 'd', label: null, ticks: yearsIn(dated) },
        y: value,
        marks: [Plot.dot(dated, { x: 'year', y: 'value', ...look })],
      },
      label,
    );
  }
  return plotSvg(
    {
      width: 760,
      height: 60 + places.length * 22,
      marginLeft: Math.min(230, 20 + 13 * Math.max(...places.map((place) => place.length))),
      marginRight: 40,
      marginTop: 30,
      x: { ...value, axis: 'top' },
      y: { domain: places, label: null, tickSize: 0 },
      marks: [
        Plot.ruleY(places, { stroke: 'var(--line)' }),
        Plot.dot(dots, { x: 'value', y: 'place', ...look }),
        Plot.text(dots, {
          x: 'value',
          y: 'place',
          dy: -9,
          fontSize: 9,
          fill: 'var(--ink-soft)',
          text: ({ year }: MetricDot) => (year === null ? '' : `${year}`),
        }),
      ],
    },
    label,
  );
}

/** 0 and the powers of ten up to the largest number. */
function powersOfTen(dots: readonly MetricDot[]): number[] {
  const largest = Math.max(...dots.map(({ value }) => value));
  const ticks = [0];
  for (let tick = 1; tick <= largest; tick *= 10) ticks.push(tick);
  return ticks;
}

function yearsIn(dots: readonly MetricDot[]): number[] {
  return [...new Set(dots.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
}
