/** The whole graph as one JSON value, and the shapes of it and of an extraction. */
import { z } from 'zod';
import type { Atlas } from '../graph/atlas.ts';
import { EDGE_KINDS } from '../graph/edge-attributes.ts';
import { NODE_KINDS } from '../graph/node-attributes.ts';
import { extractionSchema } from '../schema/extraction.ts';
import type { ExportOptions } from './export-options.ts';

const graphSchema = z.object({
  schema: z.literal('atlas@1'),
  version: z.string(),
  base: z.url(),
  /** Further attributes differ by kind. */
  nodes: z.array(z.looseObject({ key: z.string(), kind: z.enum(NODE_KINDS), label: z.string() })),
  edges: z.array(
    z.looseObject({
      key: z.string(),
      source: z.string(),
      target: z.string(),
      kind: z.enum(EDGE_KINDS),
      evidence: z.array(z.string()),
    }),
  ),
});

export type GraphJson = z.infer<typeof graphSchema>;

/** Nodes and edges in the order of the atlas, all attributes kept; evidence by id. */
export function graphJson({ graph }: Atlas, options: ExportOptions): GraphJson {
  return {
    schema: 'atlas@1',
    version: options.version,
    base: options.base,
    nodes: graph.mapNodes((key, node) => ({ key, ...node })),
    edges: graph.mapEdges((key, edge, source, target) => ({
      key,
      source,
      target,
      ...edge,
      evidence: [...edge.evidence],
    })),
  };
}

/** JSON Schema (2020-12) of {@link graphJson}. */
export const graphJsonSchema = (): object => z.toJSONSchema(graphSchema);

/** JSON Schema (2020-12) of one line that `npm run extract` prints. */
export const extractionJsonSchema = (): object => z.toJSONSchema(extractionSchema);
