/** Everything that is worked out from the graph. */
import type { Analysis } from './analysis.ts';
import type { Atlas } from './atlas.ts';
import { adoptionCurves } from './adoption-curves.ts';
import { workOut, type KeepPart } from './keep-part.ts';
import { layOut } from './layout.ts';
import { findPeers } from './peers.ts';
import { adoptedPractices, mentionedRegulations } from './place-traits.ts';
import { buildProjections } from './projections.ts';
import { transmissionTrees } from './transmission-trees.ts';

/**
 * Analyses an atlas; equal atlases give equal results.
 * @param keep takes parts over from earlier builds
 */
export function analyse(atlas: Atlas, keep: KeepPart = workOut): Analysis {
  const practices = adoptedPractices(atlas);
  const regulations = mentionedRegulations(atlas);
  return {
    projections: buildProjections(atlas, practices, regulations, keep),
    peers: findPeers(atlas, practices, regulations),
    adoption: adoptionCurves(atlas),
    transmission: transmissionTrees(atlas),
    positions: layOut(atlas.graph, atlas.vocabulary.domains, atlas.reports.size, keep),
  };
}
