/** The tree of all places. */
import type { Atlas } from '../graph/atlas.ts';
import { compareText } from '../errors.ts';
import { childPlaces, placeReports } from '../graph/jurisdictions.ts';
import { yearsOf } from '../graph/draft-report.ts';
import { expandYears, nodesOfKind } from '../graph/statements.ts';
import { JURISDICTION_LEVELS } from '../schema/extraction.ts';
import { linkToPlace, type PlaceLink } from './entities.ts';
import { listPage, type ListPage } from './list-pages.ts';
import { countFacets, yearOrder, type Facet, type FacetValues } from './facets.ts';
import { rememberLatest } from './remember-latest.ts';

/** A place with what lies below it. */
export interface PlaceBranch {
  place: PlaceLink;
  /** Names that it had before. */
  formerNames: string[];
  /** Years of its own reports. */
  years: number[];
  /** Number of its own reports. */
  reports: number;
  /** Reports of this place and all below. */
  reportsBelow: number;
  children: PlaceBranch[];
  /** True for a place that stands on an earlier page and is repeated here above what lies below it. */
  isRepeated: boolean;
  /** Of its own reports; empty for a place that is only on the way to others. */
  facets: FacetValues;
}

/** The page that lists all places. */
export interface JurisdictionList {
  /** The nation and provinces first, then places whose province is not proven. */
  roots: PlaceBranch[];
  facets: Facet[];
  /** Places with a report of their own. */
  places: number;
  provinces: number;
}

/** All places, each level in order of code or name. */
export const jurisdictionList = rememberLatest((atlas: Atlas): JurisdictionList => {
  const all = nodesOfKind(atlas.graph, 'jurisdiction');
  const roots = all
    .filter(({ node }) => node.parent === null)
    .map(({ key }) => branchOf(atlas, key))
    .sort(
      (a, b) =>
        JURISDICTION_LEVELS.indexOf(a.place.level) - JURISDICTION_LEVELS.indexOf(b.place.level) ||
        compareText(a.place.id, b.place.id),
    );
  const values = flatten(roots).filter(({ reports }) => reports > 0);
  const facetValues = values.map(({ facets }) => facets);
  return {
    roots,
    facets: countFacets(facetValues, ['province', 'level', 'year'], {
      level: JURISDICTION_LEVELS,
      year: yearOrder(facetValues),
    }),
    places: values.length,
    provinces: new Set(values.flatMap(({ place }) => place.province ?? [])).size,
  };
});

function branchOf(atlas: Atlas, key: string): PlaceBranch {
  const place = linkToPlace(atlas, key);
  const reports = placeReports(atlas, key);
  const children = childPlaces(atlas, key).map((child) => branchOf(atlas, child));
  const years = [
    ...new Set(reports.flatMap((report) => expandYears(yearsOf(report.frontMatter.period)))),
  ].sort((a, b) => a - b);
  const record = atlas.vocabulary.places.records.get(place.id);
  return {
    place,
    formerNames: record?.formerNames.map(({ name }) => name) ?? [],
    years,
    reports: reports.length,
    reportsBelow: reports.length + children.reduce((sum, child) => sum + child.reportsBelow, 0),
    children,
    isRepeated: false,
    facets: {
      province: place.province === null ? [] : [place.province],
      level: [place.level],
      year: years.map(String),
    },
  };
}

/** A tree as a list, each place before what lies below it. */
export function flatten(branches: readonly PlaceBranch[]): PlaceBranch[] {
  return branches.flatMap((branch) => [branch, ...flatten(branch.children)]);
}

/**
 * Cuts one page out of a tree; places above the ones on the page are repeated.
 * @param number of the page, from 1
 * @throws RangeError when there is no such page
 */
export function placeTreePage(
  roots: readonly PlaceBranch[],
  number: number,
): { page: ListPage<PlaceBranch>; roots: PlaceBranch[] } {
  const page = listPage(flatten(roots), number);
  const shown = new Set(page.rows);
  const prune = (branch: PlaceBranch): PlaceBranch[] => {
    const children = branch.children.flatMap(prune);
    if (!shown.has(branch) && children.length === 0) return [];
    return [{ ...branch, children, isRepeated: !shown.has(branch) }];
  };
  return { page, roots: roots.flatMap(prune) };
}
