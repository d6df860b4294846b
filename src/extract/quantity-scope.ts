/** What a quantity's clause says left and right of it: the words that name what is counted. */
import type { Quantity } from './quantity.ts';

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
}

const SENTENCE_ENDS = new Set([...'。！？!?\n']);
const CLAUSE_ENDS = new Set([...',，;；:：。！？!?\n|()（）[]【】']);
const OPENERS = new Map([
  [')', '('],
  ['）', '（'],
]);

/** The longest bracketed remark that a clause runs on behind. */
const LONGEST_REMARK = 30;

/** A quantity that starts this close behind another one shares its words. */
const JOINED_REACH = 3;

/** The scope of each quantity, in the same order. */
export function findScopes(text: string, quantities: readonly Quantity[]): QuantityScope[] {
  return quantities.map((quantity, index) => {
    const { start, end } = quantity;
    const previousEnd = quantities[index - 1]?.end ?? 0;
    const nextStart = quantities[index + 1]?.start ?? text.length;
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const sentenceStart = lastBoundary(text, start, lineStart, SENTENCE_ENDS);
    const leftStart = clauseStart(text, start, Math.max(lineStart, previousEnd));
    const rightEnd = clauseEnd(text, end, nextStart);
    return {
      lineStart,
      sentenceStart,
      leftStart,
      left: text.slice(leftStart, start),
      right: text.slice(end, rightEnd),
      rightEnd,
      joined: previousEnd === leftStart && index > 0 && start - previousEnd <= JOINED_REACH,
    };
  });
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

function clauseEnd(text: string, from: number, ceiling: number): number {
  let at = from;
  while (at < ceiling && !CLAUSE_ENDS.has(text.charAt(at))) at += 1;
  return at;
}
