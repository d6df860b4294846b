/** Finds the document that a notice prints: 关于印发《X》的通知 is the envelope, X under it the report or plan. */
import type { PageLine } from './page-lines.ts';

/** The title of a printed document as its own line has it. */
export interface PrintedTitle {
  text: string;
  /** Index behind its last line in the head. */
  nextLine: number;
}

/** The title of a notice; captures what it prints: 关于印发《青禾县…方案》的通知, 印发青禾县…要点的通知. */
const NOTICE = /(?:印发|转发|下发)(?:《([^》]{4,80})》|([^《》]{4,80}))的通知$/u;

/** A letter that goes before what it prints, without a title of its own: 现将《青禾县…方案》印发给你们. */
const LETTER = /《([^》]{4,80})》[^。《]{0,40}印发给你们/u;

/** Lines that the title of a printed document can be broken into. */
const MOST_LINES = 4;
/** A place may stand before the title on one side alone: 青禾县 in 青禾县2025年工作要点. */
const LONGEST_PLACE = 20;
/** Fewer characters than these may be any line. */
const LEAST = 8;

/**
 * @param title of the page
 * @param head its first lines
 * @param from index of the first line behind the title
 * @returns null for a page that is no notice, or that does not print what it speaks of
 */
export function findPrintedTitle(
  title: string,
  head: readonly PageLine[],
  from: number,
): PrintedTitle | null {
  const named = NOTICE.exec(title);
  if (named === null) return null;
  return findLines(bare(named[1] ?? named[2] ?? ''), head, from);
}

/** The same for a page that begins with the letter, with the line of the letter. @param head its first lines */
export function findTitleOfLetter(
  head: readonly PageLine[],
): (PrintedTitle & { letterLine: number }) | null {
  for (const [index, { text }] of head.entries()) {
    const named = LETTER.exec(text);
    const printed = named === null ? null : findLines(bare(named[1] ?? ''), head, index + 1);
    if (printed !== null) return { ...printed, letterLine: index };
  }
  return null;
}

function findLines(wanted: string, head: readonly PageLine[], from: number): PrintedTitle | null {
  let best: PrintedTitle | null = null;
  let least = Infinity;
  for (let at = from; at < head.length; at += 1) {
    let text = '';
    for (let count = 1; count <= MOST_LINES && at + count <= head.length; count += 1) {
      text += head[at + count - 1]?.text.replace(/\s/gu, '') ?? '';
      const difference = differenceOf(bare(text), wanted);
      if (difference < least) [best, least] = [{ text, nextLine: at + count }, difference];
    }
  }
  return best;
}

/** How many characters a line has more or less at its beginning than the title that is wanted; Infinity for another line. */
function differenceOf(line: string, wanted: string): number {
  if (Math.min(line.length, wanted.length) < LEAST || line.includes('。')) return Infinity;
  const difference = Math.abs(line.length - wanted.length);
  const isSame = line.endsWith(wanted) || wanted.endsWith(line);
  return isSame && difference <= LONGEST_PLACE ? difference : Infinity;
}

/** A title without what is written one way here and another way there: brackets, quotes, dashes, blanks, 的. */
function bare(title: string): string {
  return title.replace(/[\s《》〈〉<>（）()“”"—–－―\-~～至的]/gu, '');
}
