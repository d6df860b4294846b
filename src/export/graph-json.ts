/** The whole graph as one JSON value, and its shape. */
import { z } from 'zod';
import type { Atlas } from '../graph/atlas.ts';
import { EDGE_KINDS } from '../graph/edge-attributes.ts';
import { NODE_KINDS } from '../graph/node-attributes.ts';
import type { ExportOptions } from './export-options.ts';
import { jsonRuns } from './json-text.ts';
import { edgeRuns } from './atlas-runs.ts';
import { freeRun, mapRun } from './runs.ts';
import type { TextInRuns } from './text-in-runs.ts';

/** Further attributes differ by kind. */
export const nodeSchema = z.looseObject({
  kind: z.enum(NODE_KINDS),
  id: z.string(),
  label: z.string(),
});
/** Evidence stands by id. */
export const edgeSchema = z.looseObject({
  kind: z.enum(EDGE_KINDS),
  evidence: z.array(z.string()),
});

export const graphSchema = z.object({
  schema: z.literal('atlas@1'),
  version: z.string(),
  license: z.url(),
  base: z.url(),
  nodes: z.array(nodeSchema.extend({ key: z.string() })),
  edges: z.array(edgeSchema.extend({ key: z.string(), source: z.string(), target: z.string() })),
});

export type GraphJson = z.infer<typeof graphSchema>;

/** Nodes and edges in the order of the atlas, all attributes kept; evidence by id. */
export function writeGraphJson(atlas: Atlas, options: ExportOptions): TextInRuns {
  const { graph } = atlas;
  const { version, license, base } = options;
  function* nodes() {
    for (const { node: key, attributes } of graph.nodeEntries()) yield { key, ...attributes };
  }
  const edges = edgeRuns(atlas).map((run) =>
    mapRun(run, function* (entries) {
      for (const { edge: key, attributes, source, target } of entries)
        yield { key, source, target, ...attributes };
    }),
  );
  return jsonRuns(
    { schema: 'atlas@1', version, license: license.path, base },
    { nodes: [freeRun(nodes)], edges },
  );
}
