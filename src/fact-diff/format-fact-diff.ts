/** Says in words what changed between two extractions, short enough for a log. */
import { FACT_KINDS, type FactDiff, type FactLine } from './compare-facts.ts';

/** A sentence is shown up to here. */
const LONGEST_SENTENCE = 120;

/**
 * The summary, then every difference with its sentence.
 * @param limit how many differences of each sort are shown
 */
export function formatFactDiff(diff: FactDiff, limit: number): string {
  const { gained, lost, changed, same, added, removed } = diff;
  const count = (kind: string, lines: readonly { kind: string }[]) =>
    lines.filter((line) => line.kind === kind).length;
  const altered = changed.map(({ after }) => after);
  const lines = [
    `same ${same}, gained ${gained.length}, lost ${lost.length}, changed ${changed.length}`,
    ...FACT_KINDS.map(
      (kind) =>
        `  ${kind.padEnd(10)} +${count(kind, gained)} -${count(kind, lost)} ~${count(kind, altered)}`,
    ),
    ...cut(added, limit, ({ report, facts }) => `new report ${report}: ${facts} facts`),
    ...cut(removed, limit, ({ report, facts }) => `report is gone ${report}: ${facts} facts`),
    ...cut(gained, limit, (fact) => `+ ${describe(fact)}`),
    ...cut(lost, limit, (fact) => `- ${describe(fact)}`),
    ...cut(changed, limit, ({ before, after }) => `~ ${describe(after)}\n    was: ${before.state}`),
  ];
  return lines.join('\n');
}

function describe({ report, kind, name, state, sentence }: FactLine): string {
  const isLong = sentence.length > LONGEST_SENTENCE;
  const shown = isLong ? `${sentence.slice(0, LONGEST_SENTENCE)}…` : sentence;
  return `${kind} ${name} [${state}] ${report}\n    ${shown.replaceAll('\n', ' ')}`;
}

function cut<T>(items: readonly T[], limit: number, write: (item: T) => string): string[] {
  const lines = items.slice(0, limit).map(write);
  if (items.length > limit) lines.push(`  … and ${items.length - limit} more`);
  return lines;
}
