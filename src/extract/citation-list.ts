/** Groups neighbouring citations that one verb governs: 贯彻《…》、《…》和市政府《…》. */
import type { Citation, CitationList } from './citation.ts';
import { firstFrom, type VerbCue } from './cue-words.ts';

/** Longest stretch between two members, without what stands in round brackets. */
const MAX_GAP = 36;
const BRACKETED = /[（(][^（）()\n]*[)）]/gu;
const BREAK = /[。；;：:！!？?\n]/u;
/** Marks and words that join members, and what may stand behind the first: 《…》要求和《…》, 《…》等文件、《…》. */
const JOINERS =
  /^(?:[、，,\s“”]|以及|及其|和|及|与|或|并|等|的|中|文件|通知|要求|规定|精神|部署|有关|相关|法律法规|法律|法规)+|(?:[、，,\s“”]|以及|和|及|与|或)+$/gu;

/** What of the first document is spoken of before the next one follows: 完成《…》[收官任务]和《…》. */
const PART_OF_FIRST = /^[\p{Script=Han}]{0,6}(?:任务|目标|内容|条款|章节|举措|指标|事项)$/u;
/** At the end of such words: the next document is joined to the first. */
const COORDINATION = /(?:以及|和|及|与|、)\s*$/u;

/**
 * @param citations in order of the text
 * @param verbs the text's verbs; one between two titles ends the list
 * @param namesIssuer whether words in front of a title name its issuer, such as 县委办公室关于
 */
export function groupCitations(
  text: string,
  citations: readonly Citation[],
  verbs: readonly VerbCue[],
  namesIssuer: (words: string) => boolean,
): CitationList[] {
  const lists: { start: number; end: number; members: Citation[] }[] = [];
  for (const citation of citations) {
    const list = lists.at(-1);
    const last = list?.members.at(-1);
    if (list && last && joined(text, last, citation, verbs, namesIssuer)) {
      list.members.push(citation);
      list.end = citation.end;
    } else lists.push({ start: citation.start, end: citation.end, members: [citation] });
  }
  return lists;
}

function joined(
  text: string,
  last: Citation,
  next: Citation,
  verbs: readonly VerbCue[],
  namesIssuer: (words: string) => boolean,
): boolean {
  if (next.start < last.end) return true;
  const raw = text.slice(last.end, next.start);
  if (raw.length > MAX_GAP * 4) return false;
  const gap = raw.replace(BRACKETED, '').replace(BRACKETED, '');
  if (gap.length > MAX_GAP || BREAK.test(gap)) return false;
  for (let index = firstFrom(verbs, last.end); index < verbs.length; index += 1) {
    const verb = verbs[index];
    if (verb === undefined || verb.start >= next.start) break;
    // 关于 in front of a title belongs to its issuer, 新修订的 to the title.
    const word = text.slice(verb.start, verb.end);
    if (!verb.attributive && word !== '关于' && gap.includes(word)) return false;
  }
  const rest = gap.replace(JOINERS, '').replace(JOINERS, '');
  if (rest === '' || isAttributive(rest) || namesIssuer(rest)) return true;
  return PART_OF_FIRST.test(rest) && COORDINATION.test(gap);
}

/** 新修订的 and the like; they end in 的 or are 新 with a verb. */
function isAttributive(words: string): boolean {
  return /^(?:新|最新)$|^(?:新|最新)?[\p{Script=Han}]{0,6}(?:修订|修改|修正|颁布|出台|施行|实施|印发|公布|制定)的?$/u.test(
    words,
  );
}
