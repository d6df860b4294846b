/** The graph as GraphML, for igraph, NetworkX, Cytoscape and yEd. */
import { attributeTypes } from './attribute-types.ts';
import type { DrawnGraph, PlainAttributes, PlainValue } from './drawn-graph.ts';
import { escapeXml } from './xml.ts';

type Domain = 'node' | 'edge';
type Declared = { attributes: PlainAttributes };

/**
 * GraphML (U. Brandes et al., "GraphML Progress Report", 2002), by hand: graphology's library only reads it. Each
 * attribute is declared once per kind of element, with the one type that fits all its values.
 */
export function* writeGraphml(graph: DrawnGraph): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield* declare('node', nodesOf(graph));
  yield* declare('edge', edgesOf(graph));
  yield '<graph edgedefault="directed">\n';
  for (const { key, attributes } of nodesOf(graph))
    yield `<node id="${escapeXml(key)}">${writeData('node', attributes)}</node>\n`;
  for (const { key, source, target, attributes } of edgesOf(graph))
    yield (
      `<edge id="${escapeXml(key)}" source="${escapeXml(source)}" target="${escapeXml(target)}">` +
      `${writeData('edge', attributes)}</edge>\n`
    );
  yield '</graph>\n</graphml>\n';
}

function* nodesOf({ nodes }: DrawnGraph): Generator<Declared & { key: string }> {
  for (const { key, attributes, label, x, y, size, color } of nodes())
    yield { key, attributes: { ...attributes, label, x, y, size, color } };
}

function* edgesOf({
  edges,
}: DrawnGraph): Generator<Declared & { key: string; source: string; target: string }> {
  for (const { attributes, weight, ...edge } of edges())
    yield { ...edge, attributes: { ...attributes, weight } };
}

function* declare(domain: Domain, elements: Iterable<Declared>): Generator<string> {
  for (const [name, type] of attributeTypes(elements))
    yield `<key id="${keyOf(domain, name)}" for="${domain}" attr.name="${name}" attr.type="${type}"/>\n`;
}

function writeData(domain: Domain, values: PlainAttributes): string {
  let text = '';
  for (const name in values) {
    const value: PlainValue = values[name] ?? '';
    text += `<data key="${keyOf(domain, name)}">${escapeXml(String(value))}</data>`;
  }
  return text;
}

const keyOf = (domain: Domain, name: string) => `${domain}-${name}`;
