/** Facets of a list: which values its rows have and how many rows have each. */
import { compareText } from '../errors.ts';

/** The values of one row, by facet name; a row can have several values of one facet. */
export type FacetValues = Readonly<Record<string, readonly string[]>>;

/** One facet with the values that occur. */
export interface Facet {
  name: string;
  values: { value: string; count: number }[];
}

/**
 * Counts facet values over rows.
 * @param names facets in the order in which they are shown
 * @param orders for facets with an order of their own, all values in it; other facets sort by count, then value
 * @returns facets with at least two values: one value divides nothing
 */
export function countFacets(
  rows: readonly FacetValues[],
  names: readonly string[],
  orders: Readonly<Record<string, readonly string[]>> = {},
): Facet[] {
  return names
    .map((name) => ({ name, values: countValues(rows, name, orders[name]) }))
    .filter(({ values }) => values.length > 1);
}

function countValues(
  rows: readonly FacetValues[],
  name: string,
  order: readonly string[] | undefined,
): Facet['values'] {
  const counts = new Map<string, number>();
  for (const row of rows)
    for (const value of new Set(row[name] ?? [])) counts.set(value, (counts.get(value) ?? 0) + 1);
  const values = [...counts].map(([value, count]) => ({ value, count }));
  if (order !== undefined)
    return values.sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
  return values.sort((a, b) => b.count - a.count || compareText(a.value, b.value));
}

/** Years as facet values, newest first. */
export function yearOrder(rows: readonly FacetValues[]): string[] {
  const years = new Set(rows.flatMap((row) => row['year'] ?? []));
  return [...years].sort((a, b) => compareText(b, a));
}
