/** Which names of the registry count in running text, without 《》. */
import type { RegistryName } from '../extract/bare-name.ts';
import type { DocumentNames } from '../schema/document-grammar.ts';
import type { Regulation } from '../schema/regulation.ts';
import { isMasked } from './regulation-index.ts';

/** Shortest name without 《》 of a document that is not a law: shorter ones are everyday words. */
const MIN_LENGTH = 6;
/** Kinds whose short names are known to every reader: 宪法, 党章, 保密法. */
const LAWS = new Set(['constitution', 'law']);
/** State and years behind a title, which running text leaves out or spells otherwise. */
const TAIL = /(?:（[^（）]*）)+$/u;

/** All spellings that count, each once, those of central documents marked. */
export function bareRegistryNames(
  regulations: readonly Regulation[],
  words: DocumentNames,
): RegistryName[] {
  const names = new Map<string, boolean>();
  for (const regulation of regulations) {
    if (regulation.region !== null && isMasked(regulation.region)) continue;
    for (const title of [regulation.title, ...regulation.aliases])
      for (const name of spellings(title)) {
        const short =
          LAWS.has(regulation.kind) || regulation.kind === 'party-document' ? 2 : MIN_LENGTH;
        if (name.length < short || words.generic.includes(name)) continue;
        if (regulation.region !== null && !namesItsPlace(name, regulation.region)) continue;
        names.set(name, regulation.region === null || (names.get(name) ?? false));
      }
  }
  return [...names].map(([name, central]) => ({ name, central }));
}

function spellings(title: string): string[] {
  const core = title.replace(TAIL, '').replace(/[〈〉]/gu, '');
  const plain = core.replace(/^中华人民共和国/u, '');
  return [...new Set([core, plain])];
}

/** A local title counts without 《》 only when it says whose it is. */
function namesItsPlace(name: string, region: string): boolean {
  return region.split('/').some((place) => name.startsWith(place));
}
