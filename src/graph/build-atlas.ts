/** All reports and registries → the atlas. */
import { compareText, InternalError } from '../errors.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Atlas, AtlasReport, ReportInput } from './atlas.ts';
import { draftLinks } from './draft-links.ts';
import { draftReport } from './draft-report.ts';
import { createEvidenceRegister } from './evidence-register.ts';
import { createGraphDraft } from './graph-draft.ts';
import { createRegistryNodes } from './registry-nodes.ts';

/**
 * Builds the graph with its evidence. The order of `reports` makes no difference.
 * @throws InternalError when a quote does not stand at its offsets, a fact names an id that no registry has,
 *   or two reports have the same id
 */
export function buildAtlas(reports: readonly ReportInput[], vocabulary: Vocabulary): Atlas {
  const sorted = [...reports].sort((a, b) => compareText(a.id, b.id));
  const context = {
    draft: createGraphDraft(),
    evidence: createEvidenceRegister(),
    places: vocabulary.places,
    registry: createRegistryNodes(vocabulary),
  };
  const byId = new Map<string, AtlasReport>();
  for (const report of sorted) {
    const taken = byId.get(report.id);
    if (taken !== undefined)
      throw new InternalError(
        `reports ${taken.file} and ${report.file} have the same id "${report.id}"`,
      );
    byId.set(report.id, { ...report, place: draftReport(report, context) });
  }
  draftLinks(sorted, context);
  return {
    graph: context.draft.toGraph(),
    reports: byId,
    evidence: context.evidence.all(),
    vocabulary,
  };
}
