/** Names the decisions about titles that no report has anything for: mostly a slip in the title, or a report since removed. */
import type { Problem } from '../errors.ts';
import { displayTitle, titleKey } from '../extract/title.ts';
import type { Decision } from '../schema/decision.ts';
import type { Origin } from '../vocabulary/vocabulary.ts';
import { holdsIn, reportIdOf } from './decided-titles.ts';
import type { ReportFacts } from './report-facts.ts';

/**
 * @param origins where each decision stands
 * @returns a warning for each decision whose title none of the reports that it holds in cites, in the order of `origins`
 */
export function findUnmatchedDecisions(
  origins: ReadonlyMap<Decision, Origin>,
  reports: readonly ReportFacts[],
): Problem[] {
  if (origins.size === 0) return [];
  const cited = reports.map((report) => ({
    id: reportIdOf(report.document.metadata.source.file),
    path: report.document.metadata.jurisdiction.path,
    titles: titlesOf(report),
  }));
  const problems: Problem[] = [];
  for (const [decision, origin] of origins) {
    const holding = cited.filter(({ id, path }) => holdsIn(decision, id, path));
    const key = titleKey(decision.title);
    if (holding.some(({ titles }) => titles.has(key))) continue;
    problems.push({
      ...origin,
      message: `no report ${scopeOf(decision)}cites "${decision.title}"`,
      hint: 'correct the title or the place, or take the decision out',
      severity: 'warning',
    });
  }
  return problems;
}

/** The titles as the report writes them, resolved or not, without 《》, in the form that decisions are compared by. */
function titlesOf({ regulations, unresolved }: ReportFacts): Set<string> {
  const written = [
    ...regulations.flatMap(({ mentions }) => mentions.map(({ quote }) => quote)),
    ...unresolved.map(({ text }) => text),
  ];
  return new Set(written.map((text) => titleKey(displayTitle(text.replace(/^《|》$/gu, '')))));
}

function scopeOf({ place, report }: Decision): string {
  if (report !== undefined) return `"${report}" `;
  return place === undefined ? '' : `of ${place} `;
}
