/** Filters rows by chosen facet values; runs in the browser. */
import type { FacetValues } from './facets.ts';

/** Chosen values by facet; an absent or empty list chooses nothing and lets all rows pass. */
export type Selection = Readonly<Record<string, readonly string[]>>;

/** Which rows pass, and how many would with one more value chosen. */
export interface Filtered {
  visible: boolean[];
  /** Facet → value → rows that pass all other facets and have the value. */
  counts: Map<string, Map<string, number>>;
}

/**
 * Values of one facet widen ("any of them"), facets narrow each other ("all of them").
 * @param isNamed whether a row passes the name filter
 */
export function filterRows(
  rows: readonly FacetValues[],
  names: readonly string[],
  selection: Selection,
  isNamed: (row: number) => boolean,
): Filtered {
  const counts = new Map(names.map((name) => [name, new Map<string, number>()]));
  const chosen = names.map((name) => new Set(selection[name] ?? []));
  const visible = rows.map((row, index) => {
    if (!isNamed(index)) return false;
    const failing = names.filter((name, at) => {
      const wanted = chosen[at];
      if (wanted === undefined || wanted.size === 0) return false;
      return !(row[name] ?? []).some((value) => wanted.has(value));
    });
    // A row that fails one facet alone still counts there: choosing its value would show it.
    if (failing.length === 0) for (const name of names) count(counts.get(name), row[name]);
    else if (failing.length === 1) for (const name of failing) count(counts.get(name), row[name]);
    return failing.length === 0;
  });
  return { visible, counts };
}

function count(counts: Map<string, number> | undefined, values: readonly string[] = []): void {
  for (const value of values) counts?.set(value, (counts.get(value) ?? 0) + 1);
}
