/** Tells whether the wordings of a description stand together in a sentence. */
import type { CompiledDescription } from './practice-lexicon.ts';

/** A stretch of squeezed text, end not included. */
export interface Stretch {
  start: number;
  end: number;
  /** The same in units of closeness, where a comma counts as several characters. */
  from: number;
  to: number;
}

/** Gives the occurrences of a term in the sentence, in order of their ends. */
export type Occurrences = (term: number) => readonly Stretch[];

/**
 * The first place of a sentence where a description holds, null when nowhere.
 * All its terms occur in the sentence.
 * @param allowed whether an occurrence may count for this practice
 */
export function findDescription(
  description: CompiledDescription,
  occurrencesOf: Occurrences,
  allowed: (stretch: Stretch) => boolean,
): Stretch | null {
  const { terms, anchor, without, reach } = description;
  for (const start of occurrencesOf(anchor)) {
    if (!allowed(start)) continue;
    const found = description.ordered
      ? extendInOrder(description, terms.indexOf(anchor), start, occurrencesOf, allowed)
      : extendAnyOrder(description, start, occurrencesOf, allowed);
    if (found === null) continue;
    const spoiled = without.some((term) =>
      occurrencesOf(term).some((stretch) => distance(stretch, found) <= reach),
    );
    if (!spoiled) return found;
  }
  return null;
}

/** Closeness of two stretches; negative when they overlap. */
export function distance(a: Stretch, b: Stretch): number {
  return Math.max(a.from - b.to, b.from - a.to);
}

/** The smallest stretch that holds both. */
function span(a: Stretch, b: Stretch): Stretch {
  return {
    start: Math.min(a.start, b.start),
    end: Math.max(a.end, b.end),
    from: Math.min(a.from, b.from),
    to: Math.max(a.to, b.to),
  };
}

/** From the anchor outwards, each term at the nearest place on its side. */
function extendInOrder(
  { terms, reach }: CompiledDescription,
  anchorAt: number,
  anchor: Stretch,
  occurrencesOf: Occurrences,
  allowed: (stretch: Stretch) => boolean,
): Stretch | null {
  let found = anchor;
  for (let at = anchorAt + 1; at < terms.length; at += 1) {
    let next: Stretch | null = null;
    for (const stretch of occurrencesOf(terms[at] ?? 0))
      if (stretch.start >= found.end && stretch.from - found.to <= reach && allowed(stretch)) {
        next = stretch;
        break;
      }
    if (next === null) return null;
    found = span(found, next);
  }
  for (let at = anchorAt - 1; at >= 0; at -= 1) {
    let previous: Stretch | null = null;
    for (const stretch of occurrencesOf(terms[at] ?? 0))
      if (stretch.end <= found.start && found.from - stretch.to <= reach && allowed(stretch))
        previous = stretch;
    if (previous === null) return null;
    found = span(previous, found);
  }
  return found;
}

/** Adds the nearest missing term until all are there. */
function extendAnyOrder(
  { terms, anchor: anchorTerm, reach }: CompiledDescription,
  anchor: Stretch,
  occurrencesOf: Occurrences,
  allowed: (stretch: Stretch) => boolean,
): Stretch | null {
  const chosen = [anchor];
  let found = anchor;
  const missing = terms.filter((term) => term !== anchorTerm);
  while (missing.length > 0) {
    let best: { at: number; stretch: Stretch; gap: number } | null = null;
    for (const [at, term] of missing.entries())
      for (const stretch of occurrencesOf(term)) {
        const gap = distance(stretch, found);
        if (gap > reach || (best !== null && gap >= best.gap)) continue;
        if (chosen.some((other) => distance(other, stretch) < 0) || !allowed(stretch)) continue;
        best = { at, stretch, gap };
      }
    if (best === null) return null;
    missing.splice(best.at, 1);
    chosen.push(best.stretch);
    found = span(found, best.stretch);
  }
  return found;
}
