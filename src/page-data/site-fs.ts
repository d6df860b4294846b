/** Reads content/ once for all pages of a build. */
import { loadAtlas, type LoadedAtlas } from '../atlas-fs.ts';
import { contentRoot } from '../content/content-root.ts';
import { isLargeSite } from '../content/large-site-fs.ts';
import { LOCALE_PARAMETERS } from '../i18n/locales.ts';
import type { PackedSkeleton } from '../rehype/packed-skeleton.ts';
import { rememberLatest } from './remember-latest.ts';
import type { Site } from './site.ts';

/** The atlas with its analysis; faults of reports are named by the pipeline's own build step. */
export function loadSite(): Site {
  return siteOf(loadAtlas(contentRoot()));
}

/** The same object for the same atlas, so that what is made from it can be told to be the same. */
const siteOf = rememberLatest(({ atlas, analysis }: LoadedAtlas): Site => ({ atlas, analysis }));

/** The prepared text of a report's page; undefined where reports were read one by one, as in `astro dev`. */
export function preparedSkeleton(report: string): PackedSkeleton | undefined {
  return loadAtlas(contentRoot()).skeletons.get(report);
}

/** Route parameters of the languages that pages of reports, places and documents, and further pages of all things, are in. */
export function thingLocales(): typeof LOCALE_PARAMETERS {
  return isLargeSite() ? LOCALE_PARAMETERS.slice(0, 1) : LOCALE_PARAMETERS;
}
