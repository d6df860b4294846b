/** What a flat table is, and how its columns are told. */
import type { CsvValue } from './csv.ts';
import { freeRun, mapRun, type Run } from './runs.ts';

/** A column as Frictionless Table Schema describes it. */
export interface Column {
  name: string;
  type: 'string' | 'integer' | 'number' | 'boolean';
  description: string;
}

/** A table with its rows in the order of its columns, made one at a time as often as they are asked for. */
export interface Table {
  name: string;
  title: string;
  columns: readonly Column[];
  /** Names of the columns that tell its rows apart. */
  primaryKey: readonly string[];
  /** Column → the table and column that its values stand in. */
  foreignKeys: Readonly<Record<string, readonly [table: string, column: string]>>;
  rowCount: number;
  rows: () => Iterable<CsvValue[]>;
  /** The same rows, in runs. */
  runs: () => Iterable<Run<CsvValue[]>>;
}

/** A column and how a row gives its value. */
export type Cell<T> = [column: Column, read: (row: T) => CsvValue];

export const text = (name: string, description: string): Column => ({
  name,
  type: 'string',
  description,
});
export const integer = (name: string, description: string): Column => ({
  name,
  type: 'integer',
  description,
});
export const number = (name: string, description: string): Column => ({
  name,
  type: 'number',
  description,
});
export const boolean = (name: string, description: string): Column => ({
  name,
  type: 'boolean',
  description,
});

/** A table from its columns. @param rows all of them, or in runs */
export function table<T>(
  head: Pick<Table, 'name' | 'title' | 'primaryKey' | 'foreignKeys'>,
  rowCount: number,
  rows: (() => Iterable<T>) | readonly Run<T>[],
  cells: readonly Cell<T>[],
): Table {
  const runs = typeof rows === 'function' ? [freeRun(rows)] : rows;
  function* cellsOf(entries: Iterable<T>): Generator<CsvValue[]> {
    for (const row of entries) yield cells.map(([, read]) => read(row));
  }
  return {
    ...head,
    columns: cells.map(([column]) => column),
    rowCount,
    *rows() {
      for (const { entries } of runs) yield* cellsOf(entries());
    },
    runs: () => runs.map((run) => mapRun(run, cellsOf)),
  };
}
