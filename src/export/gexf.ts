/** Graphs for Gephi and Gephi Lite, with colours, sizes and positions. */
import { attributeTypes, type AttributeType } from './attribute-types.ts';
import type { DrawnGraph, PlainAttributes } from './drawn-graph.ts';
import { between, writeRuns, type TextInRuns } from './text-in-runs.ts';
import { escapeXml } from './xml.ts';

/**
 * GEXF 1.3 (gexf.net), by hand and piece by piece: graphology's writer builds the whole text at once and writes an
 * address for the colours that readers do not know. No `<meta>`: it would carry the day of the export.
 */
export function writeGexf(graph: DrawnGraph): TextInRuns {
  const edges = writeRuns(
    graph.edges(),
    ({ key, source, target, weight, attributes }) =>
      `<edge id="${escapeXml(key)}" source="${escapeXml(source)}" target="${escapeXml(target)}" ` +
      `weight="${weight}">${values(attributes)}</edge>\n`,
  );
  return between(() => beforeEdges(graph), edges, '</edges>\n</graph>\n</gexf>\n');
}

function* beforeEdges({ nodes, edgeTypes }: DrawnGraph): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n';
  yield '<graph mode="static" defaultedgetype="directed">\n';
  yield* declare('node', attributeTypes(Array.from(nodes(), ({ attributes }) => attributes)));
  yield* declare('edge', edgeTypes());
  yield '<nodes>\n';
  for (const { key, label, x, y, size, color, attributes } of nodes()) {
    const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
    yield (
      `<node id="${escapeXml(key)}" label="${escapeXml(label)}">${values(attributes)}` +
      `<viz:color r="${red}" g="${green}" b="${blue}"/><viz:position x="${x}" y="${y}" z="0"/>` +
      `<viz:size value="${size}"/></node>\n`
    );
  }
  yield '</nodes>\n<edges>\n';
}

function* declare(
  element: 'node' | 'edge',
  types: ReadonlyMap<string, AttributeType>,
): Generator<string> {
  yield `<attributes class="${element}" mode="static">\n`;
  for (const [name, type] of types)
    yield `<attribute id="${name}" title="${name}" type="${type}"/>\n`;
  yield '</attributes>\n';
}

function values(attributes: PlainAttributes): string {
  let text = '';
  for (const name in attributes)
    text += `<attvalue for="${name}" value="${escapeXml(String(attributes[name]))}"/>`;
  return text === '' ? '' : `<attvalues>${text}</attvalues>`;
}
