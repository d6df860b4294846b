/** Tables as Apache Parquet, for DuckDB, pandas, Polars and R. */
import { parquetWriteBuffer, type BasicType } from 'hyparquet-writer';
import type { CsvValue } from './csv.ts';
import type { Column, Table } from './table.ts';

const TYPES: Readonly<Record<Column['type'], BasicType>> = {
  string: 'STRING',
  integer: 'INT32',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
};

/** Columns with their types, null where a row has nothing; text as it is, without the apostrophes of the CSV files. */
export function writeParquet({ columns, rows }: Table): Uint8Array {
  const data = columns.map((): CsvValue[] => []);
  for (const row of rows()) for (const [index, value] of row.entries()) data[index]?.push(value);
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: columns.map(({ name, type }, index) => ({
        name,
        data: data[index] ?? [],
        type: TYPES[type],
        nullable: true,
      })),
    }),
  );
}
