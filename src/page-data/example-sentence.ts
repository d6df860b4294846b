/** One sentence in which a report states a document, a practice and a number: shows on the home page what a fact is. */
import type { Atlas, AtlasReport } from '../graph/atlas.ts';
import { compareText } from '../errors.ts';
import { anchorPath } from './paths.ts';
import { reportFacts, type ReportFact } from './report-page.ts';
import { reportRow, type ReportRow } from './reports.ts';

/** A stretch of the sentence; `fact` is null between facts. */
export interface ExamplePiece {
  text: string;
  fact: ReportFact | null;
}

/** The sentence with its facts in text order. */
export interface ExampleSentence {
  report: ReportRow;
  /** Site path to the sentence in its report. */
  path: string;
  pieces: ExamplePiece[];
}

/** Shorter sentences leave out who did what; longer ones are no quick example. */
const LENGTHS = { from: 30, to: 90 };
const WANTED = ['regulation', 'practice', 'metric'] as const;

/**
 * The sentence of the newest report that holds one fact of each kind, all of high confidence, named by their own names,
 * and apart from each other; of several in one report the shortest.
 * @returns null when no sentence is like that
 */
export function exampleSentence(atlas: Atlas): ExampleSentence | null {
  const reports = [...atlas.reports.values()].sort(
    (a, b) => yearOf(b) - yearOf(a) || compareText(a.id, b.id),
  );
  for (const report of reports) {
    const [best] = candidates(atlas, report).sort((a, b) => a.end - a.start - (b.end - b.start));
    if (best !== undefined) return viewOf(atlas, report, best);
  }
  return null;
}

interface Candidate {
  start: number;
  end: number;
  facts: ReportFact[];
}

function yearOf({ frontMatter }: AtlasReport): number {
  return frontMatter.period.to ?? 0;
}

function candidates(atlas: Atlas, report: AtlasReport): Candidate[] {
  const sentences = new Map<number, Candidate>();
  for (const fact of reportFacts(atlas, report)) {
    const sentence = atlas.evidence.get(fact.anchor)?.sentence;
    if (sentence === undefined) continue;
    const known = sentences.get(sentence.start);
    if (known === undefined) sentences.set(sentence.start, { ...sentence, facts: [fact] });
    else known.facts.push(fact);
  }
  const { text } = report.facts.document;
  return [...sentences.values()].filter((candidate) => isExample(candidate, text));
}

function isExample({ start, end, facts }: Candidate, text: string): boolean {
  return (
    end - start >= LENGTHS.from &&
    end - start <= LENGTHS.to &&
    facts.length === WANTED.length &&
    WANTED.every((kind) => facts.some((fact) => fact.kind === kind)) &&
    facts.every(
      (fact, index) =>
        'confidence' in fact &&
        fact.confidence === 'high' &&
        isNamedAsItself(fact, text) &&
        fact.start >= (facts[index - 1]?.end ?? start),
    )
  );
}

/** The report's words hold the name of what they are resolved to, or are part of it: nothing has to be explained. */
function isNamedAsItself({ kind, target, start, end, fact }: ReportFact, text: string): boolean {
  if (target === null) return false;
  // What is counted, without the word for counting: 负责人出庭应诉次数 → 负责人出庭应诉.
  const name = kind === 'metric' ? target.label.replace(/[次件人]?数$/u, '') : target.label;
  const words = kind === 'metric' ? fact.label : text.slice(start, end);
  return words.includes(name) || name.includes(words);
}

function viewOf(atlas: Atlas, report: AtlasReport, { start, end, facts }: Candidate) {
  const { text } = report.facts.document;
  const pieces: ExamplePiece[] = [];
  let at = start;
  for (const fact of facts) {
    if (fact.start > at) pieces.push({ text: text.slice(at, fact.start), fact: null });
    pieces.push({ text: text.slice(fact.start, fact.end), fact });
    at = fact.end;
  }
  if (end > at) pieces.push({ text: text.slice(at, end), fact: null });
  const path = anchorPath(report.id, facts[0]?.anchor ?? '');
  return { report: reportRow(atlas, report), path, pieces };
}
