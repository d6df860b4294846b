/** Exact search over named things: jurisdictions, regulations, practices and indicators by name, alias, number or pinyin initials. */
import { compareText } from '../errors.ts';
import { toSearchForm, toSearchTerms } from './search-form.ts';

export const ENTITY_KINDS = ['jurisdiction', 'regulation', 'practice', 'indicator'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** One named thing as the browser gets it. */
export interface Entity {
  kind: EntityKind;
  /** Site path without base, e.g. `regulations/fzzf-gangyao-2015-2020/`. */
  path: string;
  label: string;
  /** What tells it from its namesakes: document number, full place path, domain. */
  note: string;
  /** Other names, document numbers, English name. */
  names: string[];
  /** First letters of the label's pinyin, e.g. `xzfy` for 行政复议. */
  initials: string;
  /** Reports that speak of it. */
  reports: number;
}

/** A hit: the entity, how well it fits (lower is better) and the name that matched. */
export interface EntityHit {
  entity: Entity;
  rank: number;
  matched: string;
}

/** How a name can fit a query, best first. */
const RANKS = {
  label: 0,
  name: 1,
  labelStart: 2,
  nameStart: 3,
  labelPart: 4,
  namePart: 5,
  initials: 6,
  terms: 7,
} as const;

/**
 * Finds entities by exact words.
 * @param entities all entities
 * @param query what a person typed, in any bracket style, width and case
 * @param limit most hits returned
 * @returns best first; among equals the one that more reports speak of
 */
export function searchEntities(
  entities: readonly Entity[],
  query: string,
  limit: number,
): EntityHit[] {
  const form = toSearchForm(query);
  if (form === '') return [];
  const terms = toSearchTerms(query);
  const hits: EntityHit[] = [];
  for (const entity of entities) {
    const hit = matchEntity(entity, form, terms);
    if (hit !== null) hits.push(hit);
  }
  return hits.sort(compareHits).slice(0, limit);
}

function compareHits(a: EntityHit, b: EntityHit): number {
  return (
    a.rank - b.rank ||
    b.entity.reports - a.entity.reports ||
    a.entity.label.length - b.entity.label.length ||
    compareText(a.entity.path, b.entity.path)
  );
}

function matchEntity(entity: Entity, form: string, terms: readonly string[]): EntityHit | null {
  const label = toSearchForm(entity.label);
  if (label === form) return { entity, rank: RANKS.label, matched: entity.label };
  let best: EntityHit | null = null;
  const offer = (rank: number, matched: string) => {
    if (best === null || rank < best.rank) best = { entity, rank, matched };
  };
  if (label.startsWith(form)) offer(RANKS.labelStart, entity.label);
  else if (label.includes(form)) offer(RANKS.labelPart, entity.label);
  for (const name of entity.names) {
    const other = toSearchForm(name);
    if (other === form) offer(RANKS.name, name);
    else if (other.startsWith(form)) offer(RANKS.nameStart, name);
    else if (other.includes(form)) offer(RANKS.namePart, name);
  }
  // Two letters at least: a single one would fit a twentieth of all names.
  if (/^[a-z]{2,}$/u.test(form) && entity.initials.startsWith(form))
    offer(RANKS.initials, entity.label);
  if (best === null && terms.length > 1) {
    const all = [label, ...entity.names.map(toSearchForm), toSearchForm(entity.note)].join('\n');
    if (terms.every((term) => all.includes(term))) offer(RANKS.terms, entity.label);
  }
  return best;
}
