/** The graph for Gephi and Gephi Lite, with colours, sizes and positions. */
import { write } from 'graphology-gexf';
import type { Analysis } from '../graph/analysis.ts';
import type { Atlas } from '../graph/atlas.ts';
import { drawGraph, type DrawnEdge, type DrawnNode } from './drawn-graph.ts';
import { finishGexf } from './gexf-text.ts';

/** GEXF 1.2, which both programs read. */
export function writeGexf(atlas: Atlas, analysis: Analysis): string {
  const text = write(drawGraph(atlas, analysis), {
    version: '1.2',
    // The element <meta> would carry the day of the export.
    pretty: true,
    formatNode: (_, { label, x, y, size, color, attributes }: DrawnNode) => ({
      label,
      viz: { x, y, size, color },
      attributes,
    }),
    formatEdge: (_, { weight, attributes }: DrawnEdge) => ({ weight, attributes }),
  });
  return finishGexf(text);
}
