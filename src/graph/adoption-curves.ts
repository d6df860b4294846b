/** How each practice spread over places and years, as far as reports show it. */
import { compareText } from '../errors.ts';
import type { AdoptionCurve, AdoptionPoint, FirstSeen } from './analysis.ts';
import type { Atlas } from './atlas.ts';
import type { ReportNode } from './node-attributes.ts';
import { isAdoptsEdge } from './practice-statements.ts';
import { nodesOfKind } from './statements.ts';

/** Which places have a report on which year. */
interface Coverage {
  /** Place key → years, ascending. */
  yearsOfPlace: ReadonlyMap<string, readonly number[]>;
  /** Year → number of places. */
  placesInYear: ReadonlyMap<number, number>;
}

/**
 * The curve of every practice that some place has adopted.
 *
 * Annual reports alone are looked at, each as the state at the end of its last year. A place counts from the
 * first year that states the practice; it may have begun before (left-censored when there is no earlier
 * report), and a place without it may do it unmentioned or have begun since (right-censored).
 * @returns practice key → curve, in key order
 */
export function adoptionCurves(atlas: Atlas): Map<string, AdoptionCurve> {
  const coverage = coverageOf(atlas);
  const curves = nodesOfKind(atlas.graph, 'practice').flatMap(({ key }) => {
    const adopting = adoptingReports(atlas, key);
    return adopting.size === 0 ? [] : [[key, curveOf(key, adopting, coverage)] as const];
  });
  return new Map(curves);
}

function coverageOf({ graph }: Atlas): Coverage {
  const years = new Map<string, Set<number>>();
  for (const { node } of nodesOfKind(graph, 'report')) {
    const year = yearOf(node);
    if (year !== null) years.set(node.place, (years.get(node.place) ?? new Set()).add(year));
  }
  const placesInYear = new Map<number, number>();
  for (const covered of years.values())
    for (const year of covered) placesInYear.set(year, (placesInYear.get(year) ?? 0) + 1);
  const yearsOfPlace = new Map(
    [...years].map(([place, covered]) => [place, [...covered].sort((a, b) => a - b)] as const),
  );
  return { yearsOfPlace, placesInYear };
}

/** The year at whose end an annual report stands; null for other kinds of text and undated ones. */
function yearOf({ reportKind, years }: ReportNode): number | null {
  return reportKind === 'annual-report' ? (years?.to ?? null) : null;
}

/** A report that states a practice as adopted. */
interface AdoptingReport {
  report: string;
  /** At whose end it stands; null when it does not say. */
  year: number | null;
}

/** By place: its annual reports that state a practice as adopted. */
function adoptingReports({ graph }: Atlas, practice: string): Map<string, AdoptingReport[]> {
  const byPlace = new Map<string, AdoptingReport[]>();
  graph.forEachInEdge(practice, (_, edge, _from, _to, node) => {
    if (!isAdoptsEdge(edge) || edge.status !== 'adopted') return;
    if (node.kind !== 'report' || node.reportKind !== 'annual-report') return;
    const entry = { report: node.id, year: edge.years?.to ?? null };
    const entries = byPlace.get(node.place);
    if (entries === undefined) byPlace.set(node.place, [entry]);
    else entries.push(entry);
  });
  return byPlace;
}

function curveOf(
  practice: string,
  adopting: ReadonlyMap<string, readonly AdoptingReport[]>,
  { yearsOfPlace, placesInYear }: Coverage,
): AdoptionCurve {
  const placesSeen = new Map<number, number>();
  const firstSeen = [...adopting].flatMap(([place, reports]): FirstSeen[] => {
    const dated = reports.flatMap(({ report, year }) => (year === null ? [] : [{ report, year }]));
    dated.sort((a, b) => a.year - b.year || compareText(a.report, b.report));
    for (const year of new Set(dated.map((entry) => entry.year)))
      placesSeen.set(year, (placesSeen.get(year) ?? 0) + 1);
    const [first] = dated;
    if (first === undefined) return [];
    return [{ place, ...first, leftCensored: yearsOfPlace.get(place)?.[0] === first.year }];
  });
  firstSeen.sort((a, b) => a.year - b.year || compareText(a.place, b.place));
  return {
    practice,
    firstSeen,
    points: pointsOf(firstSeen, placesSeen, placesInYear),
    notYetSeen: yearsOfPlace.size - firstSeen.length,
    undated: adopting.size - firstSeen.length,
  };
}

function pointsOf(
  firstSeen: readonly FirstSeen[],
  placesSeen: ReadonlyMap<number, number>,
  placesInYear: ReadonlyMap<number, number>,
): AdoptionPoint[] {
  const years = [...placesInYear.keys()];
  const points: AdoptionPoint[] = [];
  let cumulative = 0;
  for (let year = Math.min(...years); year <= Math.max(...years); year += 1) {
    const first = firstSeen.filter((entry) => entry.year === year).length;
    cumulative += first;
    points.push({
      year,
      first,
      cumulative,
      observed: placesInYear.get(year) ?? 0,
      seen: placesSeen.get(year) ?? 0,
    });
  }
  return points;
}
