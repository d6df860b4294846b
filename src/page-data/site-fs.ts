/** Reads content/ once for all pages of a build. */
import { loadAtlas } from '../atlas-fs.ts';
import { contentRoot } from '../content/content-root.ts';
import type { ReportSkeleton } from '../rehype/report-skeleton.ts';
import type { Site } from './site.ts';

/** The atlas with its analysis; faults of reports are named by the pipeline's own build step. */
export function loadSite(): Site {
  const { atlas, analysis } = loadAtlas(contentRoot());
  return { atlas, analysis };
}

/** The prepared text of a report's page; undefined where reports were read one by one, as in `astro dev`. */
export function preparedSkeleton(report: string): ReportSkeleton | undefined {
  return loadAtlas(contentRoot()).skeletons.get(report);
}
