/** The parts that an annual report has to have, and where it has them. */
import type { ReportKind, Section, SectionRole } from '../schema/extraction.ts';
import { sentenceAnchor } from './paths.ts';

/**
 * Roles of sections that the 法治政府建设与责任落实督察工作规定 (2019) asks annual reports for: results, shortcomings,
 * the duties of the first persons responsible, next year's plan.
 */
export const REQUIRED_PARTS = [
  'measures',
  'problems',
  'responsibility',
  'plan',
] as const satisfies readonly SectionRole[];

/** A required part. */
export interface ReportPart {
  role: (typeof REQUIRED_PARTS)[number];
  /** HTML id of its first section; null when no section has the role. */
  anchor: string | null;
}

/** The required parts of a report of a kind; null for kinds that need none. */
export function reportParts(kind: ReportKind, sections: readonly Section[]): ReportPart[] | null {
  if (kind !== 'annual-report') return null;
  return REQUIRED_PARTS.map((role) => {
    const section = sections.find((each) => each.role === role);
    return { role, anchor: section === undefined ? null : sentenceAnchor(section.start) };
  });
}
