/** Places as a tree, and the reports of each. */
import { compareText } from '../errors.ts';
import type { Atlas, AtlasReport } from './atlas.ts';
import { JURISDICTION_LEVELS } from '../schema/extraction.ts';
import { nodeOfKind, nodesOfKind } from './statements.ts';

/** Node keys of the places above, from the province down; the place itself is left out. */
export function ancestorPlaces({ graph }: Atlas, place: string): string[] {
  const ancestors: string[] = [];
  let { parent } = nodeOfKind(graph, place, 'jurisdiction');
  while (parent !== null) {
    ancestors.unshift(parent);
    ({ parent } = nodeOfKind(graph, parent, 'jurisdiction'));
  }
  return ancestors;
}

/** Node keys of the places directly below, in key order. */
export function childPlaces({ graph }: Atlas, place: string): string[] {
  const children = graph
    .inEdges(place)
    .filter((edge) => graph.getEdgeAttribute(edge, 'kind') === 'within')
    .map((edge) => graph.source(edge));
  return children.sort(compareText);
}

/** The reports of a place itself, by year, undated ones last. */
export function placeReports({ graph, reports }: Atlas, place: string): AtlasReport[] {
  const found = graph
    .outEdges(place)
    .filter((edge) => graph.getEdgeAttribute(edge, 'kind') === 'published')
    .map((edge) => nodeOfKind(graph, graph.target(edge), 'report'))
    .sort((a, b) => {
      const [first, second] = [a.years?.from ?? Infinity, b.years?.from ?? Infinity];
      return first === second ? compareText(a.id, b.id) : first - second;
    });
  return found.map(({ id }) => reports.get(id)).filter((report) => report !== undefined);
}

/** Node keys of all places, each before those below it: the nation, provinces by code, then places without a proven province. */
export function placesByRegion(atlas: Atlas): string[] {
  const branch = (place: string): string[] => [place, ...childPlaces(atlas, place).flatMap(branch)];
  return nodesOfKind(atlas.graph, 'jurisdiction')
    .filter(({ node }) => node.parent === null)
    .sort((a, b) => {
      const rank =
        JURISDICTION_LEVELS.indexOf(a.node.level) - JURISDICTION_LEVELS.indexOf(b.node.level);
      return rank === 0 ? compareText(a.key, b.key) : rank;
    })
    .flatMap(({ key }) => branch(key));
}

/** All annual reports: places in order of region, newest year first within a place, undated ones last. */
export function annualReportsByRegion(atlas: Atlas): AtlasReport[] {
  const lastYear = ({ frontMatter }: AtlasReport) =>
    frontMatter.period.to ?? frontMatter.period.from;
  return placesByRegion(atlas).flatMap((place) =>
    placeReports(atlas, place)
      .filter(({ frontMatter }) => frontMatter.kind === 'annual-report')
      .sort((a, b) => (lastYear(b) ?? 0) - (lastYear(a) ?? 0) || compareText(a.id, b.id)),
  );
}
