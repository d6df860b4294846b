/** Draws a box over the picture by pointer and tells what it enclosed. */
import { element } from '../elements.ts';

/**
 * Lets the reader drag one box.
 * @param container the picture; the box is drawn above it
 * @returns the box in pixels of the container, once the pointer is let go
 */
export function drawBox(container: HTMLElement): Promise<DOMRect> {
  const cover = element('div', { class: 'graph-cover' });
  const frame = element('div', { class: 'graph-box' });
  cover.append(frame);
  container.append(cover);
  const { left, top } = container.getBoundingClientRect();
  let start: { x: number; y: number } | null = null;
  const boxTo = (event: PointerEvent): DOMRect => {
    const [x, y] = [event.clientX - left, event.clientY - top];
    const from = start ?? { x, y };
    return new DOMRect(
      Math.min(from.x, x),
      Math.min(from.y, y),
      Math.abs(x - from.x),
      Math.abs(y - from.y),
    );
  };
  return new Promise((resolve) => {
    cover.addEventListener('pointerdown', (event) => {
      start = { x: event.clientX - left, y: event.clientY - top };
      cover.setPointerCapture(event.pointerId);
    });
    cover.addEventListener('pointermove', (event) => {
      if (start === null) return;
      const box = boxTo(event);
      frame.style.left = `${box.x}px`;
      frame.style.top = `${box.y}px`;
      frame.style.width = `${box.width}px`;
      frame.style.height = `${box.height}px`;
    });
    cover.addEventListener('pointerup', (event) => {
      const box = boxTo(event);
      cover.remove();
      resolve(box);
    });
  });
}
