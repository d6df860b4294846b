/** The whole atlas as a still picture: for browsers that cannot draw the explorer. */
import type { ExplorerGraph } from '../explorer/explorer-file.ts';
import { unpackExplorerGraph } from '../explorer/explorer-model.ts';
import { drawSvg } from '../explorer/draw-svg.ts';
import { WHOLE_GRAPH } from '../explorer/explorer-state.ts';
import { visibleGraph } from '../explorer/visible-graph.ts';
import type { NodeKind } from '../graph/atlas.ts';
import { NODE_KINDS } from '../graph/node-attributes.ts';
import { TERMS } from '../i18n/terms.ts';
import { NODE_COLORS } from './palette.ts';

/** Dots drawn at most, those with the most lines: more would be a blot of many megabytes. */
const MOST_DOTS = 1500;

/** An SVG of the whole atlas. @param packed places with their reports merged into them @param siteName Chinese name of the site */
export function graphSvg(packed: ExplorerGraph, siteName: string): string {
  const model = unpackExplorerGraph(packed);
  const bound = [...model.nodes].sort((a, b) => b.degree - a.degree)[MOST_DOTS]?.degree ?? null;
  const visible = visibleGraph(model, {
    ...WHOLE_GRAPH,
    minDegree: bound === null ? null : bound + 1,
  });
  const names = TERMS.zh.node;
  const shown = NODE_KINDS.filter((kind) => kind !== 'report');
  return drawSvg(model, visible, {
    colourOf: ({ kind }) => NODE_COLORS[kind as NodeKind],
    radiusOf: ({ size }) => size,
    ink: '#1d1b18',
    paper: '#fffdf8',
    line: '#d8d2c6',
    title: `${siteName}：地方、文件、做法与指标`,
    legend: shown.map((kind) => ({ colour: NODE_COLORS[kind], label: names[kind] })),
    notes: ['每条线有公开报告中的原句为证。未提及不等于未开展。'],
  });
}
