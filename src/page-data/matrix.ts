/** The matrix of places and practices, places and documents, or reports and sections, packed for the browser. */
import { compareText } from '../errors.ts';
import type { Atlas, AtlasReport } from '../graph/atlas.ts';
import { yearsOf } from '../graph/draft-report.ts';
import { createIncidence, transpose } from '../graph/incidence.ts';
import { annualReportsByRegion, placeReports, placesByRegion } from '../graph/jurisdictions.ts';
import { reportPractices } from '../graph/practice-statements.ts';
import { reportRegulations } from '../graph/regulation-statements.ts';
import { seriate } from '../graph/seriation.ts';
import { evidenceOf, expandYears, nodesOfKind } from '../graph/statements.ts';
import type {
  MatrixColumn,
  MatrixData,
  MatrixKind,
  MatrixRow,
  MatrixStatements,
} from '../matrix/matrix-data.ts';
import { MATRIX_STATES, regulationState } from '../matrix/matrix-states.ts';
import { SECTION_ROLES } from '../schema/extraction.ts';
import { COVERAGES } from '../schema/report.ts';
import { linkToPlace } from './entities.ts';
import { nodePath, reportPath } from './paths.ts';

/** A row with its reports, oldest first. */
interface RowSource {
  row: MatrixRow;
  reports: AtlasReport[];
}

/** A statement before it is packed. */
interface Entry {
  row: number;
  /** Key of the column. */
  column: string;
  state: string;
  report: AtlasReport;
  start: number;
  end: number;
}

const made = new WeakMap<Atlas, Map<MatrixKind, MatrixData>>();

/** Packs one of the three matrices, once for an atlas: two languages and the file for the browser show the same. */
export function matrixData(atlas: Atlas, kind: MatrixKind): MatrixData {
  const known = made.get(atlas) ?? new Map<MatrixKind, MatrixData>();
  made.set(atlas, known);
  const data = known.get(kind) ?? packMatrix(atlas, kind);
  known.set(kind, data);
  return data;
}

function packMatrix(atlas: Atlas, kind: MatrixKind): MatrixData {
  const sources = kind === 'sections' ? reportRows(atlas) : placeRows(atlas);
  const entries = sources.flatMap(({ reports }, row) =>
    reports.flatMap((report) => entriesOf(atlas, kind, report, row)),
  );
  const holders = new Map<string, Set<number>>();
  for (const { column, row } of entries)
    holders.set(column, (holders.get(column) ?? new Set<number>()).add(row));
  const countOf = ({ key }: MatrixColumn) => holders.get(key)?.size ?? 0;
  // What a single place has compares nothing; the lists have it.
  const columns = columnsOf(atlas, kind).filter(
    (column) => countOf(column) > (kind === 'sections' ? 0 : 1),
  );
  if (kind !== 'sections')
    columns.sort((a, b) => countOf(b) - countOf(a) || compareText(a.id, b.id));
  const columnOf = new Map(columns.map(({ key }, index) => [key, index]));
  const shown = entries.filter(({ column }) => columnOf.has(column));
  const reports = [...atlas.reports.keys()];
  return {
    schema: 'matrix@1',
    kind,
    states: MATRIX_STATES[kind],
    reports,
    rows: sources.map(({ row }) => row),
    columns,
    leftOut: holders.size - columns.length,
    statements: packStatements(shown, kind, columnOf, reports),
    similar: similarOrders(shown, sources.length, columnOf),
  };
}

function placeRows(atlas: Atlas): RowSource[] {
  return placesByRegion(atlas).flatMap((key) => {
    const reports = placeReports(atlas, key);
    return reports.length === 0 ? [] : [{ row: rowOf(atlas, key, reports), reports }];
  });
}

/** Annual reports alone are to have the sections. */
function reportRows(atlas: Atlas): RowSource[] {
  const reports = annualReportsByRegion(atlas);
  return reports.map((report) => {
    const { id, frontMatter } = report;
    const place = rowOf(atlas, report.place, [report]);
    const { body } = frontMatter;
    const names = body === null ? {} : { label: body };
    return { row: { ...place, ...names, id, path: reportPath(id) }, reports: [report] };
  });
}

function rowOf(atlas: Atlas, key: string, reports: readonly AtlasReport[]): MatrixRow {
  const place = linkToPlace(atlas, key);
  const years = reports.flatMap(({ frontMatter }) => expandYears(yearsOf(frontMatter.period)));
  const coverages = reports.map(({ frontMatter }) => frontMatter.coverage);
  return {
    id: place.id,
    label: place.fullLabel,
    labelEn: place.fullLabelEn,
    path: place.path,
    province: place.province,
    level: place.level,
    years: [...new Set(years)].sort((a, b) => a - b),
    reports: reports.length,
    coverage: COVERAGES.findLast((coverage) => coverages.includes(coverage)) ?? 'full',
  };
}

function columnsOf({ graph }: Atlas, kind: MatrixKind): MatrixColumn[] {
  if (kind === 'sections')
    return SECTION_ROLES.map((role) => ({
      id: role,
      label: role,
      labelEn: null,
      key: role,
      path: null,
      group: '',
    }));
  if (kind === 'practices')
    return nodesOfKind(graph, 'practice').map(({ key, node }) => ({
      id: node.id,
      label: node.label,
      labelEn: node.nameEn,
      key,
      path: nodePath(node),
      group: node.domain,
    }));
  return nodesOfKind(graph, 'regulation').map(({ key, node }) => ({
    id: node.id,
    label: `《${node.label}》`,
    labelEn: node.nameEn,
    key,
    path: nodePath(node),
    group: node.level ?? 'unknown',
  }));
}

function entriesOf(atlas: Atlas, kind: MatrixKind, report: AtlasReport, row: number): Entry[] {
  const { id, facts } = report;
  if (kind === 'sections')
    return SECTION_ROLES.flatMap((role) => {
      const sections = facts.document.sections.filter((section) => section.role === role);
      if (sections.length === 0) return [];
      const { start, end } = sections.find(({ path }) => path.length > 0) ?? NOWHERE;
      return [{ row, column: role, state: 'present', report, start, end }];
    });
  if (kind === 'practices')
    return reportPractices(atlas, id).map(({ target, attributes }) => {
      const { start, end } = evidenceOf(atlas, attributes)[0] ?? NOWHERE;
      return { row, column: target, state: attributes.status, report, start, end };
    });
  return reportRegulations(atlas, id).map(({ target, attributes }) => {
    const { start, end } = evidenceOf(atlas, attributes)[0] ?? NOWHERE;
    const state = regulationState(attributes.kind, attributes.status);
    return { row, column: target, state, report, start, end };
  });
}

/** Offsets of what has no place of its own in the text. */
const NOWHERE = { start: -1, end: -1 };

/** @param reports all report ids */
function packStatements(
  entries: readonly Entry[],
  kind: MatrixKind,
  columnOf: ReadonlyMap<string, number>,
  reports: readonly string[],
): MatrixStatements {
  const reportOf = new Map(reports.map((id, index) => [id, index]));
  const columnIndex = ({ column }: Entry) => columnOf.get(column) ?? -1;
  // Entries come by row and year; within a row those of a column stay in that order.
  const sorted = [...entries].sort((a, b) => a.row - b.row || columnIndex(a) - columnIndex(b));
  const spans = sorted.map(({ report }) => yearsOf(report.frontMatter.period));
  return {
    row: sorted.map(({ row }) => row),
    column: sorted.map(columnIndex),
    state: sorted.map(({ state }) => MATRIX_STATES[kind].indexOf(state)),
    report: sorted.map(({ report }) => reportOf.get(report.id) ?? -1),
    from: spans.map((years) => years?.from ?? 0),
    to: spans.map((years) => years?.to ?? 0),
    start: sorted.map(({ start }) => start),
    end: sorted.map(({ end }) => end),
  };
}

function similarOrders(
  entries: readonly Entry[],
  rows: number,
  columnOf: ReadonlyMap<string, number>,
): MatrixData['similar'] {
  // Zero-padded, so that keys sort as their numbers do.
  const keyOf = (index: number) => String(index).padStart(8, '0');
  const rowKeys = Array.from({ length: rows }, (_, row) => keyOf(row));
  const columnKeys = new Map([...columnOf].map(([key, index]) => [key, keyOf(index)]));
  // One pair at a time: all at once would be hundreds of thousands.
  function* pairs(): Generator<readonly [row: string, column: string]> {
    for (const { row, column } of entries) yield [rowKeys[row] ?? '', columnKeys.get(column) ?? ''];
  }
  const incidence = createIncidence(pairs());
  const ordered = seriate(incidence).map((index) => Number(incidence.rows[index]));
  const taken = new Set(ordered);
  const others = Array.from({ length: rows }, (_, row) => row).filter((row) => !taken.has(row));
  const columns = seriate(transpose(incidence)).map((index) => Number(incidence.columns[index]));
  return { rows: [...ordered, ...others], columns };
}
