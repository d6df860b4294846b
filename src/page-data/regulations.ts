/** The list of all documents. */
import type { Atlas, NodeOfKind } from '../graph/atlas.ts';
import { compareText } from '../errors.ts';
import { regulationUses } from '../graph/regulation-statements.ts';
import { nodesOfKind } from '../graph/statements.ts';
import { RELATIONS } from '../schema/extraction.ts';
import { REGULATION_KINDS, REGULATION_LEVELS } from '../schema/regulation.ts';
import { linkToNode, linkToPlace, type EntityLink } from './entities.ts';
import { countFacets, yearOrder, type Facet, type FacetValues } from './facets.ts';
import { rememberLatest } from './remember-latest.ts';

/** One document in the list. */
export interface RegulationRow {
  document: EntityLink;
  node: NodeOfKind<'regulation'>;
  /** Places and reports that mention it. */
  places: number;
  reports: number;
  facets: FacetValues;
}

/** The page that lists all documents. */
export interface RegulationList {
  rows: RegulationRow[];
  facets: Facet[];
}

/** All documents of the atlas; those that more places mention first, then by title. */
export const regulationList = rememberLatest((atlas: Atlas): RegulationList => {
  const rows = nodesOfKind(atlas.graph, 'regulation')
    .map(({ key, node }) => regulationRow(atlas, key, node))
    .sort((a, b) => b.places - a.places || compareText(a.node.label, b.node.label));
  const values = rows.map((row) => row.facets);
  return {
    rows,
    facets: countFacets(values, ['level', 'kind', 'relation', 'province', 'year', 'known'], {
      level: [...REGULATION_LEVELS, 'unknown'],
      kind: [...REGULATION_KINDS, 'unknown'],
      relation: RELATIONS,
      year: yearOrder(values),
    }),
  };
});

function regulationRow(atlas: Atlas, key: string, node: NodeOfKind<'regulation'>): RegulationRow {
  const uses = regulationUses(atlas, key);
  const provinces = uses.flatMap((use) => linkToPlace(atlas, use.place).province ?? []);
  return {
    document: linkToNode(node),
    node,
    places: uses.length,
    reports: new Set(uses.flatMap((use) => use.statements.map(({ report }) => report))).size,
    facets: {
      level: [node.level ?? 'unknown'],
      kind: [node.regulationKind ?? 'unknown'],
      relation: [...new Set(uses.map((use) => use.relation))],
      province: [...new Set(provinces)],
      year: [...new Set(uses.flatMap((use) => use.years))].map(String),
      known: [node.known ? 'known' : 'found'],
    },
  };
}
