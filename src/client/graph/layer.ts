/** A canvas of ours among the layers that sigma draws on. */
import type Sigma from 'sigma';

/**
 * Makes a layer as large as the picture, which sigma does for its own alone, and empties it.
 * @returns the size of the picture in CSS pixels, in which the layer is drawn on
 */
export function clearLayer(
  renderer: Sigma,
  canvas: HTMLCanvasElement,
  context: CanvasRenderingContext2D,
): { width: number; height: number } {
  const { width, height } = renderer.getDimensions();
  fit(canvas, width, height);
  context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
  context.clearRect(0, 0, width, height);
  return { width, height };
}

function fit(canvas: HTMLCanvasElement, width: number, height: number): void {
  const [wide, high] = [width * devicePixelRatio, height * devicePixelRatio].map(Math.round);
  if (canvas.width === wide && canvas.height === high) return;
  [canvas.width, canvas.height] = [wide ?? 0, high ?? 0];
  [canvas.style.width, canvas.style.height] = [`${width}px`, `${height}px`];
}
