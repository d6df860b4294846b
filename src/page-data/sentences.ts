/** Sentences that show a fact, cut to what a reader needs to judge it, with the telling words marked. */
import type { Atlas, Evidence, YearSpan } from '../graph/atlas.ts';
import { InternalError } from '../errors.ts';
import { yearsOf } from '../graph/draft-report.ts';
import { anchorPath } from './paths.ts';

/** A stretch of a sentence. */
export interface SentencePiece {
  text: string;
  /** True for the words that show the fact. */
  marked: boolean;
}

/** One sentence of one report. */
export interface SentenceView {
  /** Site path to the sentence in its report. */
  path: string;
  /** Report id. */
  report: string;
  /** Years of the report. */
  years: YearSpan | null;
  pieces: SentencePiece[];
}

/** Most UTF-16 units kept before the first and behind the last mark. */
const CONTEXT = 90;

/**
 * The sentences of some evidence, one view per sentence, in the order of the evidence.
 * @param limit most views returned; the rest is reached through the report
 */
export function sentenceViews(
  atlas: Atlas,
  evidence: readonly Evidence[],
  limit = Infinity,
): SentenceView[] {
  return firstSentences(atlas, evidence, limit).sentences;
}

/** {@link sentenceViews}, and the number of sentences behind the evidence that are left out. */
export function firstSentences(
  atlas: Atlas,
  evidence: readonly Evidence[],
  limit: number,
): { sentences: SentenceView[]; more: number } {
  const groups = groupBySentence(evidence);
  const shown = groups.slice(0, limit);
  return {
    sentences: shown.map((group) => sentenceView(atlas, group)),
    more: groups.length - shown.length,
  };
}

/** Number of different sentences behind some evidence. */
export const countSentences = (evidence: readonly Evidence[]): number =>
  groupBySentence(evidence).length;

function groupBySentence(evidence: readonly Evidence[]): Evidence[][] {
  const groups: Evidence[][] = [];
  const known = new Map<string, Map<number, Evidence[]>>();
  for (const entry of evidence) {
    const { report, sentence } = entry;
    const ofReport = known.get(report) ?? new Map<number, Evidence[]>();
    known.set(report, ofReport);
    const group = ofReport.get(sentence.start);
    if (group !== undefined) {
      group.push(entry);
      continue;
    }
    const fresh = [entry];
    ofReport.set(sentence.start, fresh);
    groups.push(fresh);
  }
  return groups;
}

function sentenceView(atlas: Atlas, group: readonly Evidence[]): SentenceView {
  const [first] = group;
  const report = first === undefined ? undefined : atlas.reports.get(first.report);
  if (first === undefined || report === undefined)
    throw new InternalError(`evidence of a report that the atlas lacks`);
  return {
    path: anchorPath(report.id, first.id),
    report: report.id,
    years: yearsOf(report.frontMatter.period),
    pieces: cutPieces(report.facts.document.text, group),
  };
}

/** The sentence around the marks, with … where it is cut. */
function cutPieces(text: string, group: readonly Evidence[]): SentencePiece[] {
  const marks = [...group].sort((a, b) => a.start - b.start || a.end - b.end);
  const sentenceStart = Math.min(
    ...marks.map(({ sentence, start }) => Math.min(sentence.start, start)),
  );
  const sentenceEnd = Math.max(...marks.map(({ sentence, end }) => Math.max(sentence.end, end)));
  const start = Math.max(sentenceStart, (marks[0]?.start ?? 0) - CONTEXT);
  const end = Math.min(sentenceEnd, Math.max(...marks.map((mark) => mark.end)) + CONTEXT);
  const pieces: SentencePiece[] = [];
  const push = (from: number, to: number, marked: boolean) => {
    if (to > from) pieces.push({ text: text.slice(from, to), marked });
  };
  if (start > sentenceStart) pieces.push({ text: '…', marked: false });
  let at = start;
  for (const mark of marks) {
    push(at, mark.start, false);
    push(Math.max(at, mark.start), mark.end, true);
    at = Math.max(at, mark.end);
  }
  push(at, end, false);
  if (end < sentenceEnd) pieces.push({ text: '…', marked: false });
  return pieces;
}
