/** One thing of the graph as JSON: what it is, what reports state about it, and what registries link it with. */
import { z } from 'zod';
import { compareText } from '../errors.ts';
import type { Atlas, EdgeAttributes } from '../graph/atlas.ts';
import { placeReports } from '../graph/jurisdictions.ts';
import { reportKey } from '../graph/node-keys.ts';
import type { NodeAttributes } from '../graph/node-attributes.ts';
import { nodeOfKind } from '../graph/statements.ts';
import { nodePath } from '../page-data/paths.ts';
import type { ExportOptions } from './export-options.ts';
import { edgeSchema, nodeSchema } from './graph-json.ts';
import { nodeIri } from './rdf-terms.ts';
import { statedSentences, statedSentenceSchema } from './report-statements.ts';

/** What one report states. */
const entityStatementSchema = z.object({
  edge: z.string(),
  /** Report id. */
  report: z.string(),
  /** Node key of the place that reports. */
  place: z.string(),
  /** Node key of what is stated. */
  target: z.string(),
  targetLabel: z.string(),
  /** Kind, status, value and whatever else an edge of the graph carries, `evidence` by id. */
  attributes: edgeSchema,
  /** Left out in the file of a place, whose reports have files of their own. */
  sentences: z.array(statedSentenceSchema).optional(),
});

/** The shape of the file of a place, document, practice or indicator. */
export const entitySchema = z.object({
  schema: z.literal('entity@1'),
  version: z.string(),
  license: z.url(),
  key: z.string(),
  /** What it stands for, as the linked data name it. */
  iri: z.url(),
  /** Address of the page. */
  page: z.url(),
  attributes: nodeSchema,
  statements: z.array(entityStatementSchema),
  /** Edges that do not start at a report: places above and below, reports, basis of documents, mandates. */
  links: z.array(
    z.object({ edge: z.string(), source: z.string(), target: z.string(), attributes: edgeSchema }),
  ),
  /** Key → attributes of every other node that statements and links name, in key order. */
  nodes: z.record(z.string(), nodeSchema),
});

type EntityStatement = Omit<z.infer<typeof entityStatementSchema>, 'attributes'> & {
  attributes: EdgeAttributes;
};

/** The file of a place, document, practice or indicator. */
export interface EntityJson extends Omit<
  z.infer<typeof entitySchema>,
  'attributes' | 'statements' | 'links' | 'nodes'
> {
  attributes: NodeAttributes;
  statements: EntityStatement[];
  links: { edge: string; source: string; target: string; attributes: EdgeAttributes }[];
  nodes: Record<string, NodeAttributes>;
}

/** @param key node key of anything but a report */
export function entityJson(atlas: Atlas, key: string, options: ExportOptions): EntityJson {
  const { head, named } = describe(atlas, key, options);
  const nodes = named.map((node) => [node, atlas.graph.getNodeAttributes(node)] as const);
  return { ...head, nodes: Object.fromEntries(nodes) };
}

/**
 * {@link entityJson} as text.
 * @param nodeText attributes of a node as JSON, for hundreds of files name the same nodes
 */
export function entityText(
  atlas: Atlas,
  key: string,
  options: ExportOptions,
  nodeText: (key: string) => string,
): string {
  const { head, named } = describe(atlas, key, options);
  const nodes = named.map((node) => `${JSON.stringify(node)}:${nodeText(node)}`);
  return `${JSON.stringify(head).slice(0, -1)},"nodes":{${nodes.join(',')}}}`;
}

/** Everything but the nodes that it names, and their keys in order. */
function describe(
  atlas: Atlas,
  key: string,
  options: ExportOptions,
): { head: Omit<EntityJson, 'nodes'>; named: string[] } {
  const { graph } = atlas;
  const attributes = graph.getNodeAttributes(key);
  const isPlace = attributes.kind === 'jurisdiction';
  const edges = graph.edges(key);
  const stated = isPlace
    ? placeReports(atlas, key).flatMap(({ id }) => graph.outEdges(reportKey(id)))
    : edges.filter((edge) => graph.getSourceAttribute(edge, 'kind') === 'report');
  const links = edges.filter((edge) => graph.getSourceAttribute(edge, 'kind') !== 'report');
  const named = new Set([...stated, ...links].flatMap((edge) => graph.extremities(edge)));
  named.delete(key);
  const head = {
    schema: 'entity@1' as const,
    version: options.version,
    license: options.license.path,
    key,
    iri: nodeIri(options.base, attributes),
    page: new URL(nodePath(attributes), options.base).href,
    attributes,
    statements: stated.sort().map((edge) => entityStatement(atlas, edge, !isPlace)),
    links: links.sort().map((edge) => ({
      edge,
      source: graph.source(edge),
      target: graph.target(edge),
      attributes: graph.getEdgeAttributes(edge),
    })),
  };
  return { head, named: [...named].sort(compareText) };
}

function entityStatement(atlas: Atlas, edge: string, withSentences: boolean): EntityStatement {
  const { graph } = atlas;
  const { id, place } = nodeOfKind(graph, graph.source(edge), 'report');
  const target = graph.target(edge);
  const attributes = graph.getEdgeAttributes(edge);
  return {
    edge,
    report: id,
    place,
    target,
    targetLabel: graph.getNodeAttribute(target, 'label'),
    attributes,
    ...(withSentences ? { sentences: statedSentences(atlas, attributes) } : {}),
  };
}
