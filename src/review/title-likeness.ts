/** Says whether two titles could be two spellings of one, and never that places, years or 法治 and 法制 are alike. */
import type { TitleParts } from '../extract/title.ts';

/** How sure a machine may be; a person decides in either case. */
export type Certainty = 'likely' | 'possible';

/** Why two titles look alike. */
export interface Likeness {
  certainty: Certainty;
  /** In words, for the person who decides. */
  why: string;
}

/** Words that may come and go without changing what a title means. */
const PARTICLES = /关于|印发|进一步|有关|若干|的|和|与|及|工作/gu;

/** Characters and words whose loss or exchange often makes another document: 法治 and 法制, 反垄断 and 垄断. */
const TELLING = /[治制\d一二三四五六七八九十反非不废]|实施|修订|试行/u;
/** Ranks of places: a city's document is no county's. */
const RANK = /[省市县区旗镇乡村州盟]|街道/u;

/** Two titles share this part of their character pairs at least (Dice 1945). */
const LEAST_LIKENESS = 0.8;
/** Shorter titles are alike by chance. */
const SHORTEST = 6;

/**
 * Compares two titles of the same region.
 * @param placesIn gives the names of places in a title that stand at or around an offset
 * @returns null when they are plainly two documents
 */
export function compareTitles(
  a: TitleParts,
  b: TitleParts,
  placesIn: (title: string) => readonly string[],
): Likeness | null {
  if (a.base.length < SHORTEST || b.base.length < SHORTEST) return null;
  if (a.draft !== b.draft || areForOtherYears(a.years, b.years)) return null;
  if (placesIn(a.base).join() !== placesIn(b.base).join()) return null;
  if (a.base === b.base)
    return a.years === b.years ? null : { certainty: 'possible', why: 'one names no years' };
  if (withoutParticles(a.base) === withoutParticles(b.base))
    return { certainty: 'likely', why: 'only particles differ' };
  const [partA, partB] = differingParts(a.base, b.base);
  if (RANK.test(partA) || RANK.test(partB)) return null;
  const isTelling = TELLING.test(partA) || TELLING.test(partB);
  // 办法 and 办法实施细则 are two; 纲要 may have lost its last character.
  const lostCharacters = partA.length + partB.length;
  if (a.base.slice(-2) !== b.base.slice(-2) && lostCharacters > 1) return null;
  const why = `“${partA}” against “${partB}”`;
  if (lostCharacters <= 2 && !isTelling) return { certainty: 'likely', why };
  return dice(a.base, b.base) >= LEAST_LIKENESS ? { certainty: 'possible', why } : null;
}

/** 2015-2020 and 2021-2025 never meet; a title without years may leave them out. */
function areForOtherYears(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  return a !== b;
}

function withoutParticles(base: string): string {
  return base.replace(PARTICLES, '');
}

/** What stands between the common beginning and the common end of both. */
function differingParts(a: string, b: string): [string, string] {
  let start = 0;
  while (start < Math.min(a.length, b.length) && a.charAt(start) === b.charAt(start)) start += 1;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

function dice(a: string, b: string): number {
  const pairs = (text: string) =>
    new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)));
  const left = pairs(a);
  const right = pairs(b);
  let shared = 0;
  for (const pair of left) if (right.has(pair)) shared += 1;
  return (2 * shared) / (left.size + right.size);
}
