/** What the page of a thing of the content folder at hand shows. */
import { isLargeSite } from '../content/large-site-fs.ts';
import { loadSite, preparedSkeleton } from './site-fs.ts';
import { thingPage, type ThingPage, type ThingPageFolder } from './thing-page.ts';

/** Makes it anew. @param folder of its page */
export function loadThing(folder: ThingPageFolder, id: string): ThingPage {
  const sources = { site: loadSite(), isLarge: isLargeSite(), skeletonOf: preparedSkeleton };
  return thingPage(folder, sources, id);
}
