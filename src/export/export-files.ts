/** The files on everything together that the site offers for download. */
import { explorerFile } from '../explorer/explorer-file.ts';
import type { Analysis } from '../graph/analysis.ts';
import type { Atlas } from '../graph/atlas.ts';
import { writeCitationFile } from './citation-file.ts';
import { csvRuns } from './csv.ts';
import { dataPackage } from './data-package.ts';
import { drawGraph } from './drawn-graph.ts';
import { explorerGraphs } from './explorer-graph.ts';
import { COMPRESSED_ENDING, type ExportOptions } from './export-options.ts';
import { writeGexf } from './gexf.ts';
import { writeGraphJson } from './graph-json.ts';
import { graphSvg } from './graph-svg.ts';
import { writeGraphml } from './graphml.ts';
import { writeJsonLd } from './json-ld.ts';
import { jsonSchemas } from './json-schemas.ts';
import { encodeParquet, fillColumns } from './parquet.ts';
import { graphTriples } from './rdf-graph.ts';
import { ownNamespace } from './rdf-terms.ts';
import { writeShapes } from './shacl-shapes.ts';
import { writeSqlite } from './sqlite.ts';
import type { Table } from './table.ts';
import { buildTables } from './tables.ts';
import { writeTurtle } from './turtle.ts';

/** Bytes, which may be made elsewhere once they are asked for. */
export type Bytes = Uint8Array | (() => Promise<Uint8Array>);

/** A file by its path below the folder of downloads: pieces of text, to be read once and written as UTF-8, or bytes. */
export interface ExportFile {
  path: string;
  content: Iterable<string> | Bytes;
  /** Written compressed by gzip; `path` says so with its ending. */
  isCompressed?: boolean;
}

// What a large site has compressed, such as edges.csv and graph.json: at 5,000 reports such a file has up to 200 MB, and hosts take 25.
const COMPRESSED = /^(?:[a-z]+\.csv|graph\.(?:json|gexf|graphml|ttl|jsonld))$/u;

/** Makes a table of Parquet. */
export type WriteParquet = (table: Table, isLarge: boolean) => Bytes;

const writeParquetHere: WriteParquet = (table, isLarge) =>
  encodeParquet(fillColumns(table), isLarge);

/**
 * The files on everything together, one at a time; equal atlases give equal bytes.
 * @param writeParquet another way to the same bytes
 */
export function* wholeFiles(
  atlas: Atlas,
  analysis: Analysis,
  options: ExportOptions,
  writeParquet = writeParquetHere,
): Generator<ExportFile> {
  for (const file of plainFiles(atlas, analysis, options, writeParquet))
    if (!options.isLarge || !COMPRESSED.test(file.path)) yield file;
    else yield { ...file, path: `${file.path}${COMPRESSED_ENDING}`, isCompressed: true };
}

function* plainFiles(
  atlas: Atlas,
  analysis: Analysis,
  options: ExportOptions,
  writeParquet: WriteParquet,
): Generator<ExportFile> {
  const { base } = options;
  const tables = buildTables(atlas, analysis);
  for (const { name, columns, runs } of tables) {
    const header = columns.map((column) => column.name);
    yield { path: `${name}.csv`, content: csvRuns(header, runs()) };
  }
  yield json('datapackage.json', dataPackage(tables, options), 2);
  // The writer's file without rows is one that strict readers refuse.
  for (const table of tables.filter(({ rowCount }) => rowCount > 0))
    yield { path: `parquet/${table.name}.parquet`, content: writeParquet(table, options.isLarge) };
  // Compressed it is still larger than hosts take, and the tables hold the same.
  if (!options.isLarge) yield { path: 'atlas.sqlite', content: writeSqlite(tables, options) };
  yield { path: 'graph.json', content: writeGraphJson(atlas, options) };
  for (const [path, schema] of jsonSchemas()) yield json(path, schema, 2);
  for (const [id, packed] of explorerGraphs(atlas, analysis)) {
    yield json(explorerFile(id), packed);
    if (id === 'atlas')
      yield { path: 'graph.svg', content: [graphSvg(packed, options.dataset.name.zh)] };
  }
  const drawn = drawGraph(atlas, analysis);
  yield { path: 'graph.gexf', content: writeGexf(drawn) };
  yield { path: 'graph.graphml', content: writeGraphml(drawn) };
  const own = { fazhi: ownNamespace(base) };
  yield { path: 'graph.ttl', content: writeTurtle(graphTriples(atlas, options), base, own) };
  yield { path: 'graph.jsonld', content: writeJsonLd(graphTriples(atlas, options), base) };
  yield { path: 'shapes.ttl', content: [writeShapes(base)] };
  yield { path: 'CITATION.cff', content: [writeCitationFile(options)] };
}

/** A value as a file. */
function json(path: string, value: unknown, indent?: number): ExportFile {
  return { path, content: [`${JSON.stringify(value, null, indent)}\n`] };
}
