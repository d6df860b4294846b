/** The files on one thing each that the site offers for download: reports, places, documents, practices and indicators. */
import { nodesOfKind } from '../graph/statements.ts';
import type { Atlas } from '../graph/atlas.ts';
import { nodePath } from '../page-data/paths.ts';
import { toExtraction } from '../pipeline.ts';
import { csvLines } from './csv.ts';
import { entityText } from './entity-json.ts';
import type { ExportFile } from './export-files.ts';
import type { ExportOptions } from './export-options.ts';
import { INDICATOR_COLUMNS, indicatorRows } from './indicator-table.ts';
import { reportTurtle } from './rdf-statements.ts';
import { reportStatements } from './report-statements.ts';
import { bundleCount, thingFileNames } from './thing-files.ts';

/** One at a time; on a large site those of reports, places and documents in bundles, and all JSON and Turtle compressed. */
export function* singleFiles(atlas: Atlas, options: ExportOptions): Generator<ExportFile> {
  const { base, isLarge } = options;
  const reports = [...atlas.reports.keys()];
  const factsOf = (id: string) => reportOf(atlas, id).facts;
  yield* jsonFiles('reports', reports, isLarge, (id) =>
    JSON.stringify(toExtraction(factsOf(id), true)),
  );
  for (const id of reports) {
    const { original } = factsOf(id).document;
    if (original !== null) yield { path: `reports/${id}.original.txt`, content: original };
  }
  yield* jsonFiles('statements', reports, isLarge, (id) =>
    JSON.stringify(reportStatements(atlas, id)),
  );
  yield* files('statements', '.ttl', reports, isLarge, (ids) => turtle(atlas, ids, base));
  const nodeText = remember((key) => JSON.stringify(atlas.graph.getNodeAttributes(key)));
  for (const kind of ['jurisdiction', 'regulation', 'practice', 'indicator'] as const) {
    const folder = nodePath({ kind, id: '' }).replaceAll('/', '');
    const nodes = nodesOfKind(atlas.graph, kind);
    const keys = new Map(nodes.map(({ key, node }) => [node.id, key]));
    yield* jsonFiles(folder, [...keys.keys()], isLarge, (id) =>
      entityText(atlas, keys.get(id) ?? '', options, nodeText),
    );
  }
  for (const { key, node } of nodesOfKind(atlas.graph, 'indicator')) {
    const content = csvLines(INDICATOR_COLUMNS, indicatorRows(atlas, key));
    yield { path: `metrics/${node.id}.csv`, content };
  }
}

/** One file for each thing, or one for each bundle. @param content of the things of a file */
function* files(
  folder: string,
  ending: string,
  ids: readonly string[],
  isLarge: boolean,
  content: (ids: readonly string[]) => Iterable<string>,
): Generator<ExportFile> {
  const fileOf = thingFileNames(folder, ending, ids.length, isLarge);
  for (const [file, group] of Map.groupBy(ids, fileOf))
    yield { path: `${folder}/${file}`, content: content(group), isCompressed: isLarge };
}

function jsonFiles(
  folder: string,
  ids: readonly string[],
  isLarge: boolean,
  text: (id: string) => string,
): Generator<ExportFile> {
  const isBundled = bundleCount(folder, '.json', ids.length, isLarge) > 0;
  return files(folder, '.json', ids, isLarge, (group) =>
    isBundled ? bundleLines(group, text) : oneLine(group[0] ?? '', text),
  );
}

function* oneLine(id: string, text: (id: string) => string): Generator<string> {
  yield text(id);
  yield '\n';
}

/** An object with a thing on each line, under its id. */
function* bundleLines(ids: readonly string[], text: (id: string) => string): Generator<string> {
  for (const [index, id] of ids.entries())
    yield `${index === 0 ? '{' : ','}${JSON.stringify(id)}:${text(id)}\n`;
  yield '}\n';
}

/** Documents of Turtle behind each other are one: prefixes may be declared anew. */
function* turtle(atlas: Atlas, ids: readonly string[], base: string): Generator<string> {
  for (const id of ids) yield* reportTurtle(atlas, id, base);
}

function remember(make: (key: string) => string): (key: string) => string {
  const known = new Map<string, string>();
  return (key) => {
    const text = known.get(key) ?? make(key);
    known.set(key, text);
    return text;
  };
}

function reportOf(atlas: Atlas, id: string) {
  const report = atlas.reports.get(id);
  if (report === undefined) throw new RangeError(`no report "${id}"`);
  return report;
}
