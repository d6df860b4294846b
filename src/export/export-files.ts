/** Every file that the site offers for download. */
import type { Analysis } from '../graph/analysis.ts';
import type { Atlas } from '../graph/atlas.ts';
import { toExtraction } from '../pipeline.ts';
import { writeCsv } from './csv.ts';
import { dataPackage } from './data-package.ts';
import { explorerGraph } from './explorer-graph.ts';
import type { ExportOptions } from './export-options.ts';
import { writeGexf } from './gexf.ts';
import { extractionJsonSchema, graphJson, graphJsonSchema } from './graph-json.ts';
import { writeGraphml } from './graphml.ts';
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

/** Makes all files, one at a time; equal atlases give equal bytes. */
export function* exportFiles(
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
  yield json('explorer.json', explorerGraph(atlas, analysis));
  yield { path: 'graph.gexf', content: writeGexf(atlas, analysis) };
  yield { path: 'graph.graphml', content: writeGraphml(atlas, analysis) };
  yield { path: 'graph.ttl', content: writeTurtle(graphTriples(atlas, base), base) };
  yield json('graph.jsonld', toJsonLd(graphTriples(atlas, base), base));
  for (const { id, facts } of atlas.reports.values()) {
    yield json(`reports/${id}.json`, toExtraction(facts, true));
    yield json(`statements/${id}.json`, reportStatements(atlas, id));
    yield {
      path: `statements/${id}.ttl`,
      content: writeTurtle(reportTriples(atlas, id, base), base),
    };
  }
}

function json(path: string, value: unknown, indent?: number): ExportFile {
  return { path, content: `${JSON.stringify(value, null, indent)}\n` };
}
