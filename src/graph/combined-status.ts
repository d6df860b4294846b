/** What several reports of one place come to together: one rule for the graph, for pages and for the browser. */
import { RELATIONS } from '../schema/closed-lists.ts';
import type { PracticeStatus, RegulationFact, Relation } from '../schema/extraction.ts';

/** A document's relation and whether it is done. */
export interface RelationState {
  relation: Relation;
  status: RegulationFact['status'];
}

/**
 * A practice is adopted when any report says so, else it is what the latest report says.
 * @param statuses oldest report first, at least one
 */
export function combinePractice(statuses: readonly PracticeStatus[]): PracticeStatus {
  return statuses.includes('adopted') ? 'adopted' : (statuses.at(-1) ?? 'planned');
}

/**
 * A document stands in the strongest relation that any report states, planned when no report speaks of it as done.
 * @param states at least one, in any order
 */
export function combineRelation(states: readonly RelationState[]): RelationState {
  const relations = new Set(states.map(({ relation }) => relation));
  return {
    relation: RELATIONS.find((relation) => relations.has(relation)) ?? 'cites',
    status: states.some(({ status }) => status === 'done') ? 'done' : 'planned',
  };
}
