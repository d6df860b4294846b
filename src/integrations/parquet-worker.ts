/** What the thread that makes tables of Parquet runs. */
import { move } from 'piscina';
import { encodeParquet, type FilledColumn } from '../export/parquet.ts';

/** A table to be made. */
export interface ParquetTask {
  columns: readonly FilledColumn[];
  isLarge: boolean;
}

export default function makeParquet({ columns, isLarge }: ParquetTask): Uint8Array {
  return move(encodeParquet(columns, isLarge)) as Uint8Array;
}
