/** What people have put right in all reports. */
import type { Atlas } from '../graph/atlas.ts';
import type { Correction } from '../schema/correction.ts';
import { reportRow, type ReportRow } from './reports.ts';

/** Every correction with its report, in the order of report ids. */
export function allCorrections(atlas: Atlas): { row: ReportRow; correction: Correction }[] {
  return [...atlas.reports.values()].flatMap((report) =>
    report.frontMatter.corrections.map((correction) => ({
      row: reportRow(atlas, report),
      correction,
    })),
  );
}
