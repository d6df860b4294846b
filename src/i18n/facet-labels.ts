/** What the values of facets are called. */
import type { Interface } from './interface.ts';

/** Label of a facet's value: a level, a relation …; values such as provinces and years speak for themselves. */
export function facetLabel({ t, terms, unit }: Interface, facet: string, value: string): string {
  const vocabularies: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
    level: [terms.level, terms.regulationLevel],
    kind: [terms.regulationKind, terms.reportKind],
    domain: [terms.domain],
    relation: [terms.relation],
    status: [terms.practiceStatus, terms.metricStatus],
    coverage: [terms.coverage],
    known: [t.facets.known],
  };
  if (facet === 'unit') return unit({ unit: value, unitEn: null });
  for (const names of vocabularies[facet] ?? []) {
    const label = names[value];
    if (label !== undefined) return label;
  }
  return value;
}
