/** The page of a place: what it carries out, does, counts, lacks and plans, and whom it resembles. */
import type { Atlas, NodeOfKind } from '../graph/atlas.ts';
import { compareText } from '../errors.ts';
import { ancestorPlaces, childPlaces, placeReports } from '../graph/jurisdictions.ts';
import { placePractices } from '../graph/practice-statements.ts';
import { placeKey, practiceKey, regulationKey } from '../graph/node-keys.ts';
import { placeRegulations } from '../graph/regulation-statements.ts';
import { nodeOfKind } from '../graph/statements.ts';
import { RELATIONS, type Relation } from '../schema/extraction.ts';
import { REGULATION_LEVELS, type RegulationLevel } from '../schema/regulation.ts';
import type { PlaceRecord } from '../vocabulary/place-records.ts';
import { linkTo, linkToPlace, type EntityLink, type PlaceLink } from './entities.ts';
import { pledgesOf, type ReportPledges } from './pledges.ts';
import { placeSeries, type MetricSeries } from './place-metrics.ts';
import { rememberLatest } from './remember-latest.ts';
import { reportRow, type ReportRow } from './reports.ts';
import type { Site } from './site.ts';
import {
  practiceUseRow,
  regulationUseRow,
  type PracticeUseRow,
  type RegulationUseRow,
} from './uses.ts';

/** Level of a document; `unknown` for a found one that does not show it. */
export type DocumentLevel = RegulationLevel | 'unknown';

/** Documents of a place by level (rows) and relation (columns). */
export interface RelationTable {
  relations: Relation[];
  rows: { level: DocumentLevel; counts: number[]; total: number }[];
}

/** A place much like this one. */
export interface PeerView {
  place: PlaceLink;
  basis: 'same-level' | 'same-province' | 'same-level-and-province';
  /** Rarest first. */
  practices: EntityLink[];
  regulations: EntityLink[];
}

/** What the page of a place shows beside what its own reports say. */
export interface PlaceSurroundings {
  place: PlaceLink;
  code: string | null;
  /** Other names and years of change; null where nothing is on record. */
  record: PlaceRecord | null;
  /** The place that took it in, with its page where it has one. */
  into: { name: string; path: string | null } | null;
  ancestors: PlaceLink[];
  children: { place: PlaceLink; reports: number }[];
  peers: PeerView[];
}

/** Everything that the page of a place shows. */
export interface JurisdictionPage extends PlaceSurroundings {
  reports: ReportRow[];
  relations: RelationTable;
  regulations: { level: DocumentLevel; rows: RegulationUseRow[] }[];
  practices: { domain: string; rows: PracticeUseRow[] }[];
  metrics: MetricSeries[];
  pledges: ReportPledges[];
}

/** Peers, and things shared with each, that fit the page. */
const PEERS = 8;
const SHARED = 6;

/** @param key node key of the place */
export const jurisdictionPage = rememberLatest((site: Site, key: string): JurisdictionPage => ({
  ...placeSurroundings(site, key),
  ...statedBy(site.atlas, key),
}));

/** @param key node key of the place */
export function placeSurroundings({ atlas, analysis }: Site, key: string): PlaceSurroundings {
  const { code, id } = nodeOfKind(atlas.graph, key, 'jurisdiction');
  const record = atlas.vocabulary.places.records.get(id) ?? null;
  const peers = (analysis.peers.get(key) ?? []).slice(0, PEERS);
  return {
    place: linkToPlace(atlas, key),
    code,
    record,
    into: record === null || record.ended === null ? null : placeInto(atlas, record.ended.into),
    ancestors: ancestorPlaces(atlas, key).map((above) => linkToPlace(atlas, above)),
    children: childPlaces(atlas, key).map((child) => ({
      place: linkToPlace(atlas, child),
      reports: placeReports(atlas, child).length,
    })),
    peers: peers.map((peer) => ({
      place: linkToPlace(atlas, peer.place),
      basis: peer.basis,
      practices: peer.sharedPractices.slice(0, SHARED).map((shared) => linkTo(atlas.graph, shared)),
      regulations: peer.sharedRegulations
        .slice(0, SHARED)
        .map((shared) => linkTo(atlas.graph, shared)),
    })),
  };
}

/** What the reports of a place say: made from them and the nodes that they name alone, see thing-basis.ts. */
function statedBy(atlas: Atlas, key: string): Omit<JurisdictionPage, keyof PlaceSurroundings> {
  const reports = placeReports(atlas, key);
  const regulations = groupByLevel(
    atlas,
    placeRegulations(atlas, key).map((use) => regulationUseRow(atlas, use)),
  );
  return {
    reports: reports.map((report) => reportRow(atlas, report)),
    relations: relationTable(regulations),
    regulations,
    practices: groupByDomain(
      atlas,
      placePractices(atlas, key).map((use) => practiceUseRow(atlas, use)),
    ),
    metrics: placeSeries(atlas, key),
    pledges: pledgesOf(atlas, reports),
  };
}

/** @param code official code */
function placeInto({ graph, vocabulary }: Atlas, code: string): JurisdictionPage['into'] {
  const division = vocabulary.places.byCode.get(code);
  if (division === undefined) return null;
  const key = placeKey(code);
  return { name: division.name, path: graph.hasNode(key) ? linkTo(graph, key).path : null };
}

const LEVEL_ORDER: readonly DocumentLevel[] = [...REGULATION_LEVELS, 'unknown'];

function groupByLevel(
  atlas: Atlas,
  rows: readonly RegulationUseRow[],
): JurisdictionPage['regulations'] {
  const byLevel = Map.groupBy(
    rows,
    (row): DocumentLevel => regulationNode(atlas, row.target.id).level ?? 'unknown',
  );
  return LEVEL_ORDER.map((level) => ({
    level,
    rows: (byLevel.get(level) ?? []).sort(compareRegulationRows),
  })).filter((group) => group.rows.length > 0);
}

function regulationNode({ graph }: Atlas, id: string): NodeOfKind<'regulation'> {
  return nodeOfKind(graph, regulationKey(id), 'regulation');
}

/** Strongest relation first, then the title. */
function compareRegulationRows(a: RegulationUseRow, b: RegulationUseRow): number {
  return (
    RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation) ||
    compareText(a.target.label, b.target.label)
  );
}

function relationTable(groups: JurisdictionPage['regulations']): RelationTable {
  const used = new Set(groups.flatMap(({ rows }) => rows.map((row) => row.relation)));
  const relations = RELATIONS.filter((relation) => used.has(relation));
  return {
    relations,
    rows: groups.map(({ level, rows }) => ({
      level,
      counts: relations.map((relation) => rows.filter((row) => row.relation === relation).length),
      total: rows.length,
    })),
  };
}

function groupByDomain(
  atlas: Atlas,
  rows: readonly PracticeUseRow[],
): JurisdictionPage['practices'] {
  const byDomain = Map.groupBy(
    rows,
    (row) => nodeOfKind(atlas.graph, practiceKey(row.target.id), 'practice').domain,
  );
  return atlas.vocabulary.domains
    .map((domain) => ({ domain, rows: byDomain.get(domain) ?? [] }))
    .filter((group) => group.rows.length > 0);
}
