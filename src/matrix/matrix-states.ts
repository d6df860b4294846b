/** What a cell of each matrix can say. */
import { PRACTICE_STATUSES, RELATIONS, type Relation } from '../schema/extraction.ts';
import type { MatrixKind } from './matrix-data.ts';

/** Ending of the states of documents that are planned only. */
export const PLANNED = '-planned';
/** A state of documents: a relation, or the same as planned only. */
export type RegulationState = Relation | `${Relation}${typeof PLANNED}`;

/** The state that a report's relation to a document comes to. */
export const regulationState = (relation: Relation, status: 'done' | 'planned'): RegulationState =>
  status === 'planned' ? `${relation}${PLANNED}` : relation;

/** All states of a matrix; of documents each relation in order of strength, then the same as planned. */
export const MATRIX_STATES: Readonly<Record<MatrixKind, readonly string[]>> = {
  practices: PRACTICE_STATUSES,
  regulations: [...RELATIONS, ...RELATIONS.map((relation) => `${relation}${PLANNED}`)],
  sections: ['present'],
};
