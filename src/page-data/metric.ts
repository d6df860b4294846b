/** The page of an indicator and the list of all of them. */
import type { Atlas, NodeOfKind } from '../graph/atlas.ts';
import { compareText } from '../errors.ts';
import { indicatorObservations } from '../graph/observations.ts';
import { nodeOfKind, nodesOfKind } from '../graph/statements.ts';
import { METRIC_STATUSES } from '../schema/extraction.ts';
import { linkTo, linkToNode, linkToPlace, type EntityLink, type PlaceLink } from './entities.ts';
import { countFacets, yearOrder, type Facet, type FacetValues } from './facets.ts';
import { listPage, type ListPage } from './list-pages.ts';
import { observation, type Observation } from './place-metrics.ts';
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

/** @param key node key of the indicator */
export function metricPage(atlas: Atlas, key: string): MetricPage {
  const { rows, places, facets } = metricRows(atlas, key);
  const node = nodeOfKind(atlas.graph, key, 'indicator');
  return {
    indicator: linkTo(atlas.graph, key),
    node,
    drawn: drawnNumbers(rows, node.unit),
    list: listPage(rows, 1),
    places,
    reports: new Set(rows.map((row) => row.observation.report)).size,
    facets,
  };
}

/**
 * One page of the numbers of an indicator.
 * @param key node key of the indicator
 * @param number of the page, from 1
 */
export const metricValues = (atlas: Atlas, key: string, number: number): ListPage<MetricRow> =>
  listPage(metricRows(atlas, key).rows, number);

function drawnNumbers(rows: readonly MetricRow[], counted: string): DrawnNumber[] {
  const names = new Map<PlaceLink, DrawnNumber['place']>();
  const nameOf = (place: PlaceLink): DrawnNumber['place'] => {
    const { fullLabel, fullLabelEn } = place;
    const name = names.get(place) ?? { fullLabel, fullLabelEn };
    names.set(place, name);
    return name;
  };
  return rows.flatMap(({ place, observation: { value, year, status, unit } }) =>
    value === null || unit !== counted
      ? []
      : [{ place: nameOf(place), year, value, actual: status === 'actual' }],
  );
}

/** All numbers of an indicator, by place, then year. */
const metricRows = rememberLatest((atlas: Atlas, key: string) => {
  const rows = indicatorObservations(atlas, key)
    .flatMap(({ place, observations }) => {
      const link = linkToPlace(atlas, place);
      return observations.map((statement) => metricRow(link, observation(atlas, statement)));
    })
    .sort(compareRows);
  const values = rows.map((row) => row.facets);
  return {
    rows,
    places: new Set(rows.map((row) => row.place.id)).size,
    facets: countFacets(values, ['province', 'level', 'year', 'status'], {
      status: METRIC_STATUSES,
      year: yearOrder(values),
    }),
  };
});

function metricRow(place: PlaceLink, value: Observation): MetricRow {
  return {
    place,
    observation: value,
    facets: {
      province: place.province === null ? [] : [place.province],
      level: [place.level],
      year: value.year === null ? [] : [String(value.year)],
      status: [value.status],
    },
  };
}

function compareRows(a: MetricRow, b: MetricRow): number {
  return (
    compareText(a.place.province ?? '\uffff', b.place.province ?? '\uffff') ||
    compareText(a.place.fullLabel, b.place.fullLabel) ||
    compareText(a.place.id, b.place.id) ||
    (a.observation.year ?? Infinity) - (b.observation.year ?? Infinity)
  );
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
  const { rows, places } = metricRows(atlas, key);
  return {
    indicator: linkToNode(node),
    node,
    places,
    values: rows.length,
    facets: {
      domain: [node.domain],
      unit: [node.unit],
      province: [...new Set(rows.flatMap((row) => row.facets['province'] ?? []))],
      year: [...new Set(rows.flatMap((row) => row.facets['year'] ?? []))],
    },
  };
}
