/** The page of an indicator and the list of all of them. */
import type { Atlas, NodeOfKind } from '../graph/atlas.ts';
import type { ObservedEdge } from '../graph/edge-attributes.ts';
import { compareText } from '../errors.ts';
import { indicatorObservations } from '../graph/observations.ts';
import { nodeOfKind, nodesOfKind, type Statement } from '../graph/statements.ts';
import { METRIC_STATUSES } from '../schema/extraction.ts';
import { linkTo, linkToNode, linkToPlace, type EntityLink, type PlaceLink } from './entities.ts';
import { countFacets, yearOrder, type Facet, type FacetValues } from './facets.ts';
import { listPage, type ListPage } from './list-pages.ts';
import { observation, observedYear, type Observation } from './place-metrics.ts';
import { regionRank, unprovenLast } from './region-rank.ts';
import { rememberLatest } from './remember-latest.ts';

/** One number of one place. */
export interface MetricRow {
  place: PlaceLink;
  observation: Observation;
  facets: FacetValues;
}

/** Everything that the page of an indicator shows. */
export interface MetricPage {
  indicator: EntityLink;
  node: NodeOfKind<'indicator'>;
  /** In the order of the table. */
  drawn: DrawnNumber[];
  /** The first page of the numbers, by place, then year. */
  list: ListPage<MetricRow>;
  places: number;
  reports: number;
  facets: Facet[];
}

/** A number that can be drawn: it has a value in the unit of the indicator. */
export interface DrawnNumber {
  place: Pick<PlaceLink, 'fullLabel' | 'fullLabelEn'>;
  year: number | null;
  value: number;
  actual: boolean;
}

/** A number in its place in the list, without what takes long to make. */
interface ListedNumber {
  place: PlaceLink;
  year: number | null;
  statement: Statement<ObservedEdge>;
  facets: FacetValues;
}

/** @param key node key of the indicator */
export function metricPage(atlas: Atlas, key: string): MetricPage {
  const { all, places, facets } = metricArrangement(atlas, key);
  const node = nodeOfKind(atlas.graph, key, 'indicator');
  return {
    indicator: linkTo(atlas.graph, key),
    node,
    drawn: drawnNumbers(all, node.unit),
    list: metricValues(atlas, key, 1),
    places,
    reports: new Set(all.map(({ statement }) => statement.report)).size,
    facets,
  };
}

/**
 * One page of the numbers of an indicator.
 * @param key node key of the indicator
 * @param number of the page, from 1
 */
export function metricValues(atlas: Atlas, key: string, number: number): ListPage<MetricRow> {
  const page = listPage(metricArrangement(atlas, key).all, number);
  // Rows are made for this page alone.
  const rows = page.rows.map(({ place, statement, facets }) => ({
    place,
    observation: observation(atlas, statement),
    facets,
  }));
  return { ...page, rows };
}

function drawnNumbers(numbers: readonly ListedNumber[], counted: string): DrawnNumber[] {
  const names = new Map<PlaceLink, DrawnNumber['place']>();
  const nameOf = (place: PlaceLink): DrawnNumber['place'] => {
    const { fullLabel, fullLabelEn } = place;
    const name = names.get(place) ?? { fullLabel, fullLabelEn };
    names.set(place, name);
    return name;
  };
  return numbers.flatMap(({ place, year, statement: { attributes } }) => {
    const { value, status, unit } = attributes;
    return value === null || unit !== counted
      ? []
      : [{ place: nameOf(place), year, value, actual: status === 'actual' }];
  });
}

/** All numbers of an indicator, by place, then year: put in order once for all pages. @param key node key of the indicator */
export const metricArrangement = rememberLatest((atlas: Atlas, key: string) => {
  const all = indicatorObservations(atlas, key)
    .map((of) => ({ ...of, link: linkToPlace(atlas, of.place), rank: regionRank(atlas, of.place) }))
    .sort((a, b) => unprovenLast(a.link, b.link) || a.rank - b.rank)
    .flatMap(({ link, observations }) =>
      observations
        .map((statement) => listedNumber(link, statement))
        .sort((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity)),
    );
  const values = all.map(({ facets }) => facets);
  return {
    all,
    places: new Set(all.map(({ place }) => place.id)).size,
    facets: countFacets(values, ['province', 'level', 'year', 'status'], {
      status: METRIC_STATUSES,
      year: yearOrder(values),
    }),
  };
});

function listedNumber(place: PlaceLink, statement: Statement<ObservedEdge>): ListedNumber {
  const year = observedYear(statement.attributes);
  return {
    place,
    year,
    statement,
    facets: {
      province: place.province === null ? [] : [place.province],
      level: [place.level],
      year: year === null ? [] : [String(year)],
      status: [statement.attributes.status],
    },
  };
}

/** One indicator in the list. */
export interface MetricListRow {
  indicator: EntityLink;
  node: NodeOfKind<'indicator'>;
  places: number;
  values: number;
  facets: FacetValues;
}

/** All indicators by domain, then the number of places. */
export const metricList = rememberLatest(
  (atlas: Atlas): { rows: MetricListRow[]; facets: Facet[] } => {
    const { domains } = atlas.vocabulary;
    const rows = nodesOfKind(atlas.graph, 'indicator')
      .map(({ key, node }) => metricListRow(atlas, key, node))
      .sort(
        (a, b) =>
          domains.indexOf(a.node.domain) - domains.indexOf(b.node.domain) ||
          b.places - a.places ||
          compareText(a.node.id, b.node.id),
      );
    const values = rows.map((row) => row.facets);
    const facets = countFacets(values, ['domain', 'unit', 'province', 'year'], {
      domain: domains,
      year: yearOrder(values),
    });
    return { rows, facets };
  },
);

function metricListRow(atlas: Atlas, key: string, node: NodeOfKind<'indicator'>): MetricListRow {
  const { all, places } = metricArrangement(atlas, key);
  return {
    indicator: linkToNode(node),
    node,
    places,
    values: all.length,
    facets: {
      domain: [node.domain],
      unit: [node.unit],
      province: [...new Set(all.flatMap(({ facets }) => facets['province'] ?? []))],
      year: [...new Set(all.flatMap(({ facets }) => facets['year'] ?? []))],
    },
  };
}
