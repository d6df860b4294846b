/** Names of places in English, for components: what the registries say, and nothing of any report. */
import { loadSite } from './site-fs.ts';

/** The English name of a province or another place by its Chinese one. */
export function englishPlaceName(name: string): string {
  return loadSite().atlas.vocabulary.places.englishName(name);
}
