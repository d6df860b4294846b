/** Everything that the pages of a single thing show, as plain data: they read nothing else but the words of content/. */
import { packSkeleton, type PackedSkeleton } from '../rehype/packed-skeleton.ts';
import { reportSkeleton } from '../rehype/report-skeleton.ts';
import { requireSource } from '../text/document.ts';
import { indicatorKey, placeKey, practiceKey, regulationKey } from '../graph/node-keys.ts';
import { practiceDiffusion } from './diffusion.ts';
import { holdingsOf, type Holdings } from './holdings.ts';
import { jurisdictionPage, type JurisdictionPage } from './jurisdiction.ts';
import { linkTo, type EntityLink } from './entities.ts';
import type { ListPage } from './list-pages.ts';
import { metricPage, metricValues, type MetricPage, type MetricRow } from './metric.ts';
import { practicePage, practicePlaces, type PracticePage } from './practice.ts';
import { regulationPage, regulationPlaces, type RegulationPage } from './regulation.ts';
import { reportPage, requireReport, type ReportPage } from './report-page.ts';
import type { Site } from './site.ts';
import { thingFilePath } from './thing-files.ts';
import type { UsePlaces } from './use-places.ts';
import type { PracticeUseRow, RegulationUseRow } from './uses.ts';

/** A further page of a thing's list. */
type Further<List> = {
  /** The thing. */
  of: EntityLink;
} & List;
type FurtherPlaces<R extends RegulationUseRow | PracticeUseRow> = Further<
  Pick<UsePlaces<R>, 'page' | 'groups'>
>;

/** Folder of pages → what a page there shows; `/page` stands for the further pages of things in a folder. */
export interface ThingPages {
  reports: { page: ReportPage; skeleton: PackedSkeleton };
  jurisdictions: { key: string; page: JurisdictionPage };
  regulations: {
    key: string;
    page: RegulationPage;
    holdings: Holdings;
    /** Site path of the file with all that is known. */
    dataFile: string;
  };
  practices: {
    key: string;
    page: PracticePage;
    spread: ReturnType<typeof practiceDiffusion>;
    holdings: Holdings;
  };
  metrics: { key: string; page: MetricPage; holdings: Holdings };
  'regulations/page': FurtherPlaces<RegulationUseRow>;
  'practices/page': FurtherPlaces<PracticeUseRow>;
  'metrics/page': Further<{ page: ListPage<MetricRow> }>;
}

/** What pages of things there are, by the names of their folders. */
export type ThingPageFolder = keyof ThingPages;

/** Kinds of things with pages of their own. */
export const THING_KINDS = [
  'report',
  'jurisdiction',
  'regulation',
  'practice',
  'indicator',
] as const;

/** Which page of which thing. */
export interface ThingAddress {
  id: string;
  /** Of the page of its list, from 1. */
  number: number;
}

/** A page of one thing. */
export type ThingPage = {
  [Folder in ThingPageFolder]: { folder: Folder; shows: ThingPages[Folder] };
}[ThingPageFolder];

/** What the making of a page draws on. */
export interface ThingSources {
  site: Site;
  /** Whether single things have pages in Chinese alone and share files. */
  isLarge: boolean;
  /** The prepared text of a report, where there is one. */
  skeletonOf: (report: string) => PackedSkeleton | undefined;
}

const MAKERS: {
  [Folder in ThingPageFolder]: (sources: ThingSources, address: ThingAddress) => ThingPages[Folder];
} = {
  reports: ({ site: { atlas }, skeletonOf }, { id }) => {
    const make = () =>
      packSkeleton(reportSkeleton(requireSource(requireReport(atlas, id).facts.document)));
    return { page: reportPage(atlas, id), skeleton: skeletonOf(id) ?? make() };
  },
  jurisdictions: ({ site }, { id }) => {
    const key = placeKey(id);
    return { key, page: jurisdictionPage(site, key) };
  },
  regulations: ({ site, isLarge }, { id }) => {
    const key = regulationKey(id);
    return {
      key,
      page: regulationPage(site, key),
      holdings: holdingsOf(site.atlas),
      dataFile: thingFilePath(site.atlas, 'regulations', id, isLarge),
    };
  },
  practices: ({ site }, { id }) => {
    const key = practiceKey(id);
    return {
      key,
      page: practicePage(site, key),
      spread: practiceDiffusion(site, key),
      holdings: holdingsOf(site.atlas),
    };
  },
  metrics: ({ site: { atlas } }, { id }) => {
    const key = indicatorKey(id);
    return { key, page: metricPage(atlas, key), holdings: holdingsOf(atlas) };
  },
  'regulations/page': ({ site: { atlas } }, { id, number }) => {
    const key = regulationKey(id);
    const { page, groups } = regulationPlaces(atlas, key, number);
    return { of: linkTo(atlas.graph, key), page, groups };
  },
  'practices/page': ({ site: { atlas } }, { id, number }) => {
    const key = practiceKey(id);
    const { page, groups } = practicePlaces(atlas, key, number);
    return { of: linkTo(atlas.graph, key), page, groups };
  },
  'metrics/page': ({ site: { atlas } }, { id, number }) => {
    const key = indicatorKey(id);
    return { of: linkTo(atlas.graph, key), page: metricValues(atlas, key, number) };
  },
};

// The route of a thing's own page, /[...locale]/reports/[id], or of the further ones, /[...locale]/metrics/[id]/page/[page].
const THING_ROUTE =
  /^\/\[\.\.\.locale\]\/(?<folder>[a-z]+)\/\[id\](?:(?<further>\/page)\/\[page\])?\/?$/u;

/** The folder of a route, when it is that of pages of single things. @param pattern as Astro writes it */
export function thingPageFolder(pattern: string): ThingPageFolder | null {
  const { folder = '', further = '' } = THING_ROUTE.exec(pattern)?.groups ?? {};
  const name = folder + further;
  return name in MAKERS ? (name as ThingPageFolder) : null;
}

/** What a page of a thing shows. */
export function thingPage(
  folder: ThingPageFolder,
  sources: ThingSources,
  address: ThingAddress,
): ThingPage {
  return { folder, shows: MAKERS[folder](sources, address) } as ThingPage;
}

/**
 * What was left for a page.
 * @param folder that of the page
 * @throws RangeError when it left nothing, or something for another page
 */
export function shownBy<Folder extends ThingPageFolder>(
  { thing }: App.Locals,
  folder: Folder,
): ThingPages[Folder] {
  if (thing?.folder !== folder) throw new RangeError(`nothing was prepared for ${folder}/`);
  return thing.shows as ThingPages[Folder];
}
