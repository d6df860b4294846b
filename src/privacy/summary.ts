/** What was hidden, in one line for people. */
import { PERSONAL_DATA_KINDS, type PersonalDataKind } from '../schema/personal-data.ts';

/**
 * @param hidden kinds of what was hidden, one list for each report
 * @param remedy what a reader can do about it, at the end of the line
 */
export function summariseHidden(
  hidden: Iterable<readonly PersonalDataKind[]>,
  remedy: string,
): string {
  const lists = [...hidden].filter((kinds) => kinds.length > 0);
  const all = lists.flat();
  if (all.length === 0) return 'personal data: none found in reports';
  const parts = PERSONAL_DATA_KINDS.map(
    (kind) => [kind, all.filter((each) => each === kind).length] as const,
  ).filter(([, count]) => count > 0);
  const counts = parts.map(([kind, count]) => `${kind} ${count}`).join(', ');
  return `personal data: ${all.length} places hidden in ${lists.length} reports (${counts}); ${remedy}`;
}
