/** The picture of the timeline: rows, circles and their counts. */
import { describe, expect, it } from 'vitest';
import {
  drawTimeline,
  firstDrawnYear,
  type TimelineCount,
} from '../../src/charts/timeline-plot.ts';

const counts: TimelineCount[] = [
  { row: '中央', year: 1989, count: 77, kind: 'regulation' },
  { row: '中央', year: 2006, count: 3, kind: 'regulation' },
  { row: '做法', year: 2025, count: 12, kind: 'practice' },
];

describe('drawTimeline', () => {
  it('begins twenty years back from the last one, which counts', () => {
    expect(firstDrawnYear(counts)).toBe(2006);
  });

  it('writes each drawn number and leaves older years out', () => {
    const svg = drawTimeline(counts, ['中央', '做法'], '各年数量');
    expect(svg).toContain('>3<');
    expect(svg).toContain('>12<');
    expect(svg).not.toContain('>77<');
  });

  it('leaves as much room for labels as they need, and stays readable when scaled down', () => {
    const left = (rows: string[]) =>
      Number(/<line[^>]* x1="(\d+)"/u.exec(drawTimeline(counts, rows, ''))?.[1]);
    const [han, latin] = [left(['中央各部', '做法']), left(['Town', '做法'])];
    expect(han).toBeGreaterThan(latin);
    expect(drawTimeline(counts, ['中央', '做法'], '')).toContain('class="plot wide"');
  });
});
