/** Finds what belongs to one place or one report without going through all of them; made once for an atlas. */
import type { Atlas, AtlasReport, Evidence } from './atlas.ts';

const byPlace = new WeakMap<Atlas, ReadonlyMap<string, readonly AtlasReport[]>>();
const byReport = new WeakMap<Atlas, ReadonlyMap<string, readonly Evidence[]>>();

/** Reports of a place itself, in id order. @param place node key */
export function reportsOfPlace(atlas: Atlas, place: string): readonly AtlasReport[] {
  let index = byPlace.get(atlas);
  if (index === undefined) {
    index = Map.groupBy(atlas.reports.values(), (report) => report.place);
    byPlace.set(atlas, index);
  }
  return index.get(place) ?? [];
}

/** All evidence of a report, in text order. */
export function evidenceOfReport(atlas: Atlas, report: string): readonly Evidence[] {
  let index = byReport.get(atlas);
  if (index === undefined) {
    index = Map.groupBy(atlas.evidence.values(), (evidence) => evidence.report);
    byReport.set(atlas, index);
  }
  return index.get(report) ?? [];
}
