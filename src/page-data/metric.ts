/** The page of an indicator and the list of all of them. */
import type { Atlas, NodeOfKind } from '../graph/atlas.ts';
import { compareText } from '../errors.ts';
import { indicatorObservations } from '../graph/observations.ts';
import { nodeOfKind, nodesOfKind } from '../graph/statements.ts';
import { METRIC_STATUSES } from '../schema/extraction.ts';
import { linkTo, linkToNode, linkToPlace, type EntityLink, type PlaceLink } from './entities.ts';
import { countFacets, yearOrder, type Facet, type FacetValues } from './facets.ts';
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
  /** By place, then year. */
  rows: MetricRow[];
  places: number;
  reports: number;
  facets: Facet[];
}

/** @param key node key of the indicator */
export const metricPage = rememberLatest((atlas: Atlas, key: string): MetricPage => {
  const rows = indicatorObservations(atlas, key)
    .flatMap(({ place, observations }) => {
      const link = linkToPlace(atlas, place);
      return observations.map((statement) => metricRow(link, observation(atlas, statement)));
    })
    .sort(compareRows);
  const values = rows.map((row) => row.facets);
  return {
    indicator: linkTo(atlas.graph, key),
    node: nodeOfKind(atlas.graph, key, 'indicator'),
    rows,
    places: new Set(rows.map((row) => row.place.id)).size,
    reports: new Set(rows.map((row) => row.observation.report)).size,
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
  const { rows, places } = metricPage(atlas, key);
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
