/** Checks decisions against the registry and against each other. */
import type { Problem } from '../errors.ts';
import { analyseTitle, titleKey } from '../extract/title.ts';
import { idSchema } from '../schema/common.ts';
import type { Decision } from '../schema/decision.ts';
import type { Regulation } from '../schema/regulation.ts';
import { nearestId, type Located } from './cross-check.ts';

/**
 * Ids that no entry has, titles for other years, and decisions that say two things of one title.
 * @param isComplete false where a file of regulations has faults: what they lack may stand there
 */
export function findDecisionProblems(
  decisions: readonly Located<Decision>[],
  regulations: readonly Regulation[],
  isComplete = true,
): Problem[] {
  const byId = new Map(regulations.map((entry) => [entry.id, entry]));
  const problems: Problem[] = [];
  const said = new Map<string, { meaning: string; entry: Located<Decision> }>();
  for (const entry of decisions) {
    const at = (path: readonly PropertyKey[], message: string, hint: string) =>
      problems.push({
        file: entry.file,
        ...entry.placeOf(path),
        message,
        hint,
        severity: 'error',
      });
    const { title, place, report, same, notSame = [] } = entry.value;
    const named = [
      ...(same === undefined ? [] : [{ path: ['same'] as PropertyKey[], document: same }]),
      ...notSame.map((document, index) => ({ path: ['notSame', index], document })),
    ];
    for (const { path, document } of named) {
      if (!isComplete || !idSchema.safeParse(document).success || byId.has(document)) continue;
      const near = nearestId(document, byId.keys());
      at(
        path,
        `${String(path[0])}: unknown id "${document}"`,
        near === null
          ? 'name an entry of content/regulations or a title'
          : `did you mean "${near}"?`,
      );
    }
    if (same !== undefined && areForOtherYears(title, byId.get(same)?.title ?? same))
      at(['same'], 'same: a document for other years', 'versions are documents of their own');
    for (const { meaning, key } of meaningsOf(entry.value)) {
      const scope = `${titleKey(title)}|${place ?? ''}|${report ?? ''}|${key}`;
      const earlier = said.get(scope);
      if (earlier === undefined) said.set(scope, { meaning, entry });
      else if (earlier.meaning !== meaning) {
        const { line } = earlier.entry.placeOf(['title']);
        at(
          ['title'],
          `"${title}" is decided otherwise`,
          `keep this decision or that in ${earlier.entry.file}:${line}`,
        );
      }
    }
  }
  return problems;
}

/** Years that both titles name and that do not meet: 2015-2020 and 2021-2025. */
function areForOtherYears(a: string, b: string): boolean {
  const [left, right] = [a, b].map((title) => analyseTitle(title).years?.split('-').map(Number));
  if (left === undefined || right === undefined) return false;
  const [fromA = NaN, toA = fromA] = left;
  const [fromB = NaN, toB = fromB] = right;
  return toA < fromB || toB < fromA;
}

/** What a decision says, in a form that shows contradictions: one meaning for a title, yes or no for a pair. */
function meaningsOf({ same, notSame = [] }: Decision): { key: string; meaning: string }[] {
  return [
    ...(same === undefined
      ? []
      : [
          { key: 'means', meaning: same },
          { key: `is ${same}`, meaning: 'yes' },
        ]),
    ...notSame.map((document) => ({ key: `is ${document}`, meaning: 'no' })),
  ];
}
