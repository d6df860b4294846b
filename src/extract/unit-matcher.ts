/** Finds the unit that stands at a place in a text: the longest one written there. */
import type { Units } from '../schema/quantity-grammar.ts';

export type Unit = Units[number];

/** A unit as written: 万 and the like are not part of it. */
export interface UnitMatch {
  unit: Unit;
  written: string;
}

/** Gives the unit that begins exactly at `at`; null when none does or another word begins there. */
export type UnitMatcher = (text: string, at: number) => UnitMatch | null;

/** Prepares the units; matching looks at those that begin with the character found, longest first. */
export function createUnitMatcher(units: Units): UnitMatcher {
  const byFirst = Map.groupBy(
    units.flatMap((unit) => unit.written.map((written): UnitMatch => ({ unit, written }))),
    ({ written }) => written.charAt(0),
  );
  for (const matches of byFirst.values())
    matches.sort((a, b) => b.written.length - a.written.length);
  return (text, at) => {
    for (const match of byFirst.get(text.charAt(at)) ?? []) {
      if (!text.startsWith(match.written, at)) continue;
      const end = at + match.written.length;
      const hindered = match.unit.notBefore.some((word) => text.startsWith(word, end));
      if (!hindered) return match;
    }
    return null;
  };
}

/** The unit of facts for every written unit: 宗 → 件. */
export function canonicalUnits(units: Units): Map<string, string> {
  const canonical = new Map<string, string>();
  for (const { unit, written } of units)
    for (const form of [unit, ...written]) if (!canonical.has(form)) canonical.set(form, unit);
  return canonical;
}
