/** One thing of the graph as JSON: what it is, what reports state about it, and what registries link it with. */
import { compareText } from '../errors.ts';
import type { Atlas, EdgeAttributes } from '../graph/atlas.ts';
import { placeReports } from '../graph/jurisdictions.ts';
import { reportKey } from '../graph/node-keys.ts';
import type { NodeAttributes } from '../graph/node-attributes.ts';
import { nodeOfKind } from '../graph/statements.ts';
import { nodePath } from '../page-data/paths.ts';
import type { ExportOptions } from './export-options.ts';
import { statedSentences, type StatedSentence } from './report-statements.ts';

/** What one report states. */
interface EntityStatement {
  edge: string;
  /** Report id. */
  report: string;
  /** Node key of the place that reports. */
  place: string;
  /** Node key of what is stated. */
  target: string;
  targetLabel: string;
  /** Kind, status, value and whatever else an edge of the graph carries, `evidence` by id. */
  attributes: EdgeAttributes;
  /** Left out in the file of a place, whose reports have files of their own. */
  sentences?: StatedSentence[];
}

/** The file of a place, document, practice or indicator. */
export interface EntityJson {
  schema: 'entity@1';
  version: string;
  key: string;
  /** Address of the page. */
  page: string;
  attributes: NodeAttributes;
  statements: EntityStatement[];
  /** Edges that do not start at a report: places above and below, reports, basis of documents, mandates. */
  links: { edge: string; source: string; target: string; attributes: EdgeAttributes }[];
  /** Key → attributes of every other node that statements and links name, in key order. */
  nodes: Record<string, NodeAttributes>;
}

/** Path of the file below the folder of downloads: that of its page, e.g. `practices/public-hearing.json`. */
export function entityFilePath(node: NodeAttributes): string {
  return `${nodePath(node).slice(0, -1)}.json`;
}

/** @param key node key of anything but a report */
export function entityJson(
  atlas: Atlas,
  key: string,
  options: Pick<ExportOptions, 'base' | 'version'>,
): EntityJson {
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
  return {
    schema: 'entity@1',
    version: options.version,
    key,
    page: new URL(nodePath(attributes), options.base).href,
    attributes,
    statements: stated.sort().map((edge) => entityStatement(atlas, edge, !isPlace)),
    links: links.sort().map((edge) => ({
      edge,
      source: graph.source(edge),
      target: graph.target(edge),
      attributes: graph.getEdgeAttributes(edge),
    })),
    nodes: Object.fromEntries(
      [...named].sort(compareText).map((node) => [node, graph.getNodeAttributes(node)]),
    ),
  };
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
