/** Whether a figure is reached, expected or prescribed. */
import { opensNextYear } from '../extract/next-year.ts';
import type { Quantity } from '../extract/quantity.ts';
import type { QuantityScope } from '../extract/quantity-scope.ts';
import type { MetricStatus, ReportKind, SectionRole } from '../schema/extraction.ts';
import type { MetricStatusCues } from '../schema/quantity-grammar.ts';

/** Words of expectation stand this near before the number. */
const NEAR = 16;

/** In a plan, what was: 去年，全县受理…17件. */
const LAST_YEAR = /^\s*(?:去年|上年|上一年度?)[，,]/u;
/** What is, right before the figure: 由目前的8名增加到, 现有公职律师8名. */
const AT_PRESENT = /(?:目前|现有|已有)[^，,]{0,8}$/u;

function tellsOfBefore(text: string, quantity: Quantity, scope: QuantityScope): boolean {
  return (
    LAST_YEAR.test(text.slice(scope.sentenceStart, quantity.start)) || AT_PRESENT.test(scope.left)
  );
}

/** Decides from the words of the clause first, then from the kind of section and report. */
export function metricStatusOf(
  text: string,
  quantity: Quantity,
  scope: QuantityScope,
  setting: { role: SectionRole; kind: ReportKind; year: number | null },
  cues: MetricStatusCues,
): MetricStatus {
  // Names are taken out only where one of them could be mistaken, which is seldom.
  const isTold = [cues.projected, cues.target, cues.prescribed].some((words) =>
    words.some((word) => scope.left.includes(word)),
  );
  const left = isTold
    ? cues.names.reduce((rest, name) => rest.replaceAll(name, ''), scope.left)
    : scope.left;
  const clause = left + text.slice(quantity.start, quantity.end);
  const has = (words: readonly string[], within: string) =>
    words.some((word) => within.includes(word));
  if (has(cues.projected, left) || has(cues.projected, scope.right.slice(0, NEAR)))
    return 'projected';
  if (setting.kind === 'plan' || setting.role === 'plan')
    return tellsOfBefore(text, quantity, scope) ? 'actual' : 'target';
  if (opensNextYear(text, quantity.start, setting.year)) return 'target';
  const reached = has(cues.reached, left);
  // 对拟出台的31份政策措施进行审查: what describes the thing counted says nothing of the figure.
  const isDescribed = left.trimEnd().endsWith('的');
  if (!isDescribed && has(cues.target, left.slice(-NEAR)) && !reached) return 'target';
  if (has(cues.prescribed, clause) && !reached) return 'target';
  return 'actual';
}
