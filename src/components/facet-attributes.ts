/** The data attributes by which the facet script reads a row. */
import type { FacetValues } from '../page-data/facets.ts';
import { sortText, type SortKeys } from '../page-data/list-order.ts';

/**
 * @param name what the name filter looks in
 * @param values several values of a facet are joined by |
 * @param keys what the list can be ordered by
 */
export function facetAttributes(
  name: string,
  values: FacetValues,
  keys: SortKeys = {},
): Record<string, string> {
  const attributes: Record<string, string> = { 'data-row': '', 'data-name': name };
  for (const [facet, list] of Object.entries(values))
    if (list.length > 0) attributes[`data-${facet}`] = list.join('|');
  for (const [key, value] of Object.entries(keys))
    if (value !== null) attributes[`data-by-${key}`] = sortText(value);
  return attributes;
}
