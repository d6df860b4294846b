/** What a quantity's clause says left and right of it: the words that name what is counted. */
import type { LabelStripper } from './label-words.ts';
import type { Quantity } from './quantity.ts';

/** A stretch of text, offsets in UTF-16 units. */
export interface Stretch {
  start: number;
  end: number;
}

/** The surroundings of one quantity. Offsets are UTF-16 units of the text. */
export interface QuantityScope {
  /** Of the line that holds it. */
  lineStart: number;
  /** Behind the last full stop before it. */
  sentenceStart: number;
  /** From the last comma, or from the quantity before when that is nearer. */
  leftStart: number;
  left: string;
  /** Up to the next comma or the next quantity. */
  right: string;
  rightEnd: number;
  /** Nothing but a few characters parts it from the quantity before: 144批1744人次, 4期共80版. */
  joined: boolean;
  /** No comma parts it from the quantity before: 3个程序、2个环节、5天办成. */
  listed: boolean;
  /** The words left of it are what the quantity before counts: 18个[部门]229项. */
  leftTaken: boolean;
  /** What is said at the end of its list about all items: 81项和强制事项4项[划转至综合执法局]. */
  tail: Stretch;
}

const SENTENCE_ENDS = new Set([...'。！？!?\n']);
const CLAUSE_ENDS = new Set([...',，;；:：。！？!?\n|()（）[]【】']);
const OPENERS = new Map([
  [')', '('],
  ['）', '（'],
]);

const CLOSERS = new Map([...OPENERS].map(([closer, opener]) => [opener, closer]));

/** The longest bracketed remark that a clause runs on behind. */
const LONGEST_REMARK = 30;

/** A remark in brackets: `（州）`. */
const REMARK = /[(（][^()（）\n]{1,30}[)）]/gu;

/** Nouns in a list that 等 ends, before the second of two quantities: `化解草场、土地、邻里等纠纷`. */
const LISTED_NOUNS = /^[^、，,]{3,}(?:、[\u4e00-\u9fff]{1,6})+等[\u4e00-\u9fff]{1,12}$/u;

/** Right behind a unit: the next item of an enumeration begins, its punctuation lost (培训4次二是组织). */
const NEXT_ITEM = /^[二三四五六七八九十]是/u;

/** A quantity that starts this close behind another one shares its words. */
const JOINED_REACH = 3;

/** Between two quantities: 中 that closes the whole, before what is said of a part of it: 1102项事项[中]可网上申办965项. */
const PART_BEHIND = /中(?=可|已|有|能|被|实现|全程|属于|纳入)/u;

/** Right behind a quantity: the next item of the list begins. */
const CONJUNCTION = /^(?:以及|和|与|及|并|或|、)/u;

/** Right before a quantity: it is the next item of the list (15家单位的“三定”规定和23家单位). */
const CONJUNCTION_AT_END = /(?:以及|和|与|及|或|、)$/u;

/** The scope of each quantity, in the same order. */
export function findScopes(
  text: string,
  quantities: readonly Quantity[],
  { strip }: LabelStripper,
): QuantityScope[] {
  const scopes = quantities.map((quantity, index) =>
    scopeOf(text, quantity, quantities[index - 1], quantities[index + 1], strip),
  );
  // From the end, so that each item hands on what stands behind the last one.
  for (let index = scopes.length - 2; index >= 0; index -= 1) {
    const scope = scopes[index];
    const next = scopes[index + 1];
    const quantity = quantities[index];
    const following = quantities[index + 1];
    if (scope === undefined || next === undefined || quantity === undefined) continue;
    // 9个市（州）、12个部门: a remark in brackets does not end a list.
    const between = text.slice(quantity.end, following?.start).replace(REMARK, '');
    if (!isListed(between) || hasClauseEnd(between)) continue;
    const ownTail = { start: following?.end ?? next.rightEnd, end: next.rightEnd };
    scope.tail = next.right === '' ? next.tail : ownTail;
  }
  return scopes;
}

function scopeOf(
  text: string,
  { start, end }: Quantity,
  previous: Quantity | undefined,
  next: Quantity | undefined,
  strip: (text: string) => string,
): QuantityScope {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const previousEnd = previous?.end ?? 0;
  const floor = Math.max(lineStart, previousEnd);
  const sentenceStart = lastBoundary(text, start, lineStart, SENTENCE_ENDS);
  let leftStart = clauseStart(text, start, floor);
  const isNextItem = NEXT_ITEM.test(text.slice(previousEnd, previousEnd + 2));
  const listed = previous !== undefined && leftStart === previousEnd && !isNextItem;
  const split = listed ? splitBetween(text.slice(previousEnd, start)) : null;
  leftStart += split?.left ?? 0;
  leftStart += quoteStart(text.slice(leftStart, start));
  const clauseEndAt = clauseEnd(text, end, next?.start ?? text.length);
  const rightEnd =
    end +
    Math.min(
      (clauseEndAt === next?.start ? splitBetween(text.slice(end, clauseEndAt))?.right : null) ??
        clauseEndAt - end,
      quoteEnd(text.slice(end, clauseEndAt)),
    );
  const right = text.slice(end, rightEnd);
  if (text.charAt(leftStart - 1) === '|' && text.slice(leftStart, start).trim() === '')
    // 收到复议申请 | 486件: the cell before names the figure.
    leftStart = clauseStart(text, leftStart - 1, floor);
  if (right.trim() === '' && leftStart - 1 > Math.max(floor, sentenceStart)) {
    // …的宣传培训，共40多场 and 坚持会前学法，全年安排9次: the clause before says what is counted.
    const isBare = SAYS_ONLY_THAT.test(strip(text.slice(leftStart, start)));
    if (isBare && /[,，]/u.test(text.charAt(leftStart - 1)))
      leftStart = clauseStart(text, leftStart - 1, floor);
  }
  return {
    lineStart,
    sentenceStart,
    leftStart,
    left: text.slice(leftStart, start),
    right,
    rightEnd,
    joined: listed && split === null && start - previousEnd <= JOINED_REACH,
    listed,
    leftTaken: listed && split === null && start - previousEnd > 0,
    tail: { start: rightEnd, end: rightEnd },
  };
}

/** A quotation that holds the quantity (“清理证件5426个”) bounds its words: where it begins in the text left of it. */
function quoteStart(left: string): number {
  const open = left.lastIndexOf('“');
  return open > left.lastIndexOf('”') ? open + 1 : 0;
}

/** Where such a quotation ends in the text right of the quantity. */
function quoteEnd(right: string): number {
  const close = right.indexOf('”');
  const open = right.indexOf('“');
  return close < 0 || (open >= 0 && open < close) ? right.length : close;
}

/**
 * Divides the words between two quantities of one clause: how many belong to the first, and where those of the second
 * begin. null when they belong to both (16个部门1900余项).
 */
function splitBetween(between: string): { right: number; left: number } | null {
  const conjunction = CONJUNCTION.exec(between);
  if (conjunction !== null) return { right: 0, left: conjunction[0].length };
  // 调解组织化解草场、土地等纠纷4905件: what is listed belongs to the second alone.
  if (LISTED_NOUNS.test(between)) return null;
  // 1102项依申请事项中可网上申办965项: the second is a part of the first.
  const part = PART_BEHIND.exec(between)?.index ?? 0;
  if (part > 0) return { right: part, left: part + 1 };
  const at = between.replace(REMARK, (remark) => '-'.repeat(remark.length)).search(/[、并]/u);
  if (at >= 0) return { right: at, left: at + 1 };
  const last = CONJUNCTION_AT_END.exec(between);
  return last === null ? null : { right: last.index, left: between.length };
}

/** What is left of a clause that tells no more than that something took place: (全年)[安排]9次. */
const SAYS_ONLY_THAT = /^(?:安排|开展|举办|举行|进行|实施)?$/u;

/** Nothing but a conjunction, or the noun of the first and a conjunction: 9个镇和27个部门. */
function isListed(between: string): boolean {
  return CONJUNCTION.test(between) || CONJUNCTION_AT_END.test(between);
}

function hasClauseEnd(text: string): boolean {
  return [...text].some((character) => CLAUSE_ENDS.has(character));
}

function lastBoundary(text: string, from: number, floor: number, ends: ReadonlySet<string>) {
  let at = from;
  while (at > floor && !ends.has(text.charAt(at - 1))) at -= 1;
  return at;
}

/** A bracketed remark without a quantity does not end a clause: 应诉（含被复议）案件50件. */
function clauseStart(text: string, from: number, floor: number): number {
  let at = from;
  while (at > floor) {
    const character = text.charAt(at - 1);
    const opener = OPENERS.get(character);
    if (opener !== undefined) {
      const open = text.lastIndexOf(opener, at - 2);
      if (open < floor || at - open > LONGEST_REMARK) return at;
      at = open;
      continue;
    }
    if (CLAUSE_ENDS.has(character)) return at;
    at -= 1;
  }
  return at;
}

/** The same behind a quantity: 1.2万名村（居）法律顾问. */
function clauseEnd(text: string, from: number, ceiling: number): number {
  if (NEXT_ITEM.test(text.slice(from, from + 2))) return from;
  let at = from;
  while (at < ceiling) {
    const closer = CLOSERS.get(text.charAt(at));
    if (closer !== undefined) {
      const close = text.indexOf(closer, at);
      if (close < 0 || close >= ceiling || close - at > LONGEST_REMARK) return at;
      at = close + 1;
      continue;
    }
    if (CLAUSE_ENDS.has(text.charAt(at))) return at;
    at += 1;
  }
  return at;
}
