/** The files on one thing each that the site offers for download: reports, places, documents, practices and indicators. */
import { nodesOfKind } from '../graph/statements.ts';
import type { Atlas } from '../graph/atlas.ts';
import { madeOfReports } from './atlas-runs.ts';
import { nodePath } from '../page-data/paths.ts';
import { toExtraction } from '../pipeline.ts';
import { csvLines } from './csv.ts';
import { entityText } from './entity-json.ts';
import type { ExportFile } from './export-files.ts';
import type { ExportOptions } from './export-options.ts';
import { INDICATOR_COLUMNS, indicatorRows } from './indicator-table.ts';
import { createMadeOfThing } from './made-of-thing.ts';
import { createReportTurtle } from './rdf-statements.ts';
import { reportStatements } from './report-statements.ts';
import { TextInRuns } from './text-in-runs.ts';
import { bundleCount, thingFileNames } from './thing-files.ts';

/** One at a time; on a large site those of reports, places and documents in bundles, and all JSON and Turtle compressed. */
export function* singleFiles(atlas: Atlas, options: ExportOptions): Generator<ExportFile> {
  const { base, isLarge } = options;
  const reports = [...atlas.reports.keys()];
  const factsOf = (id: string) => reportOf(atlas, id).facts;
  const madeOf = (ids: readonly string[]) => madeOfReports(atlas, ids);
  yield* jsonFiles({ folder: 'reports', ids: reports, isLarge, madeOf }, (id) =>
    JSON.stringify(toExtraction(factsOf(id), true)),
  );
  for (const id of reports) {
    const { original } = factsOf(id).document;
    if (original !== null) yield { path: `reports/${id}.original.txt`, content: original };
  }
  const things = { folder: 'statements', ids: reports, isLarge, madeOf };
  yield* jsonFiles(things, (id) => JSON.stringify(reportStatements(atlas, id)));
  const turtleOf = createReportTurtle(atlas, base);
  yield* files(things, '.ttl', (ids) => turtle(ids, turtleOf));
  const nodeText = remember((key) => JSON.stringify(atlas.graph.getNodeAttributes(key)));
  const madeOfThing = createMadeOfThing(atlas, nodeText);
  for (const kind of ['jurisdiction', 'regulation', 'practice', 'indicator'] as const) {
    const folder = nodePath({ kind, id: '' }).replaceAll('/', '');
    const nodes = nodesOfKind(atlas.graph, kind);
    const keys = new Map(nodes.map(({ key, node }) => [node.id, key]));
    const keyOf = (id: string) => keys.get(id) ?? '';
    const madeOf = (ids: readonly string[]) => allOf(ids.map((id) => madeOfThing(keyOf(id))));
    yield* jsonFiles({ folder, ids: [...keys.keys()], isLarge, madeOf }, (id) =>
      entityText(atlas, keyOf(id), options, nodeText),
    );
  }
  for (const { key, node } of nodesOfKind(atlas.graph, 'indicator')) {
    const content = csvLines(INDICATOR_COLUMNS, indicatorRows(atlas, key));
    yield { path: `metrics/${node.id}.csv`, content };
  }
}

/** Things that have files in a folder. */
interface Things {
  folder: string;
  ids: readonly string[];
  isLarge: boolean;
  /** A hash of what the file of some of them is made of; null where nothing is kept. */
  madeOf: (ids: readonly string[]) => string | null;
}

/** Several hashes as one; null when one of them is. */
function allOf(hashes: readonly (string | null)[]): string | null {
  return hashes.includes(null) ? null : hashes.join();
}

/** One file for each thing, or one for each bundle. @param content of the things of a file */
function* files(
  { folder, ids, isLarge, madeOf }: Things,
  ending: string,
  content: (ids: readonly string[]) => Iterable<string>,
): Generator<ExportFile> {
  const fileOf = thingFileNames(folder, ending, ids.length, isLarge);
  for (const [file, group] of Map.groupBy(ids, fileOf))
    yield {
      path: `${folder}/${file}`,
      content: new TextInRuns([{ madeOf: () => madeOf(group), entries: () => content(group) }]),
      isCompressed: isLarge,
    };
}

function jsonFiles(things: Things, text: (id: string) => string): Generator<ExportFile> {
  const { folder, ids, isLarge } = things;
  const isBundled = bundleCount(folder, '.json', ids.length, isLarge) > 0;
  return files(things, '.json', (group) =>
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
function* turtle(
  ids: readonly string[],
  turtleOf: (id: string) => Iterable<string>,
): Generator<string> {
  for (const id of ids) yield* turtleOf(id);
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
