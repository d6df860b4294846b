/** Lets a reader draw a box or a free outline over the picture, by pointer, or take all that is in sight, by keyboard. */
import { boxOutline, type Point } from '../../explorer/outline.ts';
import { element } from '../elements.ts';

export type Shape = 'box' | 'lasso';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Waits for one outline.
 * @param container the picture; the outline is drawn above it
 * @param hint what screen readers hear of it
 * @returns corners in pixels of the container; all of the picture on Enter, none on Escape
 */
export function drawOutline(container: HTMLElement, shape: Shape, hint: string): Promise<Point[]> {
  const cover = element('div', { class: 'graph-cover', tabindex: '0', 'aria-label': hint });
  cover.setAttribute('role', 'application');
  const picture = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  picture.append(path);
  cover.append(picture);
  container.append(cover);
  cover.focus();
  const { left, top, width, height } = container.getBoundingClientRect();
  const points: Point[] = [];
  const outline = (): Point[] => {
    const [first] = points;
    const last = points.at(-1);
    if (first === undefined || last === undefined) return [];
    return shape === 'box' ? boxOutline(first, last) : points;
  };
  const pointAt = ({ clientX, clientY }: PointerEvent): Point => ({
    x: clientX - left,
    y: clientY - top,
  });
  return new Promise((resolve) => {
    const end = (result: Point[]) => {
      cover.remove();
      container.focus();
      resolve(result);
    };
    cover.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') end([]);
      if (key === 'Enter') end(boxOutline({ x: 0, y: 0 }, { x: width, y: height }));
    });
    cover.addEventListener('pointerdown', (event) => {
      points.push(pointAt(event));
      cover.setPointerCapture(event.pointerId);
    });
    cover.addEventListener('pointermove', (event) => {
      if (points.length === 0) return;
      points.push(pointAt(event));
      path.setAttribute(
        'd',
        `M${outline()
          .map(({ x, y }) => `${x} ${y}`)
          .join('L')}Z`,
      );
    });
    cover.addEventListener('pointerup', (event) => {
      points.push(pointAt(event));
      end(outline());
    });
  });
}
