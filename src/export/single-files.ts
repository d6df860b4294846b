/** The files on one thing each that the site offers for download: reports, places, documents, practices and indicators. */
import { nodesOfKind } from '../graph/statements.ts';
import type { Atlas } from '../graph/atlas.ts';
import type { NodeAttributes } from '../graph/node-attributes.ts';
import { nodePath } from '../page-data/paths.ts';
import { toExtraction } from '../pipeline.ts';
import { csvLines } from './csv.ts';
import { entityJson } from './entity-json.ts';
import type { ExportFile } from './export-files.ts';
import type { ExportOptions } from './export-options.ts';
import { INDICATOR_COLUMNS, indicatorRows } from './indicator-table.ts';
import { reportTriples } from './rdf-statements.ts';
import { evidencePrefix, ownNamespace, statementPrefix } from './rdf-terms.ts';
import { reportStatements } from './report-statements.ts';
import { bundleCount, thingFile, type ThingFolder } from './thing-files.ts';
import { writeTurtle } from './turtle.ts';

/** One at a time; on a large site those of reports, places and documents in bundles. */
export function* singleFiles(atlas: Atlas, options: ExportOptions): Generator<ExportFile> {
  const { base, isLarge } = options;
  const reports = [...atlas.reports.keys()];
  const factsOf = (id: string) => reportOf(atlas, id).facts;
  const folder = (name: ThingFolder, ids: readonly string[]) => ({
    name,
    ids,
    bundles: bundleCount(name, ids.length, isLarge),
  });
  const reportFolder = folder('reports', reports);
  yield* jsonFiles(reportFolder, (id) => toExtraction(factsOf(id), true));
  for (const id of reports) {
    const { original } = factsOf(id).document;
    if (original !== null) yield { path: `reports/${id}.original.txt`, content: original };
  }
  const statements = folder('statements', reports);
  yield* jsonFiles(statements, (id) => reportStatements(atlas, id));
  yield* files(statements, '.ttl', (ids) => turtle(atlas, ids, base));
  const entity = (kind: NodeAttributes['kind']) => {
    const nodes = nodesOfKind(atlas.graph, kind);
    const keys = new Map(nodes.map(({ key, node }) => [node.id, key]));
    return {
      ids: [...keys.keys()],
      value: (id: string) => entityJson(atlas, keys.get(id) ?? '', options),
    };
  };
  const [places, documents] = [entity('jurisdiction'), entity('regulation')];
  yield* jsonFiles(folder('jurisdictions', places.ids), places.value);
  yield* jsonFiles(folder('regulations', documents.ids), documents.value);
  for (const kind of ['practice', 'indicator'] as const) {
    const name = nodePath({ kind, id: '' }).replaceAll('/', '');
    const { ids, value } = entity(kind);
    yield* jsonFiles({ name, ids, bundles: 0 }, value);
  }
  for (const { key, node } of nodesOfKind(atlas.graph, 'indicator')) {
    const content = csvLines(INDICATOR_COLUMNS, indicatorRows(atlas, key));
    yield { path: `metrics/${node.id}.csv`, content };
  }
}

/** The things of a folder and how many bundles they share, 0 for none. */
interface Folder {
  name: string;
  ids: readonly string[];
  bundles: number;
}

/** One file for each thing, or one for each bundle. @param content of the things of a file */
function* files(
  { name, ids, bundles }: Folder,
  ending: string,
  content: (ids: readonly string[]) => Iterable<string>,
): Generator<ExportFile> {
  const groups =
    bundles === 0
      ? new Map(ids.map((id) => [thingFile(id, bundles, ending), [id]]))
      : Map.groupBy(ids, (id) => thingFile(id, bundles, ending));
  for (const [file, group] of groups) yield { path: `${name}/${file}`, content: content(group) };
}

function jsonFiles(folder: Folder, value: (id: string) => unknown): Generator<ExportFile> {
  const text = (id: string | undefined) => JSON.stringify(value(id ?? ''));
  return files(folder, '.json', (ids) =>
    folder.bundles === 0 ? [`${text(ids[0])}\n`] : bundleLines(ids, text),
  );
}

/** An object with a thing on each line, under its id. */
function* bundleLines(ids: readonly string[], text: (id: string) => string): Generator<string> {
  for (const [index, id] of ids.entries())
    yield `${index === 0 ? '{' : ','}${JSON.stringify(id)}:${text(id)}\n`;
  yield '}\n';
}

/** Documents of Turtle behind each other are one: prefixes may be declared anew. */
function* turtle(atlas: Atlas, ids: readonly string[], base: string): Generator<string> {
  for (const id of ids) {
    const prefixes = {
      fazhi: ownNamespace(base),
      statement: statementPrefix(base),
      mark: evidencePrefix(base, id),
    };
    yield* writeTurtle(reportTriples(atlas, id, base), base, prefixes);
  }
}

function reportOf(atlas: Atlas, id: string) {
  const report = atlas.reports.get(id);
  if (report === undefined) throw new RangeError(`no report "${id}"`);
  return report;
}
