/** Where the camera has to stand so that some points fill the picture. */

/** A camera in sigma's terms: the graph fits the smaller side of the picture at ratio 1; smaller ratios are closer. */
export interface CameraFrame {
  x: number;
  y: number;
  ratio: number;
}

/** Room around the outermost points, for their labels too. */
const MARGIN = 1.5;
const CLOSEST = 0.12;
const FARTHEST = 1;

/**
 * The camera that shows all points.
 * @param points at least one, in the camera's coordinates: the whole graph spans 0 to 1
 * @param view size of the picture in any unit
 */
export function frameOf(
  points: readonly { x: number; y: number }[],
  view: { width: number; height: number },
): CameraFrame {
  const [left, right] = extent(points.map(({ x }) => x));
  const [bottom, top] = extent(points.map(({ y }) => y));
  const smaller = Math.min(view.width, view.height);
  const needed = Math.max(
    ((right - left) * smaller) / view.width,
    ((top - bottom) * smaller) / view.height,
  );
  return {
    x: (left + right) / 2,
    y: (bottom + top) / 2,
    ratio: Math.min(FARTHEST, Math.max(CLOSEST, needed * MARGIN)),
  };
}

function extent(values: readonly number[]): [least: number, greatest: number] {
  return [Math.min(...values), Math.max(...values)];
}
