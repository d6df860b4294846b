/** What the files on single things are made of, told without making them. */
import { hash } from 'node:crypto';
import type { Atlas } from '../graph/atlas.ts';
import { reportKey } from '../graph/node-keys.ts';
import { reportsOfPlace } from '../graph/report-index.ts';
import { madeOfReports } from './atlas-runs.ts';

/**
 * Prepares an atlas.
 * @param nodeText attributes of a node as JSON
 * @returns a function from the node key of anything but a report to a hash of all that its file holds: of the thing, of
 *   the reports that state something there, of links and of every other node named; null when nothing is kept
 */
export function createMadeOfThing(
  atlas: Atlas,
  nodeText: (key: string) => string,
): (key: string) => string | null {
  const { graph } = atlas;
  const hashes = new Map<string, string>();
  const hashOfNode = (key: string) => {
    const known = hashes.get(key) ?? hash('sha256', nodeText(key), 'base64');
    hashes.set(key, known);
    return known;
  };
  return (key) => {
    const isPlace = graph.getNodeAttribute(key, 'kind') === 'jurisdiction';
    const reports = new Set<string>();
    const parts = [hashOfNode(key)];
    for (const edge of graph.edges(key)) {
      const source = graph.source(edge);
      if (graph.getNodeAttribute(source, 'kind') === 'report') {
        reports.add(graph.getNodeAttribute(source, 'id'));
        continue;
      }
      const target = graph.target(edge);
      parts.push(edge, JSON.stringify(graph.getEdgeAttributes(edge)));
      parts.push(hashOfNode(source), hashOfNode(target));
    }
    if (isPlace)
      for (const { id } of reportsOfPlace(atlas, key)) {
        reports.add(id);
        for (const target of graph.outNeighbors(reportKey(id))) parts.push(hashOfNode(target));
      }
    const read = madeOfReports(atlas, reports);
    return read === null ? null : hash('sha256', [...parts, read].join('\n'), 'hex');
  };
}
