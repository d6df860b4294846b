/** Finds names of the registry in running text, without 《》: 行政处罚法, “八五”普法规划. */
import type { DocumentNames } from '../schema/document-grammar.ts';
import { createPhraseMatcher } from '../text/phrase-matcher.ts';
import type { Stretch } from './spans.ts';
import { RANGE_BEHIND } from './title.ts';

/** A name that counts without 《》. */
export interface RegistryName {
  name: string;
  /** Names a central document: behind 省 or 县 it would be another, local one. */
  central: boolean;
}

/** What makes another document of a law: 实施条例. */
const COMPANION_BEHIND = /^(?:实施条例|实施细则|实施办法)/u;
/** A level in front of a central name makes it a local document: 省信访条例. A quoted name stays: 全市“八五”普法规划. */
const LOCAL_BEFORE = /(?:[省市县区镇乡州盟旗]|自治区|街道)$/u;

/** A finder for the given names; equal names must be given once. */
export function createBareNameFinder(
  registry: readonly RegistryName[],
  words: DocumentNames,
): (text: string) => Stretch[] {
  const bracketedOnly = new Set(words.bracketedOnly);
  const names = registry.filter(({ name }) => !bracketedOnly.has(name));
  const match = createPhraseMatcher(names.map(({ name }) => name));
  const startsWithStop = (behind: string) =>
    words.notBefore.some((word) => behind.startsWith(word));
  const endsWithStop = (before: string) => words.notAfter.some((word) => before.endsWith(word));

  return (text) => {
    const hits = match(text).sort((a, b) => a.start - b.start || b.end - a.end);
    const found: Stretch[] = [];
    let free = 0;
    for (const { index, start, end } of hits) {
      const known = names[index];
      if (known === undefined || start < free) continue;
      const behind = text.slice(end, end + 20);
      const before = text.slice(Math.max(0, start - 6), start);
      if (startsWithStop(behind) || endsWithStop(before)) continue;
      if (known.central && !known.name.startsWith('“') && LOCAL_BEFORE.test(before)) continue;
      const more = RANGE_BEHIND.exec(behind) ?? COMPANION_BEHIND.exec(behind);
      free = end + (more?.[0].length ?? 0);
      found.push({ start, end: free });
    }
    return found;
  };
}
