/** The file of a practice or indicator in runs: hundreds of reports state something there, of which one change concerns one. */
import { hash } from 'node:crypto';
import type { Atlas } from '../graph/atlas.ts';
import { reportIds, runsByReport } from './atlas-runs.ts';
import { ENTITY_END, entityParts, entityText, type EntityPart } from './entity-json.ts';
import type { ExportOptions } from './export-options.ts';
import { freeRun, type Run } from './runs.ts';
import { writeRuns } from './text-in-runs.ts';

/** Statements that make it worth while to divide a file. */
const MANY = 512;

/**
 * The text of {@link entityText} and a line end.
 * @param key node key of a practice or indicator: statements there are told by report and label alone
 * @param nodeText attributes of a node as JSON
 * @param madeOfThing node key → hash of all that the file holds
 * @param many statements from which on it is divided
 */
export function* entityRuns(
  atlas: Atlas,
  key: string,
  options: ExportOptions,
  nodeText: (key: string) => string,
  madeOfThing: (key: string) => string | null,
  many = MANY,
): Generator<Run<string>> {
  const { graph } = atlas;
  if (graph.degree(key) < many) {
    const entries = () => [entityText(atlas, key, options, nodeText), '\n'];
    yield { madeOf: () => madeOfThing(key), entries };
    return;
  }
  const reportOf = reportIds(atlas);
  const { statements, nodes } = entityParts(atlas, key, options, nodeText);
  const label = hash('sha256', graph.getNodeAttribute(key, 'label'), 'hex');
  yield freeRun(() => [statements.before]);
  const ofSource = (edge: string) => reportOf(graph.source(edge));
  yield* partRuns(atlas, statements, ofSource, `statements ${label}`);
  yield freeRun(() => [nodes.before]);
  yield* partRuns(atlas, nodes, reportOf, 'nodes');
  yield freeRun(() => [`${ENTITY_END}\n`]);
}

/** @param name which part it is, and what it is made of beside reports */
function partRuns(
  atlas: Atlas,
  { keys, text }: EntityPart,
  reportOf: (key: string) => string | null,
  name: string,
): Iterable<Run<string>> {
  const runs = runsByReport(atlas, keys, reportOf).map(({ madeOf, entries }) => ({
    madeOf: () => {
      const made = madeOf();
      return made === null ? null : `${name} ${made}`;
    },
    entries,
  }));
  return writeRuns(runs, (key, isFirst) => `${isFirst ? '' : ','}${text(key)}`);
}
