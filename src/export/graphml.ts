/** The graph as GraphML, for igraph, NetworkX, Cytoscape and yEd. */
import type { Analysis } from '../graph/analysis.ts';
import type { Atlas } from '../graph/atlas.ts';
import { compareText } from '../errors.ts';
import { drawGraph, type PlainValue } from './drawn-graph.ts';
import { escapeXml } from './xml.ts';

type Values = Readonly<Record<string, PlainValue>>;
type Domain = 'node' | 'edge';

/**
 * GraphML (U. Brandes et al., "GraphML Progress Report", 2002), by hand: graphology's library only reads it. Each
 * attribute is declared once per kind of element, with the one type that fits all its values.
 */
export function writeGraphml(atlas: Atlas, analysis: Analysis): string {
  const graph = drawGraph(atlas, analysis);
  const nodes = graph.mapNodes((key, { attributes, label, x, y, size, color }) => ({
    open: `<node id="${escapeXml(key)}">`,
    close: '</node>',
    values: { ...attributes, label, x, y, size, color },
  }));
  const edges = graph.mapEdges((key, { attributes, weight }, from, to) => ({
    open: `<edge id="${escapeXml(key)}" source="${escapeXml(from)}" target="${escapeXml(to)}">`,
    close: '</edge>',
    values: { ...attributes, weight },
  }));
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...declare(
      'node',
      nodes.map(({ values }) => values),
    ),
    ...declare(
      'edge',
      edges.map(({ values }) => values),
    ),
    '<graph edgedefault="directed">',
    ...nodes.map(({ open, close, values }) => `${open}${writeData('node', values)}${close}`),
    ...edges.map(({ open, close, values }) => `${open}${writeData('edge', values)}${close}`),
    '</graph>',
    '</graphml>',
  ];
  return `${lines.join('\n')}\n`;
}

function declare(domain: Domain, elements: readonly Values[]): string[] {
  const types = new Map<string, string>();
  for (const values of elements)
    for (const [name, value] of Object.entries(values)) {
      const type = typeOf(value);
      const before = types.get(name) ?? type;
      types.set(name, before === type ? type : 'string');
    }
  return [...types]
    .sort(([a], [b]) => compareText(a, b))
    .map(
      ([name, type]) =>
        `<key id="${domain}-${name}" for="${domain}" attr.name="${name}" attr.type="${type}"/>`,
    );
}

function typeOf(value: PlainValue): string {
  if (typeof value === 'number') return 'double';
  return typeof value === 'boolean' ? 'boolean' : 'string';
}

function writeData(domain: Domain, values: Values): string {
  return Object.entries(values)
    .map(([name, value]) => `<data key="${domain}-${name}">${escapeXml(String(value))}</data>`)
    .join('');
}
