/** Still pictures: labels that do not overlap, and text that cannot break out of the SVG. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { drawSvg } from '../../src/explorer/draw-svg.ts';
import { createModel, type ExplorerNode } from '../../src/explorer/explorer-model.ts';
import { placeLabels, type LabelledDot } from '../../src/explorer/place-labels.ts';

const dot = (x: number, y: number, label: string, weight: number): LabelledDot => ({
  x,
  y,
  radius: 2,
  label,
  weight,
});

test.each<[LabelledDot[], number, string[], string]>([
  [[dot(0, 0, '甲', 1), dot(5, 2, '乙', 2)], 9, ['乙'], 'two at one place: the heavier'],
  [[dot(0, 0, '甲', 1), dot(0, 40, '乙', 2)], 9, ['乙', '甲'], 'one below the other'],
  [[dot(0, 0, '甲', 1), dot(80, 0, '乙', 1)], 9, ['甲', '乙'], 'side by side'],
  [[dot(0, 0, '甲', 1), dot(0, 40, '乙', 2)], 1, ['乙'], 'no more than asked for'],
])('labels of %j: %s', (dots, most, expected) => {
  expect(placeLabels(dots, most).map(({ text }) => text)).toEqual(expected);
});

test('long labels are cut', () => {
  const [label] = placeLabels([dot(0, 0, '长'.repeat(40), 1)], 1);
  expect(label?.text).toBe(`${'长'.repeat(18)}…`);
});

const node = (index: number, label: string): ExplorerNode => ({
  index,
  key: `place:${index}`,
  label,
  kind: 'jurisdiction',
  x: index * 100,
  y: index * 50,
  size: 4,
  degree: 1,
  years: null,
  level: null,
  province: null,
  community: null,
});

test('an SVG holds dots, lines, legend and notes, and no markup from labels', () => {
  const edge = { index: 0, source: 0, target: 1, kind: 'within', status: null, years: null };
  const model = createModel(
    { network: 'atlas', communities: [], reportsOf: () => [] },
    [node(0, '<script>alert(1)</script>'), node(1, '临溪镇 & "乙"'), node(2, '看不见的')],
    [{ ...edge, evidence: 0, reports: 0, shared: [] }],
  );
  const svg = drawSvg(
    model,
    { nodes: new Set([0, 1]), edges: new Set([0]), path: null },
    {
      colourOf: () => '#123456',
      radiusOf: ({ size }) => size,
      ink: '#000',
      paper: '#fff',
      line: '#ccc',
      title: '图 <b>',
      legend: [{ colour: '#123456', label: '地方' }],
      notes: ['筛选：甲 & 乙'],
    },
  );
  const { document } = parseHTML(svg);
  expect(document.querySelectorAll('script')).toHaveLength(0);
  expect(document.querySelectorAll('circle')).toHaveLength(2 + 1);
  expect(document.querySelector('path')?.getAttribute('d')).toMatch(
    /^M[\d.]+ [\d.]+L[\d.]+ [\d.]+$/,
  );
  expect(svg).not.toContain('看不见的');
  expect(document.querySelector('svg')?.textContent).toContain('筛选：甲 & 乙');
});
