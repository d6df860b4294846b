/** SQLite and Parquet as libraries other than their writers read them back. */
import { tableFromIPC } from 'apache-arrow';
import { readParquet } from 'parquet-wasm';
import initSqlite from 'sql.js';
import { describe, expect, it } from 'vitest';
import { encodeParquet, fillColumns } from '../../src/export/parquet.ts';
import { buildTables } from '../../src/export/tables.ts';
import { binaryFilesOf, buildMadeUp, OPTIONS } from './made-up-export.ts';

const made = buildMadeUp();
const files = binaryFilesOf(made);
const tables = buildTables(made.atlas, made.analysis);
const bytesOf = (path: string) => files.get(path) ?? new Uint8Array();

describe('atlas.sqlite', async () => {
  const { Database } = await initSqlite();
  const database = new Database(bytesOf('atlas.sqlite'));
  const query = (sql: string) => database.exec(sql)[0]?.values ?? [];

  it.each(tables)('holds every row of $name', ({ name, columns, primaryKey, rows }) => {
    const order = primaryKey.map((column) => columns.findIndex((each) => each.name === column));
    const keyOf = (row: unknown[]) => order.map((column) => row[column]).join('|');
    const expected = [...rows()].map((row) =>
      row.map((value) => (typeof value === 'boolean' ? Number(value) : value)),
    );
    const found: unknown[][] = query(`SELECT * FROM "${name}"`);
    const byKey = (a: unknown[], b: unknown[]) => (keyOf(a) < keyOf(b) ? -1 : 1);
    expect(found.sort(byKey)).toEqual(expected.sort(byKey));
  });

  it('keeps foreign keys and ties each edge to its sentences', () => {
    expect(query('PRAGMA foreign_key_check')).toEqual([]);
    const [[ties]] = query('SELECT count(*) FROM edge_evidence') as [[number]];
    const { graph } = made.atlas;
    expect(ties).toBe(graph.reduceEdges((sum, _, { evidence }) => sum + evidence.length, 0));
    expect(
      query(
        `SELECT e.target, s.quote FROM edges e JOIN edge_evidence l ON l.edge = e."key"
         JOIN evidence s ON s.id = l.evidence WHERE e.target = 'practice:hotline'`,
      ),
    ).toHaveLength(1);
  });

  it('says what it is', () => {
    expect(query('SELECT * FROM about ORDER BY name')).toEqual([
      ['base', OPTIONS.base],
      ['license', OPTIONS.license.path],
      ['version', OPTIONS.version],
    ]);
  });
});

describe('parquet', () => {
  const sites = tables
    .filter(({ rowCount }) => rowCount > 0)
    .flatMap((table) => [
      { ...table, site: 'small', bytes: bytesOf(`parquet/${table.name}.parquet`) },
      { ...table, site: 'large', bytes: encodeParquet(fillColumns(table), true) },
    ]);
  it.each(sites)(
    'of a $site site holds every row of $name, nothing as null',
    ({ bytes, columns, rowCount, rows }) => {
      const read = tableFromIPC(readParquet(bytes).intoIPCStream());
      expect(read.numRows).toBe(rowCount);
      expect(read.schema.fields.map((field) => field.name)).toEqual(
        columns.map((column) => column.name),
      );
      const found = read
        .toArray()
        .map((row: { toJSON: () => object }) => Object.values(row.toJSON()) as unknown[]);
      expect(found).toEqual([...rows()]);
    },
  );

  it('is left out for a table without rows', () => {
    const empty = tables.filter(({ rowCount }) => rowCount === 0).map(({ name }) => name);
    expect(empty).toEqual(['ties', 'communities']);
    for (const name of empty) expect(files.has(`parquet/${name}.parquet`)).toBe(false);
  });

  it('keeps types', () => {
    const read = tableFromIPC(readParquet(bytesOf('parquet/nodes.parquet')).intoIPCStream());
    const typeOf = (name: string) =>
      String(read.schema.fields.find((field) => field.name === name)?.type);
    expect(['label', 'degree', 'x', 'masked'].map(typeOf)).toEqual([
      'Utf8',
      'Int32',
      'Float64',
      'Bool',
    ]);
  });
});

it('gives the same bytes for the same reports in another order', () => {
  expect([...binaryFilesOf(buildMadeUp('backwards'))]).toEqual([...files]);
});
