/** What a cell of each matrix can say. */
import type { RelationState } from '../graph/combined-status.ts';
import { PRACTICE_STATUSES, RELATIONS } from '../schema/closed-lists.ts';
import type { Relation } from '../schema/extraction.ts';
import type { MatrixKind } from './matrix-data.ts';

/** Ending of the states of documents that are planned only. */
export const PLANNED = '-planned';
/** A state of documents: a relation, or the same as planned only. */
export type RegulationState = Relation | `${Relation}${typeof PLANNED}`;

/** The state that stands for a relation to a document. */
export const regulationState = (relation: Relation, status: 'done' | 'planned'): RegulationState =>
  status === 'planned' ? `${relation}${PLANNED}` : relation;

/** The relation that a state of documents stands for; `cites` for what is none. */
export function readRegulationState(state: string): RelationState {
  const isPlanned = state.endsWith(PLANNED);
  const name = isPlanned ? state.slice(0, -PLANNED.length) : state;
  const relation = RELATIONS.find((each) => each === name) ?? 'cites';
  return { relation, status: isPlanned ? 'planned' : 'done' };
}

/** All states of a matrix; of documents each relation in order of strength, then the same as planned. */
export const MATRIX_STATES: Readonly<Record<MatrixKind, readonly string[]>> = {
  practices: PRACTICE_STATUSES,
  regulations: [...RELATIONS, ...RELATIONS.map((relation) => `${relation}${PLANNED}`)],
  sections: ['present'],
};
