/** Every file that the site offers for download. */
import { EXPLORER_FILE_IDS, explorerFile } from '../explorer/explorer-file.ts';
import type { Analysis } from '../graph/analysis.ts';
import type { Atlas } from '../graph/atlas.ts';
import { toExtraction } from '../pipeline.ts';
import { writeCitationFile } from './citation-file.ts';
import { csvLines } from './csv.ts';
import { dataPackage } from './data-package.ts';
import { drawGraph } from './drawn-graph.ts';
import { entityFilePath, entityJson } from './entity-json.ts';
import { explorerGraph } from './explorer-graph.ts';
import type { ExportOptions } from './export-options.ts';
import { writeGexf } from './gexf.ts';
import { writeGraphJson } from './graph-json.ts';
import { graphSvg } from './graph-svg.ts';
import { writeGraphml } from './graphml.ts';
import { INDICATOR_COLUMNS, indicatorRows } from './indicator-table.ts';
import { writeJsonLd } from './json-ld.ts';
import { jsonSchemas } from './json-schemas.ts';
import { writeParquet } from './parquet.ts';
import { graphTriples } from './rdf-graph.ts';
import { reportTriples } from './rdf-statements.ts';
import { evidencePrefix, ownNamespace, statementPrefix } from './rdf-terms.ts';
import { reportStatements } from './report-statements.ts';
import { writeShapes } from './shacl-shapes.ts';
import { writeSqlite } from './sqlite.ts';
import { buildTables } from './tables.ts';
import { writeTurtle } from './turtle.ts';

/** A file by its path below the folder of downloads: pieces of text, to be read once and written as UTF-8, or bytes. */
export interface ExportFile {
  path: string;
  content: Iterable<string> | Uint8Array;
}

/** The files on everything together, one at a time; equal atlases give equal bytes. */
export function* wholeFiles(
  atlas: Atlas,
  analysis: Analysis,
  options: ExportOptions,
): Generator<ExportFile> {
  const { base } = options;
  const tables = buildTables(atlas, analysis);
  for (const { name, columns, rows } of tables) {
    const header = columns.map((column) => column.name);
    yield { path: `${name}.csv`, content: csvLines(header, rows()) };
  }
  yield json('datapackage.json', dataPackage(tables, options), 2);
  // The writer's file without rows is one that strict readers refuse.
  for (const table of tables.filter(({ rowCount }) => rowCount > 0))
    yield { path: `parquet/${table.name}.parquet`, content: writeParquet(table) };
  yield { path: 'atlas.sqlite', content: writeSqlite(tables, options) };
  yield { path: 'graph.json', content: writeGraphJson(atlas, options) };
  for (const [path, schema] of jsonSchemas()) yield json(path, schema, 2);
  for (const id of EXPLORER_FILE_IDS) {
    const packed = explorerGraph(atlas, analysis, id);
    yield json(explorerFile(id), packed);
    if (id === 'atlas') yield { path: 'graph.svg', content: [graphSvg(packed)] };
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

/** The files on one thing each: reports, places, documents, practices and indicators. */
export function* entityFiles(atlas: Atlas, options: ExportOptions): Generator<ExportFile> {
  const { base } = options;
  for (const { id, facts } of atlas.reports.values()) {
    yield json(`reports/${id}.json`, toExtraction(facts, true));
    const { original } = facts.document;
    if (original !== null) yield { path: `reports/${id}.original.txt`, content: original };
    yield json(`statements/${id}.json`, reportStatements(atlas, id));
    const prefixes = {
      fazhi: ownNamespace(base),
      statement: statementPrefix(base),
      mark: evidencePrefix(base, id),
    };
    yield {
      path: `statements/${id}.ttl`,
      content: writeTurtle(reportTriples(atlas, id, base), base, prefixes),
    };
  }
  for (const key of atlas.graph.nodes()) {
    const node = atlas.graph.getNodeAttributes(key);
    if (node.kind === 'report') continue;
    yield json(entityFilePath(node), entityJson(atlas, key, options));
    if (node.kind !== 'indicator') continue;
    const content = csvLines(INDICATOR_COLUMNS, indicatorRows(atlas, key));
    yield { path: `metrics/${node.id}.csv`, content };
  }
}

function json(path: string, value: unknown, indent?: number): ExportFile {
  return { path, content: [`${JSON.stringify(value, null, indent)}\n`] };
}
