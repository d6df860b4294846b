/** Draws a view as SVG text: the same at build, for pages without a canvas, and in the browser, for download. */
import { escapeXml } from '../export/xml.ts';
import { placeLabels, type LabelledDot } from './place-labels.ts';
import type { ExplorerModel, ExplorerNode } from './explorer-model.ts';
import type { VisibleGraph } from './visible-graph.ts';

/** How the drawing looks and what stands below it. */
export interface SvgStyle {
  colourOf: (node: ExplorerNode) => string;
  /** Radius by node, in units of the model; the state's sizing decides. */
  radiusOf: (node: ExplorerNode) => number;
  ink: string;
  paper: string;
  line: string;
  /** What the picture shows, for readers who cannot see it, and its heading. */
  title: string;
  legend: readonly { colour: string; label: string }[];
  /** Filters, source and date, one line each. */
  notes: readonly string[];
}

const WIDTH = 1200;
const HEIGHT = 900;
const BORDER = 40;
const LINE_HEIGHT = 22;
const LABELS = 40;
const FONT = "'Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif";

/** A complete SVG document: picture, legend, notes. */
export function drawSvg(model: ExplorerModel, visible: VisibleGraph, style: SvgStyle): string {
  const nodes = model.nodes.filter(({ index }) => visible.nodes.has(index));
  const { scale, toX, toY } = fit(nodes);
  const dots = nodes.map((node): LabelledDot => ({
    x: toX(node.x),
    y: toY(node.y),
    radius: Math.max(1.5, style.radiusOf(node) * scale),
    label: node.label,
    weight: node.degree,
  }));
  const dotOf = new Map(nodes.map((node, index) => [node.index, dots[index]] as const));
  const lines = model.edges
    .filter(({ index }) => visible.edges.has(index))
    .map(({ source, target }) => [dotOf.get(source), dotOf.get(target)] as const)
    .map(([a, b]) =>
      a === undefined || b === undefined ? '' : `M${at(a.x)} ${at(a.y)}L${at(b.x)} ${at(b.y)}`,
    );
  const circles = nodes.map((node, index) => {
    const dot = dots[index];
    if (dot === undefined) return '';
    return `<circle cx="${at(dot.x)}" cy="${at(dot.y)}" r="${at(dot.radius)}" fill="${escapeXml(style.colourOf(node))}"><title>${escapeXml(node.label)}</title></circle>`;
  });
  const labels = placeLabels(dots, LABELS).map(
    ({ x, y, text }) => `<text x="${at(x)}" y="${at(y)}">${escapeXml(text)}</text>`,
  );
  const foot = footer(style);
  const height = HEIGHT + foot.height;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" font-family="${FONT}" font-size="13" fill="${escapeXml(style.ink)}">`,
    `<title>${escapeXml(style.title)}</title>`,
    `<rect width="${WIDTH}" height="${height}" fill="${escapeXml(style.paper)}"/>`,
    `<path d="${lines.join('')}" stroke="${escapeXml(style.line)}" stroke-width="0.6" fill="none"/>`,
    ...circles,
    `<g paint-order="stroke" stroke="${escapeXml(style.paper)}" stroke-width="3" stroke-linejoin="round">`,
    ...labels,
    '</g>',
    ...foot.parts,
    '</svg>',
    '',
  ].join('\n');
}

/** A coordinate with one decimal. */
const at = (value: number): string => String(Math.round(value * 10) / 10);

/** Maps the nodes' square onto the picture; y grows upwards in the model and downwards here. */
function fit(nodes: readonly ExplorerNode[]): {
  scale: number;
  toX: (x: number) => number;
  toY: (y: number) => number;
} {
  const bounds = (values: readonly number[]): [number, number] =>
    values.reduce<[number, number]>(
      ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
      [Infinity, -Infinity],
    );
  const [left, right] = bounds(nodes.map(({ x }) => x));
  const [bottom, top] = bounds(nodes.map(({ y }) => y));
  const scale = Math.min(
    (WIDTH - 2 * BORDER) / Math.max(1, right - left),
    (HEIGHT - 2 * BORDER) / Math.max(1, top - bottom),
    4,
  );
  return {
    scale,
    toX: (x) => WIDTH / 2 + (x - (left + right) / 2) * scale,
    toY: (y) => HEIGHT / 2 - (y - (bottom + top) / 2) * scale,
  };
}

function footer({ title, legend, notes }: SvgStyle): { parts: string[]; height: number } {
  const parts = [`<text x="${BORDER}" y="${HEIGHT + 4}" font-size="18">${escapeXml(title)}</text>`];
  let y = HEIGHT + LINE_HEIGHT + 8;
  let x = BORDER;
  for (const { colour, label } of legend) {
    const width = 30 + label.length * 13;
    if (x + width > WIDTH - BORDER) [x, y] = [BORDER, y + LINE_HEIGHT];
    parts.push(
      `<circle cx="${x + 6}" cy="${y - 4}" r="6" fill="${escapeXml(colour)}"/>`,
      `<text x="${x + 17}" y="${y}">${escapeXml(label)}</text>`,
    );
    x += width;
  }
  for (const note of notes) {
    y += LINE_HEIGHT;
    parts.push(`<text x="${BORDER}" y="${y}">${escapeXml(note)}</text>`);
  }
  return { parts, height: y - HEIGHT + LINE_HEIGHT };
}
