/** Moves the picture by keys: arrows pan, plus and minus zoom, 0 shows all. */
import type Sigma from 'sigma';

const STEP = 0.1;
const ZOOM = 1.3;

/**
 * Listens on the container, which must be focusable.
 * @returns stops listening
 */
export function moveByKeyboard(
  container: HTMLElement,
  camera: ReturnType<Sigma['getCamera']>,
): () => void {
  const moves: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => camera.setState({ x: camera.x - STEP * camera.ratio }),
    ArrowRight: () => camera.setState({ x: camera.x + STEP * camera.ratio }),
    ArrowUp: () => camera.setState({ y: camera.y + STEP * camera.ratio }),
    ArrowDown: () => camera.setState({ y: camera.y - STEP * camera.ratio }),
    '+': () => camera.setState({ ratio: camera.getBoundedRatio(camera.ratio / ZOOM) }),
    '=': () => camera.setState({ ratio: camera.getBoundedRatio(camera.ratio / ZOOM) }),
    '-': () => camera.setState({ ratio: camera.getBoundedRatio(camera.ratio * ZOOM) }),
    '0': () => camera.setState({ x: 0.5, y: 0.5, ratio: 1 }),
  };
  const listen = (event: KeyboardEvent) => {
    const move = moves[event.key];
    if (move === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    move();
  };
  container.addEventListener('keydown', listen);
  return () => container.removeEventListener('keydown', listen);
}
