/** What the pages of a thing of the content folder at hand shows. */
import { isLargeSite } from '../content/large-site-fs.ts';
import { statedBases, type StatedFolder } from './stated-basis.ts';
import { thingBasis, type OwnFolder } from './thing-basis.ts';
import { loadSite, preparedSkeleton } from './site-fs.ts';
import {
  thingPage,
  type ThingAddress,
  type ThingPage,
  type ThingPageFolder,
} from './thing-page.ts';

/** Makes it anew. @param folder of the page */
export function loadThing(folder: ThingPageFolder, address: ThingAddress): ThingPage {
  const sources = { ...basisSources(), skeletonOf: preparedSkeleton };
  return thingPage(folder, sources, address);
}

/** {@link thingBasis} for the content folder at hand. */
export const loadBasis = (folder: OwnFolder, { id }: ThingAddress): string | null =>
  thingBasis(folder, loadSite(), id);

/** {@link statedBases} for the content folder at hand. */
export const loadStatedBases = (
  folder: StatedFolder,
  address: ThingAddress,
): Iterable<string | null> => statedBases(folder, basisSources(), address);

const basisSources = () => ({ site: loadSite(), isLarge: isLargeSite() });
