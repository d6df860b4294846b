/** Reads content/ once for all pages of a build. */
import { loadAtlas } from '../atlas-fs.ts';
import { contentRoot } from '../content/content-root.ts';
import type { Atlas } from '../graph/atlas.ts';
import { analyse } from '../graph/analyse.ts';
import type { Site } from './site.ts';

let cached: Site | null = null;

/** The atlas with its analysis; faults of reports are named by the pipeline's own build step. */
export function loadSite(): Site {
  const { atlas } = loadAtlas(contentRoot());
  // In development the atlas is read again after a change.
  if (cached?.atlas !== atlas) cached = siteOf(atlas);
  return cached;
}

function siteOf(atlas: Atlas): Site {
  return { atlas, analysis: analyse(atlas) };
}
