/** The file of evaluation scores that the quality page shows: one entry per measured set and run. */
import { compareText } from '../errors.ts';
import type { Evaluation } from './evaluation.ts';

/** The scores of one run over one set of annotated reports. */
export interface ScoreEntry extends Pick<Evaluation, 'reports' | 'layers' | 'accuracies'> {
  /** What was measured: `annotated`, `held-out-first` … */
  set: string;
}

/**
 * Puts the scores of one set among those of the others, in place of its earlier ones.
 * @param entries as the file holds them
 * @param set name of the measured set
 * @param evaluation its scores
 * @returns entries in the order of their names
 */
export function withScores(
  entries: readonly ScoreEntry[],
  set: string,
  { reports, layers, accuracies }: Evaluation,
): ScoreEntry[] {
  return [
    ...entries.filter((entry) => entry.set !== set),
    { set, reports, layers, accuracies },
  ].sort((a, b) => compareText(a.set, b.set));
}
