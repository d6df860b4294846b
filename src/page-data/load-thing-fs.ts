/** What the pages of a thing of the content folder at hand shows. */
import { isLargeSite } from '../content/large-site-fs.ts';
import { thingBasis } from './thing-basis.ts';
import { loadSite, preparedSkeleton } from './site-fs.ts';
import {
  thingPage,
  type ThingAddress,
  type ThingPage,
  type ThingPageFolder,
} from './thing-page.ts';

/** Makes it anew. @param folder of the page */
export function loadThing(folder: ThingPageFolder, address: ThingAddress): ThingPage {
  const sources = { site: loadSite(), isLarge: isLargeSite(), skeletonOf: preparedSkeleton };
  return thingPage(folder, sources, address);
}

/** {@link thingBasis} for the content folder at hand. */
export const loadBasis = (folder: ThingPageFolder, { id }: ThingAddress): string | null =>
  thingBasis(folder, loadSite(), id);
