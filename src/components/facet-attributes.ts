/** The data attributes by which the facet script reads a row. */
import type { FacetValues } from '../page-data/facets.ts';

/**
 * @param name what the name filter looks in
 * @param values several values of a facet are joined by |
 */
export function facetAttributes(name: string, values: FacetValues): Record<string, string> {
  const attributes: Record<string, string> = { 'data-row': '', 'data-name': name };
  for (const [facet, list] of Object.entries(values))
    if (list.length > 0) attributes[`data-${facet}`] = list.join('|');
  return attributes;
}
