/** All tables as one SQLite database. */
import { DatabaseSync } from 'node:sqlite';
import type { ExportOptions } from './export-options.ts';
import type { Column, Table } from './table.ts';

const TYPES: Readonly<Record<Column['type'], string>> = {
  string: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
};

/**
 * The bytes of a database with the tables as they are (truth values as 0 and 1), a table `edge_evidence` that ties
 * edges to their sentences, and `about` with version, licence and base address. Equal tables give equal bytes.
 * No indexes beside the keys: they would make the file half as large again, and a reader can add them.
 */
export function writeSqlite(tables: readonly Table[], options: ExportOptions): Uint8Array {
  const database = new DatabaseSync(':memory:');
  try {
    database.exec('BEGIN');
    for (const table of tables) writeTable(database, table);
    linkEvidence(database, tables);
    writeAbout(database, options);
    database.exec('COMMIT');
    return database.serialize();
  } finally {
    database.close();
  }
}

function writeTable(database: DatabaseSync, table: Table): void {
  const { name, columns, primaryKey, foreignKeys } = table;
  const lines = [
    ...columns.map((column) => `"${column.name}" ${TYPES[column.type]}`),
    `PRIMARY KEY (${primaryKey.join(', ')})`,
    ...Object.entries(foreignKeys).map(
      ([column, [other, key]]) => `FOREIGN KEY ("${column}") REFERENCES "${other}"("${key}")`,
    ),
  ];
  database.exec(`CREATE TABLE "${name}" (${lines.join(', ')}) WITHOUT ROWID`);
  const slots = columns.map(() => '?').join(', ');
  const insert = database.prepare(`INSERT INTO "${name}" VALUES (${slots})`);
  for (const row of table.rows())
    insert.run(...row.map((value) => (typeof value === 'boolean' ? Number(value) : value)));
}

function linkEvidence(database: DatabaseSync, tables: readonly Table[]): void {
  database.exec(
    'CREATE TABLE edge_evidence (edge TEXT REFERENCES edges("key"), evidence TEXT REFERENCES evidence(id), ' +
      'PRIMARY KEY (edge, evidence)) WITHOUT ROWID',
  );
  const insert = database.prepare('INSERT INTO edge_evidence VALUES (?, ?)');
  const edges = tables.find(({ name }) => name === 'edges');
  const at = (name: string) => edges?.columns.findIndex((column) => column.name === name) ?? -1;
  const [key, evidence] = [at('key'), at('evidence')];
  for (const row of edges?.rows() ?? []) {
    const ids = row[evidence];
    if (typeof ids !== 'string') continue;
    for (const id of ids.split(' ')) insert.run(String(row[key]), id);
  }
}

function writeAbout(database: DatabaseSync, { base, version, license }: ExportOptions): void {
  database.exec('CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID');
  const insert = database.prepare('INSERT INTO about VALUES (?, ?)');
  for (const [name, value] of Object.entries({ base, version, license: license.path }))
    insert.run(name, value);
}
