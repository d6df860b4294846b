/** The shapes of all JSON files, as JSON Schema (2020-12). */
import { z } from 'zod';
import { explorerGraphSchema } from './explorer-schema.ts';
import { extractionSchema } from '../schema/extraction.ts';
import { entitySchema } from './entity-json.ts';
import { graphSchema } from './graph-json.ts';
import { reportStatementSchema } from './report-statements.ts';

/** Name of the schema's file without its ending → what it describes; `datapackage.json` has the Frictionless one. */
const SCHEMAS = {
  graph: graphSchema,
  /** Files of reports, and each line that `npm run extract` prints. */
  extraction: extractionSchema,
  /** Files of places, documents, practices and indicators. */
  entity: entitySchema,
  statements: z.array(reportStatementSchema),
  explorer: explorerGraphSchema,
} as const;

/** Path below the folder of downloads → schema. */
export function jsonSchemas(): [path: string, schema: object][] {
  return Object.entries(SCHEMAS).map(([name, schema]) => [
    `${name}.schema.json`,
    z.toJSONSchema(schema),
  ]);
}
