/** What each place does and carries out, over all its reports: the input of every comparison of places. */
import type { Atlas } from './atlas.ts';
import { createIncidence, type Incidence } from './incidence.ts';
import { isAdoptsEdge } from './practice-statements.ts';
import { isRelationEdge } from './regulation-statements.ts';

/** Places × practices that a report of theirs states as adopted. */
export function adoptedPractices(atlas: Atlas): Incidence {
  return createIncidence(
    placeTargets(atlas, (edge) => isAdoptsEdge(edge) && edge.status === 'adopted'),
  );
}

/** Places × documents that a report of theirs mentions, in whatever relation. */
export function mentionedRegulations(atlas: Atlas): Incidence {
  return createIncidence(placeTargets(atlas, isRelationEdge));
}

function placeTargets(
  { graph }: Atlas,
  isWanted: (edge: Parameters<typeof isRelationEdge>[0]) => boolean,
): [place: string, target: string][] {
  const found: [string, string][] = [];
  graph.forEachEdge((_, attributes, _from, to, source) => {
    if (source.kind === 'report' && isWanted(attributes)) found.push([source.place, to]);
  });
  return found;
}
