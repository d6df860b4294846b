/** Finds the stretches of text whose words speak of a quantity: its own clause, the main clause behind it, the verb of its list. */
import type { MetricLabel } from '../extract/metric-label.ts';
import type { Quantity } from '../extract/quantity.ts';
import type { QuantityScope, Stretch } from '../extract/quantity-scope.ts';
import type { Section } from '../schema/extraction.ts';
import { PERSON_UNITS } from './choose-indicator.ts';

/** How far a clause is looked at that says what is done with the object before it. */
const LONGEST_MAIN_CLAUSE = 30;

/** How many quantities back a projection finds the figure that it goes on from. */
const COUNTERPART_REACH = 4;

/** What sums of money are counted in. */
const MONEY_UNIT = '元';

/** Begins a clause whose verb stands behind the comma: `对5起轻微违规行为，说服教育`. */
const OBJECT_FIRST = /^(?:针对|对于|对|将|把|就)/u;

/** Begins a clause that says something of all who were counted before it: `执法人员12名，均已取得行政执法证`. */
const SAID_OF_ALL = /^(?:均|全部|全都|都已?)(?!衡|面)/u;

/** Begins a clause that says what money is for: `专项资金120万元，采购执法记录仪`. */
const PURPOSE = /^(?:主要|重点|专项)?(?:用于|采购|购置|购买|添置|配备|保障|更新|升级|建设|改造)/u;

/** The clause that says what is done with the object of this one; an empty stretch when there is none. */
export function mainClause(
  text: string,
  { left, right, rightEnd }: QuantityScope,
  unit: string,
): Stretch {
  const none = { start: rightEnd, end: rightEnd };
  if (!/[，,]/u.test(text.charAt(rightEnd))) return none;
  const rest = text.slice(rightEnd + 1, rightEnd + 1 + LONGEST_MAIN_CLAUSE);
  const goesOn =
    OBJECT_FIRST.test(left.trimStart()) ||
    (PERSON_UNITS.has(unit) && SAID_OF_ALL.test(rest)) ||
    (unit === MONEY_UNIT && right.trim() === '' && PURPOSE.test(rest));
  if (!goesOn) return none;
  const length = /[，,；;。：:\n]/u.exec(rest)?.index ?? rest.length;
  return { start: rightEnd + 1, end: rightEnd + 1 + length };
}

/** The stretch whose words are the quantity's own, with what joined neighbours share. */
export function ownSpan(
  index: number,
  scopes: readonly QuantityScope[],
  quantity: Quantity,
  { noun, borrowed }: MetricLabel,
) {
  const scope = scopes[index];
  let start = scope?.leftStart ?? quantity.start;
  for (let at = index; sharesLeft(scopes[at]); at -= 1) start = scopes[at - 1]?.leftStart ?? start;
  // 收到申请同比增长17.8%，达到2634件: it has no words but those of the quantity before.
  const before = scopes[index - 1];
  if (borrowed && before?.sentenceStart === scope?.sentenceStart)
    start = Math.min(start, before?.leftStart ?? start);
  let end = scope?.rightEnd ?? quantity.end;
  if ((scope?.right.trim() ?? '') === '' && scopes[index + 1]?.joined === true)
    end = scopes[index + 1]?.rightEnd ?? end;
  // What is said behind the noun speaks of the next quantity.
  else if (scopes[index + 1]?.leftTaken === true && scope?.right.startsWith(noun) === true)
    end = quantity.end + noun.length;
  return { start, end };
}

/** 1次150多人次 and 3个程序、5天: without words of its own left of it, an item goes on from the one before. */
function sharesLeft(scope: QuantityScope | undefined): boolean {
  return scope !== undefined && (scope.joined || (scope.listed && scope.left.trim() === ''));
}

/** Where a pattern occurs, in text order. */
export function stretchesOf(text: string, pattern: RegExp): Stretch[] {
  return [...text.matchAll(pattern)].map(({ index: start, 0: found }) => ({
    start,
    end: start + found.length,
  }));
}

/** The heading above a quantity; an empty stretch when there is none. */
export function headingSpan(text: string, section: Section | undefined) {
  const heading = section?.path.at(-1);
  const start = section?.start ?? 0;
  return heading !== undefined && text.startsWith(heading, start)
    ? { start, end: start + heading.length }
    : { start, end: start };
}
/** 全年预计受理120宗 goes on from the last figure before it that speaks of the same: 共受理…109宗. */
export function counterpartOf(
  index: number,
  quantities: readonly Quantity[],
  scopes: readonly QuantityScope[],
  labels: readonly MetricLabel[],
): number | null {
  const label = labels[index]?.text ?? '';
  for (let at = index - 1; at >= Math.max(0, index - COUNTERPART_REACH); at -= 1) {
    if (scopes[at]?.lineStart !== scopes[index]?.lineStart) return null;
    const earlier = labels[at]?.text ?? '';
    const shares = [...label].some(
      (_, from) => from + 2 <= label.length && earlier.includes(label.slice(from, from + 2)),
    );
    if (quantities[at]?.unit === quantities[index]?.unit && shares) return at;
  }
  return null;
}

/** 审查市政府文件27件、部门文件63件: the verb at the head of a list, for an item without any. */
export function listVerbOf(
  index: number,
  scopes: readonly QuantityScope[],
  verbs: readonly string[],
): Stretch {
  const scope = scopes[index];
  const none = { start: 0, end: 0 };
  if (scope?.listed !== true || scope.joined) return none;
  const left = scope.left.trimStart();
  if (verbs.some((verb) => left.startsWith(verb) || scope.right.includes(verb))) return none;
  let head = index;
  while (scopes[head]?.listed === true && head > 0) head -= 1;
  const first = scopes[head];
  if (first === undefined) return none;
  const found = verbs
    .map((verb) => ({ verb, at: first.left.indexOf(verb) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || b.verb.length - a.verb.length)[0];
  if (found === undefined) return none;
  const start = first.leftStart + found.at;
  return { start, end: start + found.verb.length };
}
