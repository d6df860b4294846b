/** The page of comparisons: the places to choose from and a few pairs to begin with. */
import type { Atlas } from '../graph/atlas.ts';
import { yearsOf } from '../graph/draft-report.ts';
import { placeReports, placesByRegion } from '../graph/jurisdictions.ts';
import { expandYears, nodeOfKind } from '../graph/statements.ts';
import type { Choice } from '../compare/choices.ts';
import { linkToPlace } from './entities.ts';
import { rememberLatest } from './remember-latest.ts';
import type { Site } from './site.ts';

/** A place that can be chosen. */
export interface ComparablePlace {
  id: string;
  /** Node key. */
  key: string;
  /** From the province down, to tell namesakes apart. */
  fullName: string;
  fullNameEn: string;
  /** Own name alone. */
  name: string;
  nameEn: string;
  /** Name with the place above. */
  label: string;
  labelEn: string;
  /** Years of its reports, ascending. */
  years: number[];
}

/** Two choices that make a comparison worth a look. */
export type ComparisonExample = [Choice, Choice];

/** What the page shows before anything is chosen. */
export interface ComparePage {
  /** By region. */
  places: ComparablePlace[];
  /** Peers first, then years of one place. */
  examples: ComparisonExample[];
}

/** Examples of each sort. */
const PAIRS = 4;
const YEARS = 3;

/** All places with a report, and examples. */
export const comparePage = rememberLatest(({ atlas, analysis }: Site): ComparePage => {
  const places = placesByRegion(atlas)
    .map((key) => comparablePlace(atlas, key))
    .filter(({ reports }) => reports > 0);
  return { places, examples: [...peerPairs({ atlas, analysis }), ...yearPairs(atlas, places)] };
});

function comparablePlace(atlas: Atlas, key: string): ComparablePlace & { reports: number } {
  const { path, pathEn, label, nameEn } = nodeOfKind(atlas.graph, key, 'jurisdiction');
  const reports = placeReports(atlas, key);
  const years = reports.flatMap(({ frontMatter }) => expandYears(yearsOf(frontMatter.period)));
  const place = linkToPlace(atlas, key);
  return {
    id: place.id,
    key,
    fullName: path.length === 0 ? label : path.join(''),
    fullNameEn: pathEn.length === 0 ? nameEn : [...pathEn].reverse().join(', '),
    name: label,
    nameEn,
    label: place.fullLabel,
    labelEn: place.fullLabelEn,
    years: [...new Set(years)].sort((a, b) => a - b),
    reports: reports.length,
  };
}

/** The pairs of peers that share most, no place twice: the most to look at. */
function peerPairs({ atlas, analysis }: Site): ComparisonExample[] {
  const pairs = [...analysis.peers]
    .flatMap(([place, peers]) => peers.map((peer) => ({ place, peer })))
    .sort(
      (a, b) =>
        b.peer.sharedPractices.length - a.peer.sharedPractices.length ||
        b.peer.similarity - a.peer.similarity,
    );
  const taken = new Set<string>();
  const examples: ComparisonExample[] = [];
  for (const { place, peer } of pairs) {
    if (examples.length === PAIRS) break;
    if (taken.has(place) || taken.has(peer.place)) continue;
    taken.add(place).add(peer.place);
    const choiceOf = (key: string): Choice => ({
      place: nodeOfKind(atlas.graph, key, 'jurisdiction').id,
      year: null,
    });
    examples.push([choiceOf(place), choiceOf(peer.place)]);
  }
  return examples;
}

/** First and last year of the places with most annual reports on different years. */
function yearPairs(atlas: Atlas, places: readonly ComparablePlace[]): ComparisonExample[] {
  return places
    .map(({ id, key }) => {
      const reports = placeReports(atlas, key).filter(
        ({ frontMatter }) => frontMatter.kind === 'annual-report',
      );
      const years = reports.flatMap(({ frontMatter }) => yearsOf(frontMatter.period)?.to ?? []);
      return { place: id, years: [...new Set(years)].sort((a, b) => a - b) };
    })
    .filter(({ years }) => years.length > 1)
    .sort((a, b) => b.years.length - a.years.length)
    .slice(0, YEARS)
    .map(({ place, years }) => [
      { place, year: years[0] ?? null },
      { place, year: years.at(-1) ?? null },
    ]);
}
