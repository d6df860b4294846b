/** Writes the names of dots above the picture, so that no two of them overlap at any size. */
import type Sigma from 'sigma';
import { placeLabels, type LabelledDot } from '../../explorer/place-labels.ts';
import { clearLayer } from './layer.ts';

const LAYER = 'names';
const SIZE = 13;
/** Names written at most, and dots looked at for them, those with the most edges first. */
const MOST = 60;
const LOOKED_AT = 600;

/** A layer of names. */
export interface NamesLayer {
  /** Names these dots, in this order as far as there is room. */
  show: (nodes: readonly number[], ink: string) => void;
}

/**
 * Adds the layer below what stands out. Sigma's own labels are chosen by a grid of cells, and Chinese titles are wider
 * than those.
 */
export function addNames(renderer: Sigma, nameOf: (node: number) => string): NamesLayer {
  const canvas = renderer.createCanvas(LAYER, { afterLayer: 'nodes' });
  const context = canvas.getContext('2d');
  let shown: readonly number[] = [];
  let ink = '';
  const draw = () => {
    if (context === null) return;
    const { width, height } = clearLayer(renderer, canvas, context);
    context.font = `${SIZE}px ${renderer.getSetting('labelFont')}`;
    context.fillStyle = ink;
    const dots: LabelledDot[] = [];
    for (const node of shown) {
      if (dots.length === LOOKED_AT) break;
      const data = renderer.getNodeDisplayData(String(node));
      if (data === undefined) continue;
      const { x, y } = renderer.framedGraphToViewport(data);
      if (x < 0 || y < 0 || x > width || y > height) continue;
      const radius = renderer.scaleSize(data.size);
      dots.push({ x, y, radius, label: nameOf(node), weight: -dots.length });
    }
    for (const { x, y, text } of placeLabels(dots, MOST)) context.fillText(text, x, y);
  };
  renderer.on('afterRender', draw);
  return {
    show: (nodes, colour) => {
      [shown, ink] = [nodes, colour];
      draw();
    },
  };
}
