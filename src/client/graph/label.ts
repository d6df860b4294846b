/** Draws the name of a pinned or hovered node in a box, in the colours of the page. */
import type { Settings } from 'sigma/settings';
import type { NodeDisplayData, PartialButFor } from 'sigma/types';

type DrawnNode = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'>;

const PADDING = 5;

/** @param colors ground, line and ink of the box */
export function drawLabelBox(
  context: CanvasRenderingContext2D,
  { x, y, size, label }: DrawnNode,
  { labelSize, labelFont }: Pick<Settings, 'labelSize' | 'labelFont'>,
  colors: { ground: string; edge: string; label: string },
): void {
  if (label === null || label === '') return;
  context.font = `600 ${labelSize}px ${labelFont}`;
  const left = x + size + PADDING;
  const height = labelSize + 2 * PADDING;
  context.fillStyle = colors.ground;
  context.strokeStyle = colors.edge;
  context.beginPath();
  context.roundRect(
    left,
    y - height / 2,
    context.measureText(label).width + 2 * PADDING,
    height,
    3,
  );
  context.fill();
  context.stroke();
  context.fillStyle = colors.label;
  context.fillText(label, left + PADDING, y + labelSize / 3);
}
