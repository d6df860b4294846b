/** Every file that the site offers for download. */
import { explorerFile, NETWORK_IDS } from '../explorer/explorer-file.ts';
import type { Analysis } from '../graph/analysis.ts';
import type { Atlas } from '../graph/atlas.ts';
import { toExtraction } from '../pipeline.ts';
import { writeCsv } from './csv.ts';
import { dataPackage } from './data-package.ts';
import { entityFilePath, entityJson } from './entity-json.ts';
import { explorerGraph } from './explorer-graph.ts';
import type { ExportOptions } from './export-options.ts';
import { writeGexf } from './gexf.ts';
import { graphSvg } from './graph-svg.ts';
import { extractionJsonSchema, graphJson, graphJsonSchema } from './graph-json.ts';
import { writeGraphml } from './graphml.ts';
import { INDICATOR_COLUMNS, indicatorRows } from './indicator-table.ts';
import { toJsonLd } from './json-ld.ts';
import { graphTriples } from './rdf-graph.ts';
import { reportTriples } from './rdf-statements.ts';
import { reportStatements } from './report-statements.ts';
import { buildTables } from './tables.ts';
import { writeTurtle } from './turtle.ts';

/** A file by its path below the folder of downloads; text is UTF-8. */
export interface ExportFile {
  path: string;
  content: string;
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
    yield { path: `${name}.csv`, content: writeCsv(header, rows) };
  }
  yield json('datapackage.json', dataPackage(tables, options), 2);
  yield json('graph.json', graphJson(atlas, options));
  yield json('graph.schema.json', graphJsonSchema(), 2);
  yield json('extraction.schema.json', extractionJsonSchema(), 2);
  for (const network of NETWORK_IDS)
    yield json(explorerFile(network), explorerGraph(atlas, analysis, network));
  yield { path: 'graph.svg', content: graphSvg(explorerGraph(atlas, analysis, 'atlas')) };
  yield { path: 'graph.gexf', content: writeGexf(atlas, analysis) };
  yield { path: 'graph.graphml', content: writeGraphml(atlas, analysis) };
  yield { path: 'graph.ttl', content: writeTurtle(graphTriples(atlas, base), base) };
  yield json('graph.jsonld', toJsonLd(graphTriples(atlas, base), base));
}

/** The files on one thing each: reports, places, documents, practices and indicators. */
export function* entityFiles(atlas: Atlas, options: ExportOptions): Generator<ExportFile> {
  const { base } = options;
  for (const { id, facts } of atlas.reports.values()) {
    yield json(`reports/${id}.json`, toExtraction(facts, true));
    const { original } = facts.document;
    if (original !== null) yield { path: `reports/${id}.original.txt`, content: original };
    yield json(`statements/${id}.json`, reportStatements(atlas, id));
    yield {
      path: `statements/${id}.ttl`,
      content: writeTurtle(reportTriples(atlas, id, base), base),
    };
  }
  for (const key of atlas.graph.nodes()) {
    const node = atlas.graph.getNodeAttributes(key);
    if (node.kind === 'report') continue;
    yield json(entityFilePath(node), entityJson(atlas, key, options));
    if (node.kind !== 'indicator') continue;
    const content = writeCsv(INDICATOR_COLUMNS, indicatorRows(atlas, key));
    yield { path: `metrics/${node.id}.csv`, content };
  }
}

function json(path: string, value: unknown, indent?: number): ExportFile {
  return { path, content: `${JSON.stringify(value, null, indent)}\n` };
}
