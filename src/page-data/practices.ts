/** The list of all practices. */
import type { Atlas, NodeOfKind } from '../graph/atlas.ts';
import { compareText } from '../errors.ts';
import { practiceKey } from '../graph/node-keys.ts';
import { practiceUses } from '../graph/practice-statements.ts';
import { nodesOfKind } from '../graph/statements.ts';
import { PRACTICE_STATUSES, type PracticeStatus } from '../schema/extraction.ts';
import { linkToNode, linkToPlace, type EntityLink } from './entities.ts';
import { countFacets, yearOrder, type Facet, type FacetValues } from './facets.ts';
import { rememberLatest } from './remember-latest.ts';

/** One practice in the list. */
export interface PracticeRow {
  practice: EntityLink;
  node: NodeOfKind<'practice'>;
  /** Places by status. */
  places: Record<PracticeStatus, number>;
  /** First year of a report that states it as adopted. */
  since: number | null;
  facets: FacetValues;
}

/** The page that lists all practices. */
export interface PracticeList {
  rows: PracticeRow[];
  facets: Facet[];
  /** Places whose reports mention any of them. */
  places: number;
  /** Practices of the lexicon that no report of the atlas mentions. */
  unseen: { name: string; nameEn: string; domain: NodeOfKind<'practice'>['domain'] }[];
}

/** All practices by domain, then the number of places. */
export const practiceList = rememberLatest((atlas: Atlas): PracticeList => {
  const { domains } = atlas.vocabulary;
  const rows = nodesOfKind(atlas.graph, 'practice')
    .map(({ key, node }) => practiceRow(atlas, key, node))
    .sort((a, b) => compareRows(a, b, domains));
  const values = rows.map((row) => row.facets);
  const places = new Set(
    rows.flatMap((row) => practiceUses(atlas, practiceKey(row.node.id)).map((use) => use.place)),
  );
  const seen = new Set(rows.map((row) => row.node.id));
  return {
    rows,
    facets: countFacets(values, ['domain', 'status', 'province', 'level', 'year'], {
      domain: domains,
      status: PRACTICE_STATUSES,
      year: yearOrder(values),
    }),
    places: places.size,
    unseen: atlas.vocabulary.practices
      .filter(({ id }) => !seen.has(id))
      .map(({ name, nameEn, domain }) => ({ name, nameEn, domain })),
  };
});

function practiceRow(atlas: Atlas, key: string, node: NodeOfKind<'practice'>): PracticeRow {
  const uses = practiceUses(atlas, key);
  const places = uses.map((use) => linkToPlace(atlas, use.place));
  const adopted = uses.filter((use) => use.status === 'adopted');
  const years = adopted
    .flatMap((use) => use.statements)
    .filter(({ attributes }) => attributes.status === 'adopted')
    .flatMap(({ attributes }) => attributes.years?.from ?? []);
  return {
    practice: linkToNode(node),
    node,
    places: {
      adopted: adopted.length,
      planned: uses.filter((use) => use.status === 'planned').length,
      problem: uses.filter((use) => use.status === 'problem').length,
    },
    since: years.length === 0 ? null : Math.min(...years),
    facets: {
      domain: [node.domain],
      status: [...new Set(uses.map((use) => use.status))],
      province: [...new Set(places.flatMap((place) => place.province ?? []))],
      level: [...new Set(places.map((place) => place.level))],
      year: [...new Set(uses.flatMap((use) => use.years))].map(String),
    },
  };
}

function compareRows(a: PracticeRow, b: PracticeRow, domains: readonly string[]): number {
  return (
    domains.indexOf(a.node.domain) - domains.indexOf(b.node.domain) ||
    b.places.adopted - a.places.adopted ||
    compareText(a.node.id, b.node.id)
  );
}
