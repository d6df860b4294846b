/** The file of a practice or indicator in runs: hundreds of reports state something there, of which one change concerns one. */
import { hash } from 'node:crypto';
import type { Atlas } from '../graph/atlas.ts';
import { reportIds, runsByReport } from './atlas-runs.ts';
import { ENTITY_END, entityParts, entityText, type EntityPart } from './entity-json.ts';
import type { ExportOptions } from './export-options.ts';
import { freeRun, type Run } from './runs.ts';
import { writeRuns } from './text-in-runs.ts';

/** Where files are divided. */
export interface EntitySizes {
  /** Statements that make it worth while to divide a file. */
  many: number;
  /** Reports in a run of statements, on average. */
  statements: number;
  /** The same of nodes. */
  nodes: number;
}

/** Each run costs a call of zlib and an entry of the cache. Runs of both kinds have some 300 KB. */
const SIZES: EntitySizes = { many: 1024, statements: 512, nodes: 1024 };

/**
 * The text of {@link entityText} and a line end.
 * @param key node key of a practice or indicator: statements there are told by report and label alone
 * @param nodeText attributes of a node as JSON
 * @param madeOfThing node key → hash of all that the file holds
 */
export function* entityRuns(
  atlas: Atlas,
  key: string,
  options: ExportOptions,
  nodeText: (key: string) => string,
  madeOfThing: (key: string) => string | null,
  sizes = SIZES,
): Generator<Run<string>> {
  const { graph } = atlas;
  if (graph.degree(key) < sizes.many) {
    const entries = () => [entityText(atlas, key, options, nodeText), '\n'];
    yield { madeOf: () => madeOfThing(key), entries };
    return;
  }
  const reportOf = reportIds(atlas);
  const { statements, nodes } = entityParts(atlas, key, options, nodeText);
  const label = hash('sha256', graph.getNodeAttribute(key, 'label'), 'hex');
  yield freeRun(() => [statements.before]);
  const ofSource = (edge: string) => reportOf(graph.source(edge));
  yield* textRuns(
    statements,
    runsByReport(atlas, statements.keys, ofSource, sizes.statements),
    `statements ${label}`,
  );
  yield freeRun(() => [nodes.before]);
  yield* textRuns(nodes, runsByReport(atlas, nodes.keys, reportOf, sizes.nodes), 'nodes');
  yield freeRun(() => [`${ENTITY_END}\n`]);
}

/** @param runs of the keys of a part @param name which part it is, and what it is made of beside reports */
function textRuns(
  { text }: EntityPart,
  runs: readonly Run<string>[],
  name: string,
): Iterable<Run<string>> {
  const named = runs.map(({ madeOf, entries }) => ({
    madeOf: () => {
      const made = madeOf();
      return made === null ? null : `${name} ${made}`;
    },
    entries,
  }));
  return writeRuns(named, (key, isFirst) => `${isFirst ? '' : ','}${text(key)}`);
}
