/** Everything that the page of a single thing shows, as plain data: pages read nothing else but the words of content/. */
import { packSkeleton, type PackedSkeleton } from '../rehype/packed-skeleton.ts';
import { reportSkeleton } from '../rehype/report-skeleton.ts';
import { requireSource } from '../text/document.ts';
import { indicatorKey, placeKey, practiceKey, regulationKey } from '../graph/node-keys.ts';
import { practiceDiffusion } from './diffusion.ts';
import { holdingsOf, type Holdings } from './holdings.ts';
import { jurisdictionPage, type JurisdictionPage } from './jurisdiction.ts';
import { metricPage, type MetricPage } from './metric.ts';
import { practicePage, type PracticePage } from './practice.ts';
import { regulationPage, type RegulationPage } from './regulation.ts';
import { reportPage, type ReportPage } from './report-page.ts';
import type { Site } from './site.ts';
import { thingFilePath } from './thing-files.ts';

/** Folder of pages → what a page there shows. */
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
}

/** What things have pages by the names of their folders. */
export type ThingPageFolder = keyof ThingPages;

/** Kinds of things with pages of their own. */
export const THING_KINDS = [
  'report',
  'jurisdiction',
  'regulation',
  'practice',
  'indicator',
] as const;

/** The page of one thing. */
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
  [Folder in ThingPageFolder]: (sources: ThingSources, id: string) => ThingPages[Folder];
} = {
  reports: ({ site, skeletonOf }, id) => {
    const page = reportPage(site.atlas, id);
    const make = () => packSkeleton(reportSkeleton(requireSource(page.document)));
    return { page, skeleton: skeletonOf(id) ?? make() };
  },
  jurisdictions: ({ site }, id) => {
    const key = placeKey(id);
    return { key, page: jurisdictionPage(site, key) };
  },
  regulations: ({ site, isLarge }, id) => {
    const key = regulationKey(id);
    return {
      key,
      page: regulationPage(site, key),
      holdings: holdingsOf(site.atlas),
      dataFile: thingFilePath(site.atlas, 'regulations', id, isLarge),
    };
  },
  practices: ({ site }, id) => {
    const key = practiceKey(id);
    return {
      key,
      page: practicePage(site, key),
      spread: practiceDiffusion(site, key),
      holdings: holdingsOf(site.atlas),
    };
  },
  metrics: ({ site: { atlas } }, id) => {
    const key = indicatorKey(id);
    return { key, page: metricPage(atlas, key), holdings: holdingsOf(atlas) };
  },
};

// The route of a thing's own page: /[...locale]/reports/[id], with the folder in the middle.
const THING_ROUTE = /^\/\[\.\.\.locale\]\/(?<folder>[a-z]+)\/\[id\]\/?$/u;

/** The folder of a route, when it is that of the pages of single things. @param pattern as Astro writes it */
export function thingPageFolder(pattern: string): ThingPageFolder | null {
  const folder = THING_ROUTE.exec(pattern)?.groups?.['folder'] ?? '';
  return folder in MAKERS ? (folder as ThingPageFolder) : null;
}

/** What the page of a thing shows. */
export function thingPage(folder: ThingPageFolder, sources: ThingSources, id: string): ThingPage {
  return { folder, shows: MAKERS[folder](sources, id) } as ThingPage;
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
