/** Names of places in English, for components: what the registries say, and nothing of any report. */
import { contentRoot } from '../content/content-root.ts';
import { loadEnglishNames } from '../vocabulary/load-places-fs.ts';

/** Content folder → the function that says a name. */
const known = new Map<string, (name: string) => string>();

/** The English name of a province or another place by its Chinese one. */
export function englishPlaceName(name: string): string {
  const root = contentRoot();
  const say = known.get(root) ?? loadEnglishNames(root);
  known.set(root, say);
  return say(name);
}
