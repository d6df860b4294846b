/** Makes tables of Parquet in a thread: at thousands of reports the main one has other things to do for seconds. */
import { Piscina } from 'piscina';
import type { WriteParquet } from '../export/export-files.ts';
import { fillColumns } from '../export/parquet.ts';
import { oneByOne } from './one-by-one.ts';
import type { ParquetTask } from './parquet-worker.ts';

/** Milliseconds that the thread waits for another table before it ends. */
const PATIENCE = 5_000;

/** The same bytes as without a thread. Tables are made one after the other, so that no two are in memory. */
export function parquetThread(): WriteParquet {
  const inTurn = oneByOne();
  let pool: Piscina | null = null;
  return (table, isLarge) => () =>
    inTurn(async () => {
      pool ??= new Piscina({
        filename: new URL('./parquet-worker.ts', import.meta.url).href,
        minThreads: 0,
        maxThreads: 1,
        idleTimeout: PATIENCE,
      });
      const task: ParquetTask = { columns: fillColumns(table), isLarge };
      return (await pool.run(task)) as Uint8Array;
    });
}
