/** What pages of documents, practices and indicators are made of, told by hashes of the reports and nodes that they draw on, without making what they show. */
import type { Atlas } from '../graph/atlas.ts';
import { observedPlaces } from '../graph/diffusion.ts';
import { indicatorKey, practiceKey, regulationKey } from '../graph/node-keys.ts';
import { mandatedPractices, mandatingRegulations } from '../graph/practice-statements.ts';
import {
  localisedDocuments,
  localisingDocuments,
  predecessors,
  successors,
  type LinkedDocument,
} from '../graph/regulation-statements.ts';
import { nodeOfKind, nodesOfKind } from '../graph/statements.ts';
import { joinBasis, nodeVersion, statedVersion } from './basis-parts.ts';
import { holdingsOf } from './holdings.ts';
import { listPage } from './list-pages.ts';
import { metricArrangement } from './metric.ts';
import { plainJson } from './plain-json.ts';
import { companionsOf, practiceArrangement } from './practice.ts';
import { regulationArrangement } from './regulation.ts';
import { rememberLatest } from './remember-latest.ts';
import { rowCount } from './row-count.ts';
import type { Site } from './site.ts';
import { thingFilePath } from './thing-files.ts';
import type { ThingAddress, ThingPageFolder, ThingSources } from './thing-page.ts';
import type { ArrangedUses } from './use-places.ts';

/** Folders of things that many reports state something on. */
export type StatedFolder = Exclude<ThingPageFolder, 'reports' | 'jurisdictions'>;

/** Whether {@link statedBases} tells what pages of a folder are made of. */
export const isStated = (folder: ThingPageFolder): folder is StatedFolder => folder in MAKERS;

type Parts = (string | null)[];
type Sources = Pick<ThingSources, 'site' | 'isLarge'>;

/**
 * Hashes of all that a page is made of, those told soonest first: when one is as it was, the page shows the same, and all
 * behind it are as they were. The first is of all reports that state something on the thing; of a further page there is a
 * second, of its own rows.
 * @returns null in the place of one that cannot be told: a report does not say what it was made of
 */
export function* statedBases(
  folder: StatedFolder,
  sources: Sources,
  address: ThingAddress,
): Generator<string | null> {
  for (const parts of MAKERS[folder](sources.site, address, sources.isLarge))
    yield joinBasis([folder, address.id, String(address.number), ...parts]);
}

const MAKERS: Record<
  StatedFolder,
  (site: Site, address: ThingAddress, isLarge: boolean) => Iterable<Parts>
> = {
  *regulations({ atlas }, { id }, isLarge) {
    const key = regulationKey(id);
    yield [
      statedAt(atlas, key),
      ...linksOf(atlas, key),
      ...nodesOf(atlas, 'practices', mandatedPractices(atlas, key)),
      plainJson([entriesOf(atlas).regulations.get(id)?.aliases, holdingsOf(atlas)]),
      thingFilePath(atlas, 'regulations', id, isLarge),
    ];
  },
  *practices(site, { id }) {
    const { atlas, analysis } = site;
    const key = practiceKey(id);
    const { parent } = nodeOfKind(atlas.graph, key, 'practice');
    const entry = entriesOf(atlas).practices.get(id);
    yield [
      statedAt(atlas, key),
      ...nodesOf(atlas, 'parent', parent === null ? [] : [parent]),
      ...nodesOf(atlas, 'parts', practiceParts(atlas).get(key) ?? []),
      ...nodesOf(atlas, 'mandates', mandatingRegulations(atlas, key)),
      plainJson([entry?.confusable, entry?.mandatedBy, companionsOf(site, key)]),
      plainJson([analysis.adoption.get(key), holdingsOf(atlas)]),
      observedGroups(atlas),
    ];
  },
  *metrics({ atlas }, { id }) {
    yield [statedAt(atlas, indicatorKey(id)), plainJson(holdingsOf(atlas))];
  },
  *'regulations/page'({ atlas }, { id, number }) {
    const key = regulationKey(id);
    yield [statedAt(atlas, key)];
    yield usesOf(atlas, key, regulationArrangement(atlas, key), number);
  },
  *'practices/page'({ atlas }, { id, number }) {
    const key = practiceKey(id);
    yield [statedAt(atlas, key)];
    yield usesOf(atlas, key, practiceArrangement(atlas, key), number);
  },
  *'metrics/page'({ atlas }, { id, number }) {
    const key = indicatorKey(id);
    yield [statedAt(atlas, key)];
    const { rows, ...place } = listPage(metricArrangement(atlas, key).all, number);
    yield [
      nodeVersion(atlas, key),
      plainJson(place),
      ...rows.flatMap(({ statement: { edge, report } }) => [edge, versionOf(atlas, report)]),
    ];
  },
};

/** A thing and the reports that state something on it: once for all pages of its list. */
const statedAt = rememberLatest((atlas: Atlas, key: string): string | null => {
  const reports = new Set<string>();
  atlas.graph.forEachInEdge(key, (_edge, _attributes, _from, _to, source) => {
    if (source.kind === 'report') reports.add(source.id);
  });
  const versions = Array.from(reports, (report) => versionOf(atlas, report));
  return joinBasis([nodeVersion(atlas, key), ...versions]);
});

/** @param id of a report */
function versionOf(atlas: Atlas, id: string): string | null {
  const report = atlas.reports.get(id);
  return report === undefined ? null : statedVersion(atlas, report);
}

/** The rows of one page of a thing's places. */
function usesOf<U extends { place: string; statements: readonly { report: string }[] }>(
  atlas: Atlas,
  key: string,
  { all, provinces }: Pick<ArrangedUses<U, never>, 'all' | 'provinces'>,
  number: number,
): Parts {
  return [
    nodeVersion(atlas, key),
    plainJson(provinces),
    ...listPage(all, number).rows.flatMap(({ use }) => [
      use.place,
      ...use.statements.map(({ report }) => versionOf(atlas, report)),
    ]),
  ];
}

/** Nodes that a page names. */
const nodesOf = (atlas: Atlas, name: string, keys: readonly string[]): Parts => [
  name,
  ...keys.flatMap((key) => [key, nodeVersion(atlas, key)]),
];

/** The documents that one is linked with, as far as its page follows the links, and the sentences that show these. */
function linksOf(atlas: Atlas, key: string): Parts {
  return [
    'above',
    ...linksAlong(atlas, key, localisedDocuments, false),
    'below',
    ...linksAlong(atlas, key, localisingDocuments, true),
    'older',
    ...linksAlong(atlas, key, predecessors, true),
    'newer',
    ...linksAlong(atlas, key, successors, true),
  ];
}

/** @param isDeep whether to follow links from those documents too */
function linksAlong(
  atlas: Atlas,
  key: string,
  step: (atlas: Atlas, key: string) => LinkedDocument[],
  isDeep: boolean,
): Parts {
  const parts: Parts = [];
  const reached = new Set([key]);
  for (const at of reached) {
    if (at !== key && !isDeep) break;
    for (const { regulation, edge, attributes } of step(atlas, at)) {
      reached.add(regulation);
      const shownBy = attributes.evidence.map((id) => atlas.evidence.get(id)?.report ?? '');
      parts.push(edge, plainJson(attributes), nodeVersion(atlas, regulation));
      parts.push(placesOf(atlas, regulation), ...shownBy.map((id) => versionOf(atlas, id)));
    }
  }
  return parts;
}

/** Number of places whose reports mention a document. */
function placesOf(atlas: Atlas, key: string): string {
  const counts = placeCounts(atlas);
  const count = counts.get(key) ?? String(rowCount(atlas, key, 'regulation'));
  counts.set(key, count);
  return count;
}

// All below is worked out once for an atlas.

const placeCounts = rememberLatest((_: Atlas) => new Map<string, string>());

const entriesOf = rememberLatest(({ vocabulary: { regulations, practices } }: Atlas) => ({
  regulations: new Map(regulations.map((entry) => [entry.id, entry])),
  practices: new Map(practices.map((entry) => [entry.id, entry])),
}));

/** Key of a practice → keys of those that are part of it. */
const practiceParts = rememberLatest(({ graph }: Atlas) => {
  const parts = new Map<string | null, string[]>();
  for (const { key, node } of nodesOfKind(graph, 'practice'))
    parts.set(node.parent, [...(parts.get(node.parent) ?? []), key]);
  return parts;
});

/** Of how many places each level and each province has reports that can show a practice. */
const observedGroups = rememberLatest((atlas: Atlas): string => {
  const sizes = (['level', 'province'] as const).map((by) => {
    const groups = new Map<string | null, number>();
    for (const group of observedPlaces(atlas, by).values())
      groups.set(group, (groups.get(group) ?? 0) + 1);
    return groups;
  });
  return plainJson(sizes);
});
