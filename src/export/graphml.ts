/** The graph as GraphML, for igraph, NetworkX, Cytoscape and yEd. */
import { compareText } from '../errors.ts';
import { attributeTypes, type AttributeType } from './attribute-types.ts';
import type { DrawnGraph, PlainAttributes, PlainValue } from './drawn-graph.ts';
import { between, writeRuns, type TextInRuns } from './text-in-runs.ts';
import { escapeXml } from './xml.ts';

type Domain = 'node' | 'edge';
type Declared = { attributes: PlainAttributes };
type Types = ReadonlyMap<string, AttributeType>;

/**
 * GraphML (U. Brandes et al., "GraphML Progress Report", 2002), by hand: graphology's library only reads it. Each
 * attribute is declared once per kind of element, with the one type that fits all its values.
 */
export function writeGraphml(graph: DrawnGraph): TextInRuns {
  const edges = writeRuns(
    graph.edges(),
    ({ key, source, target, weight, attributes }) =>
      `<edge id="${escapeXml(key)}" source="${escapeXml(source)}" target="${escapeXml(target)}">` +
      `${writeData('edge', attributes)}${writeData('edge', { weight })}</edge>\n`,
  );
  return between(() => beforeEdges(graph), edges, '</graph>\n</graphml>\n');
}

function* beforeEdges(graph: DrawnGraph): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield* declare(
    'node',
    attributeTypes(Array.from(nodesOf(graph), ({ attributes }) => attributes)),
  );
  const edgeTypes = [...graph.edgeTypes(), ['weight', 'double'] as const];
  yield* declare('edge', new Map(edgeTypes.sort(([a], [b]) => compareText(a, b))));
  yield '<graph edgedefault="directed">\n';
  for (const { key, attributes } of nodesOf(graph))
    yield `<node id="${escapeXml(key)}">${writeData('node', attributes)}</node>\n`;
}

function* nodesOf({ nodes }: DrawnGraph): Generator<Declared & { key: string }> {
  for (const { key, attributes, label, x, y, size, color } of nodes())
    yield { key, attributes: { ...attributes, label, x, y, size, color } };
}

function* declare(domain: Domain, types: Types): Generator<string> {
  for (const [name, type] of types)
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
