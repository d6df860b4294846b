/** The whole graph with its evidence as one JSON value, and the shapes of it and of an extraction. */
import { z } from 'zod';
import { sentenceText, type Atlas } from '../graph/atlas.ts';
import { EDGE_KINDS } from '../graph/edge-attributes.ts';
import { NODE_KINDS } from '../graph/node-attributes.ts';
import { extractionSchema } from '../schema/extraction.ts';
import type { ExportOptions } from './export-options.ts';

const graphSchema = z.object({
  schema: z.literal('atlas@1'),
  version: z.string(),
  base: z.url(),
  /** Attributes differ by kind; see docs. */
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
  evidence: z.array(
    z.object({
      id: z.string(),
      report: z.string(),
      start: z.int(),
      end: z.int(),
      quote: z.string(),
      sentence: z.string(),
      section: z.int(),
      rules: z.array(z.string()),
    }),
  ),
});

export type GraphJson = z.infer<typeof graphSchema>;

/** Nodes, edges and evidence in the order of the atlas, all attributes kept. */
export function graphJson(atlas: Atlas, options: ExportOptions): GraphJson {
  const { graph, reports } = atlas;
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
    evidence: [...atlas.evidence.values()].map((entry) => {
      const document = reports.get(entry.report)?.facts.document;
      const sentence = document === undefined ? entry.quote : sentenceText(document, entry);
      return { ...entry, sentence, rules: [...entry.rules] };
    }),
  };
}

/** JSON Schema (2020-12) of {@link graphJson}. */
export const graphJsonSchema = (): object => z.toJSONSchema(graphSchema);

/** JSON Schema (2020-12) of one line that `npm run extract` prints. */
export const extractionJsonSchema = (): object => z.toJSONSchema(extractionSchema);
