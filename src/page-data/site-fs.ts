/** Reads content/ once for all pages of a build. */
import { loadAtlas } from '../atlas-fs.ts';
import { contentRoot } from '../content/content-root.ts';
import type { Site } from './site.ts';

/** The atlas with its analysis; faults of reports are named by the pipeline's own build step. */
export function loadSite(): Site {
  const { atlas, analysis } = loadAtlas(contentRoot());
  return { atlas, analysis };
}
