/** Tables as Apache Parquet, for DuckDB, pandas, Polars and R. */
import { zstdCompressSync } from 'node:zlib';
import { parquetWriteBuffer, type BasicType } from 'hyparquet-writer';
import type { CsvValue } from './csv.ts';
import type { Column, Table } from './table.ts';

const TYPES: Readonly<Record<Column['type'], BasicType>> = {
  string: 'STRING',
  integer: 'INT32',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
};

/** A column with the value of each row; null where a row has nothing. */
export interface FilledColumn extends Pick<Column, 'name' | 'type'> {
  values: CsvValue[];
}

/** A table by its columns, as {@link encodeParquet} and threads take it. */
export function fillColumns({ columns, rows }: Table): FilledColumn[] {
  const filled = columns.map(({ name, type }): FilledColumn => ({ name, type, values: [] }));
  for (const row of rows())
    for (const [index, value] of row.entries()) filled[index]?.values.push(value);
  return filled;
}

/**
 * Columns with their types; text as it is, without the apostrophes of the CSV files.
 * @param isLarge compressed by Zstandard instead of the writer's own Snappy, and without the least and greatest text of
 *   100,000 rows, by which no reader finds any: half the time, and files a third smaller
 */
export function encodeParquet(
  columns: readonly FilledColumn[],
  isLarge: boolean,
): Uint8Array<ArrayBuffer> {
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: columns.map(({ name, type, values }) => ({
        name,
        data: values,
        type: TYPES[type],
        nullable: true,
        statistics: !isLarge || type !== 'string',
      })),
      ...(isLarge ? ZSTANDARD : {}),
    }),
  );
}

const ZSTANDARD = {
  codec: 'ZSTD',
  compressors: { ZSTD: (bytes: Uint8Array) => new Uint8Array(zstdCompressSync(bytes)) },
} as const;
