/** Looks in the reports for the practices that are proposed for the lexicon. */
import type { ReportInput } from '../graph/atlas.ts';
import { createPracticeResolver } from '../resolve/resolve-practices.ts';
import type { Practice } from '../schema/practice.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { evidenceOf, type Evidence } from './review-documents.ts';

/** A proposal with what speaks for it. */
export interface ProposedPractice {
  practice: Practice;
  /** One for each mention, in report and text order. */
  evidence: Evidence[];
}

/** All proposals, those of most reports first, then by id; one that no report mentions has no evidence. */
export function findProposedPractices(
  reports: readonly ReportInput[],
  vocabulary: Vocabulary,
): ProposedPractice[] {
  const practices = vocabulary.proposedPractices;
  const resolve = createPracticeResolver({ ...vocabulary, practices });
  const evidence = new Map<string, Evidence[]>(practices.map(({ id }) => [id, []]));
  for (const report of reports) {
    const { document, regulations } = report.facts;
    for (const { id, mentions } of resolve(document, regulations))
      evidence.get(id)?.push(...mentions.map((mention) => evidenceOf(report, document, mention)));
  }
  const reportCount = ({ evidence: items }: ProposedPractice) =>
    new Set(items.map(({ report }) => report)).size;
  return practices
    .map((practice) => ({ practice, evidence: evidence.get(practice.id) ?? [] }))
    .sort((a, b) => reportCount(b) - reportCount(a));
}
