/** Decides for one mention whether the practice is done, planned or missing. */
import type { PracticeMention } from '../extract/practice-mentions.ts';
import type { PracticeStatus, ReportKind, SectionRole } from '../schema/extraction.ts';

/** The strongest first: what is done somewhere in a report is done, and what is missing yet planned is planned. */
export const STATUS_STRENGTH: readonly PracticeStatus[] = ['adopted', 'planned', 'problem'];

/**
 * A plan document only plans; otherwise the section's role decides, and words of the sentence where it does not.
 * @param role of the section that holds the mention
 */
export function practiceStatusOf(
  mention: Pick<PracticeMention, 'cues'>,
  kind: ReportKind,
  role: SectionRole,
): PracticeStatus {
  if (kind === 'plan' || role === 'plan') return 'planned';
  if (mention.cues.includes('outlook')) return 'planned';
  if (role === 'problems') return 'problem';
  if (mention.cues.includes('future')) return 'planned';
  if (mention.cues.includes('missing')) return 'problem';
  return 'adopted';
}
