/** The description of the tables for machines: a Frictionless Data Package (version 1 of the standard). */
import { COMPRESSED_ENDING, type ExportOptions } from './export-options.ts';
import type { Table } from './table.ts';

/** The contents of datapackage.json, beside the CSV files of the tables. */
export function dataPackage(tables: readonly Table[], options: ExportOptions): object {
  return {
    profile: 'tabular-data-package',
    name: options.dataset.id,
    title: options.dataset.name.zh,
    keywords: [...options.dataset.keywords],
    description: `${options.dataset.description.en} Not mentioned is not "not done". A text that a spreadsheet would run as a formula begins with an added apostrophe.`,
    homepage: options.base,
    version: options.version,
    licenses: [options.license],
    resources: tables.map(({ name, title, columns, primaryKey, foreignKeys }) => ({
      name,
      title,
      path: options.isLarge ? `${name}.csv${COMPRESSED_ENDING}` : `${name}.csv`,
      profile: 'tabular-data-resource',
      format: 'csv',
      mediatype: 'text/csv',
      ...(options.isLarge ? { compression: 'gz' } : {}),
      encoding: 'utf-8',
      schema: {
        fields: columns,
        missingValues: [''],
        primaryKey: [...primaryKey],
        foreignKeys: Object.entries(foreignKeys).map(([fields, [resource, field]]) => ({
          fields,
          reference: { resource, fields: field },
        })),
      },
    })),
  };
}
