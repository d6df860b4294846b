/** Binds document numbers to titles; what stays alone may be a citation by its number. */
import type { Citation } from './citation.ts';
import { newCitation } from './citation.ts';
import { firstFrom, type VerbCue } from './cue-words.ts';
import type { DocumentNumber } from './document-number.ts';
import { outside } from './spans.ts';

/** Longest stretch between a title and its number. */
const MAX_GAP = 40;
/** Between a title and its number: 的通知 or 要求, a bracket, blanks and the names of issuers, no other mark. */
const GAP =
  /^[》\s]*(?:的?(?:通知|决定|公告|通告|函|要求|精神|规定)|文件)?\s*[（(]?\s*[\p{Script=Han}、\s]{0,30}$/u;
const BRACKET_FIRST = /^\s*(?:的通知)?\s*[（(]/u;
/** Between a number and the title behind it: 青府〔2016〕1号文件《…》. */
const LEAD = /^\s*[)）]?\s*(?:文件?)?\s*$/u;
/** What shows that a number stands for its document: …号文件精神. */
const ALONE_BEHIND = /^\s*[)）]?\s*(?:文件?|精神|要求|通知|规定)/u;

/**
 * Sets `number` of the titles: of the one in front, else of the one right behind. One number in brackets
 * behind two titles that touch belongs to both.
 * @param citations in order; changed in place
 */
export function bindNumbers(
  text: string,
  citations: readonly Citation[],
  numbers: readonly DocumentNumber[],
): void {
  for (const number of numbers) {
    const index = firstFrom(citations, number.start) - 1;
    const before = citations[index];
    if (before !== undefined && before.end > number.start) continue;
    if (before?.number === null && fitsBehind(text, before, number)) {
      before.number = number;
      shareNumber(citations, index, number);
      continue;
    }
    const next = citations[index + 1];
    if (next?.number === null && LEAD.test(text.slice(number.end, next.start)))
      next.number = number;
  }
}

function fitsBehind(text: string, citation: Citation, number: DocumentNumber): boolean {
  if (number.start - citation.end > MAX_GAP) return false;
  const gap = text.slice(citation.end, number.start);
  // Running text goes on behind a bare name; behind 》 a number may lack its bracket.
  const bare = citation.form === 'bare' || citation.form === 'described';
  return GAP.test(gap) && (!bare || BRACKET_FIRST.test(gap));
}

/** 《甲镇目录》《乙镇目录》（一个文号）: titles that touch and begin and end alike. */
function shareNumber(citations: readonly Citation[], index: number, number: DocumentNumber): void {
  for (let at = index; at > 0; at -= 1) {
    const last = citations[at];
    const previous = citations[at - 1];
    if (last === undefined || previous?.number !== null || previous.end !== last.start) return;
    if (previous.title.slice(0, 3) !== last.title.slice(0, 3)) return;
    if (previous.title.slice(-2) !== last.title.slice(-2)) return;
    previous.number = number;
  }
}

/** Numbers without a title that stand for their document: 根据青府〔2016〕1号文件精神. */
export function citeByNumber(
  text: string,
  numbers: readonly DocumentNumber[],
  citations: readonly Citation[],
  verbs: readonly VerbCue[],
): Citation[] {
  const bound = new Set(citations.map((citation) => citation.number));
  return outside(numbers, citations).flatMap((number) => {
    if (bound.has(number) || number.value === null) return [];
    const verb = verbs[firstFrom(verbs, number.start) - 1];
    const governed = verb !== undefined && verb.before !== null && number.start - verb.end <= 2;
    if (!governed && !ALONE_BEHIND.test(text.slice(number.end, number.end + 8))) return [];
    const citation = newCitation(number.start, number.end, 'number', number.value);
    return [{ ...citation, number }];
  });
}
