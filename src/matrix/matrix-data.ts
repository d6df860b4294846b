/** The matrix as the browser loads it: rows, columns and what reports state where they cross. */
import type { JurisdictionLevel } from '../schema/extraction.ts';
import type { Coverage } from '../schema/report.ts';

/** What the columns are; rows are places, or reports where columns are sections. */
export const MATRIX_KINDS = ['practices', 'regulations', 'sections'] as const;
export type MatrixKind = (typeof MATRIX_KINDS)[number];

/** A place, or a report. */
export interface MatrixRow {
  /** Place id or report id. */
  id: string;
  label: string;
  /** English name of the place. */
  labelEn: string;
  /** Site path. */
  path: string;
  province: string | null;
  level: JurisdictionLevel;
  /** Years that its reports cover, ascending. */
  years: number[];
  /** Number of its reports. */
  reports: number;
  /** The narrowest of its reports: what absence may mean. */
  coverage: Coverage;
}

/** A practice, a document or a role of sections. */
export interface MatrixColumn {
  id: string;
  label: string;
  labelEn: string | null;
  /** Node key, as statements of reports name it; the role itself for sections. */
  key: string;
  /** Site path; null for a role of sections. */
  path: string | null;
  /** Domain of a practice, level of a document; empty for a role. */
  group: string;
}

/** One statement of one report per index of these lists, in order of row, column, year and report. */
export interface MatrixStatements {
  row: number[];
  column: number[];
  /** Index into `states`. */
  state: number[];
  /** Index into `reports`. */
  report: number[];
  /** First and last year of the report; 0 when it states none. */
  from: number[];
  to: number[];
  /** Offsets of the first proof in the report's text; both -1 when a section has no heading to lead to. */
  start: number[];
  end: number[];
}

/** A whole matrix. */
export interface MatrixData {
  schema: 'matrix@1';
  kind: MatrixKind;
  states: readonly string[];
  /** Report ids. */
  reports: string[];
  /** By region. */
  rows: MatrixRow[];
  /** Those that more rows have first. */
  columns: MatrixColumn[];
  /** Columns that are left out because a single row has them. */
  leftOut: number;
  statements: MatrixStatements;
  /** Row and column indices by similarity. */
  similar: { rows: number[]; columns: number[] };
}
