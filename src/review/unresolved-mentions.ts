/** Gathers the citations that resolution refused to guess at. */
import type { ReportInput } from '../graph/atlas.ts';
import type { UnresolvedReason } from '../resolve/report-facts.ts';
import { evidenceOf, type Evidence } from './review-documents.ts';

/** One name in one report; the same name elsewhere may mean something else. */
export interface UnresolvedMention {
  title: string;
  report: string;
  reason: UnresolvedReason;
  /** Ids of documents that fit equally well. */
  candidates: string[];
  evidence: Evidence[];
}

/** All unresolved mentions, in report and text order, each name of a report once. */
export function gatherUnresolved(reports: readonly ReportInput[]): UnresolvedMention[] {
  const mentions = new Map<string, UnresolvedMention>();
  for (const report of reports)
    for (const { text, reason, candidates, mention } of report.facts.unresolved) {
      const title = text.replace(/^《|》$/gu, '');
      const key = `${report.id}|${title}|${reason}`;
      const known = mentions.get(key) ?? {
        title,
        report: report.id,
        reason,
        candidates,
        evidence: [],
      };
      known.evidence.push(evidenceOf(report, report.facts.document, mention));
      mentions.set(key, known);
    }
  return [...mentions.values()];
}
