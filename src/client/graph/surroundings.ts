/** Draws what is around a node above the dimmed picture: lines, dots and names on a canvas of their own. */
import type Sigma from 'sigma';
import type { ExplorerModel } from '../../explorer/explorer-model.ts';
import { clearLayer } from './layer.ts';

/** What stands out. */
export interface Surroundings {
  centre: number;
  others: readonly number[];
  /** Of these, those whose names are written, largest first. */
  named: readonly number[];
}

const LAYER = 'surroundings';
/** Class of the container while something stands out; the style sheet pales the layers below. */
const PALE = 'graph-pale';
const LABEL_SIZE = 13;

/** A layer above the picture. */
export interface SurroundingsLayer {
  /** Shows what stands out; null for nothing. */
  show: (what: Surroundings | null, ink: string) => void;
}

/**
 * Adds the layer to a picture. Only the layer is drawn when the pointer moves from dot to dot: with the lines of a whole
 * graph that takes a hundredth of the time of drawing all anew.
 */
export function addSurroundings(
  renderer: Sigma,
  model: ExplorerModel,
  labelOf: (node: number) => string,
): SurroundingsLayer {
  const canvas = renderer.createCanvas(LAYER, { beforeLayer: 'hovers' });
  const context = canvas.getContext('2d');
  const container = renderer.getContainer();
  let shown: Surroundings | null = null;
  let ink = '';

  const placeOf = (node: number) => {
    const data = renderer.getNodeDisplayData(String(node));
    if (data === undefined) return null;
    const { x, y } = renderer.framedGraphToViewport(data);
    return { x, y, radius: renderer.scaleSize(data.size), colour: data.color };
  };
  const draw = () => {
    if (context === null) return;
    clearLayer(renderer, canvas, context);
    const centre = shown === null ? null : placeOf(shown.centre);
    if (shown === null || centre === null) return;
    const places = shown.others.flatMap((node) => placeOf(node) ?? []);
    context.strokeStyle = ink;
    context.lineWidth = 1;
    context.globalAlpha = places.length > 300 ? 0.35 : 0.7;
    context.beginPath();
    for (const { x, y } of places) {
      context.moveTo(centre.x, centre.y);
      context.lineTo(x, y);
    }
    context.stroke();
    context.globalAlpha = 1;
    for (const { x, y, radius, colour } of [...places, centre]) {
      context.fillStyle = colour;
      context.beginPath();
      context.arc(x, y, radius, 0, 2 * Math.PI);
      context.fill();
    }
    context.font = `${LABEL_SIZE}px ${renderer.getSetting('labelFont')}`;
    context.fillStyle = ink;
    for (const node of shown.named) {
      const place = placeOf(node);
      if (place !== null)
        context.fillText(labelOf(node), place.x + place.radius + 3, place.y + LABEL_SIZE / 3);
    }
  };
  renderer.on('afterRender', draw);
  return {
    show: (what, colour) => {
      shown = what !== null && model.nodes[what.centre] !== undefined ? what : null;
      ink = colour;
      container.classList.toggle(PALE, shown !== null);
      draw();
    },
  };
}
