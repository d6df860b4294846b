/** Cameras that show given points. */
import { expect, test } from 'vitest';
import { frameOf } from '../../src/explorer/camera-frame.ts';

const SQUARE = { width: 600, height: 600 };
const WIDE = { width: 1200, height: 600 };
const corners = (width: number, height: number) => [
  { x: 0.2, y: 0.3 },
  { x: 0.2 + width, y: 0.3 + height },
];

test.each([
  ['a square of points in a square picture', corners(0.2, 0.2), SQUARE, 0.3],
  ['points that lie wide', corners(0.4, 0.2), SQUARE, 0.6],
  // Twice the room across: the height is what counts.
  ['points that lie wide in a wide picture', corners(0.4, 0.2), WIDE, 0.3],
  ['points far apart: no farther than the whole graph', corners(0.9, 0.9), SQUARE, 1],
  ['a single point: not closer than labels need', [{ x: 0.2, y: 0.3 }], SQUARE, 0.12],
])('%s', (_, points, view, ratio) => {
  expect(frameOf(points, view).ratio).toBeCloseTo(ratio);
});

test('stands in the middle between the outermost points', () => {
  const { x, y } = frameOf([...corners(0.4, 0.2), { x: 0.21, y: 0.31 }], SQUARE);
  expect([x, y]).toEqual([expect.closeTo(0.4), expect.closeTo(0.4)]);
});
