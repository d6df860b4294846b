/** What people have decided about titles, ready to be looked up for one report. */
import { titleKey } from '../extract/title.ts';
import type { Decision } from '../schema/decision.ts';
import type { ReportMetadata } from '../schema/extraction.ts';
import { contains } from './regulation-match.ts';

/** The decisions that hold in one report. */
export interface DecidedTitles {
  /** The document that a title means, as a registry id or a title; null when nobody has decided. */
  meaningOf: (title: string) => string | null;
  /** Whether a title is decided not to mean a document, which is given by id and title. */
  isKeptFrom: (title: string, document: { id?: string; title: string }) => boolean;
}

/** A report as content/ lays it out: `content/reports/guangdong/gangkou-2019.md`. */
const REPORT_FILE = /(?:^|\/)reports\/([^/]+)\/([^/]+)\.md$/u;

/** The id of a content report by its file; null for any other file. */
export function reportIdOf(file: string): string | null {
  const parts = REPORT_FILE.exec(file);
  return parts === null ? null : `${parts[1]}-${parts[2]}`;
}

/**
 * Prepares decisions.
 * @returns gives those of a report; where several hold, one for the report wins over one for its place, and one for a
 *   place over one for a place above it.
 */
export function createDecidedTitles(
  decisions: readonly Decision[],
): (metadata: ReportMetadata) => DecidedTitles {
  const byTitle = Map.groupBy(
    decisions.toSorted((a, b) => nearness(b) - nearness(a)),
    ({ title }) => titleKey(title),
  );
  return ({ source, jurisdiction }) => {
    const report = reportIdOf(source.file);
    const holding = (title: string) =>
      byTitle.size === 0
        ? []
        : (byTitle.get(titleKey(title)) ?? []).filter((decision) =>
            holdsIn(decision, report, jurisdiction.path),
          );
    return {
      meaningOf: (title) => holding(title).find(({ same }) => same !== undefined)?.same ?? null,
      isKeptFrom: (title, document) =>
        holding(title).some(({ notSame = [] }) =>
          notSame.some(
            (other) => other === document.id || titleKey(other) === titleKey(document.title),
          ),
        ),
    };
  };
}

/** Whether a decision holds in the report with this id and place. */
export function holdsIn(
  { report, place }: Decision,
  ownReport: string | null,
  path: readonly string[],
): boolean {
  if (report !== undefined) return report === ownReport;
  return place === undefined || contains(place.split('/'), path);
}

/** How near to one report a decision is: everywhere 0, then by the depth of the place. */
function nearness({ report, place }: Decision): number {
  if (report !== undefined) return Number.POSITIVE_INFINITY;
  return place === undefined ? 0 : place.split('/').length;
}
