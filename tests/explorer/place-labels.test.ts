/** Names of a laid-out graph at the widths of a phone, a window and a wall: boxes reckoned anew, none over another. */
import { describe, expect, test } from 'vitest';
import { placeLabels } from '../../src/explorer/place-labels.ts';
import { buildAtlas } from '../../src/graph/build-atlas.ts';
import { layOut, nodeSize } from '../../src/graph/layout.ts';
import { seededRandom } from '../../src/graph/seeded-random.ts';
import { DOMAINS, madeUpReport, madeUpVocabulary } from '../graph/made-up-atlas.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
const random = seededRandom(5);
const { graph } = buildAtlas(
  numbers(60).map((index) =>
    madeUpReport({
      id: `r-${index}`,
      path: ['云南省', `青禾${index}县`],
      regulations: [
        ...new Set(numbers(10).map(() => `opinions-on-work-${Math.floor(80 * random() ** 2)}`)),
      ],
    }),
  ),
  madeUpVocabulary({ regulations: numbers(80).map((index) => `opinions-on-work-${index}`) }),
);
const positions = layOut(graph, DOMAINS, 60);
const spread = Math.max(
  ...[...positions.values()].flatMap(({ x, y }) => [Math.abs(x), Math.abs(y)]),
);

describe.each([360, 820, 1800])('at %i pixels', (width) => {
  const dots = [...positions].map(([key, { x, y }]) => ({
    x: (x / spread + 1) * (width / 2),
    y: (y / spread + 1) * (width / 2),
    radius: nodeSize(graph.degree(key)) * (width / (2 * spread)),
    label: graph.getNodeAttribute(key, 'label'),
    weight: graph.degree(key),
  }));
  const labels = placeLabels(dots, 60);

  test('no name lies over another', () => {
    // A Chinese character is 13 pixels wide and 13 high, its feet on the base line.
    const boxes = labels.map(({ x, y, text }) => ({
      left: x,
      right: x + widthOf(text),
      top: y - 11,
      bottom: y + 2,
    }));
    const overlaps = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
        ),
    );
    expect(overlaps).toEqual([]);
  });

  test('what has the most lines is named, and more the larger the picture', () => {
    const [most] = [...dots].sort((a, b) => b.weight - a.weight);
    expect(labels.map(({ text }) => text)).toContain(most?.label);
    expect(labels.length).toBeGreaterThanOrEqual(width / 60);
  });
});

/** 13 pixels for a Chinese character, 7 for a digit or letter. */
function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign.charCodeAt(0) < 256 ? 7 : 13), 0);
}
