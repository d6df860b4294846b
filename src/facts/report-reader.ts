/** One report file → everything about it that no other report bears upon: text, facts with corrections, skeleton of its page. */
import { readReportSource, type ReportSource } from '../content/read-report-source.ts';
import type { Problem } from '../errors.ts';
import type { ReportInput } from '../graph/atlas.ts';
import { createFactExtractor } from '../pipeline.ts';
import { packSkeleton, type PackedSkeleton } from '../rehype/packed-skeleton.ts';
import { reportSkeleton } from '../rehype/report-skeleton.ts';
import { applyCorrections } from '../resolve/apply-corrections.ts';
import type { ReportFacts } from '../resolve/report-facts.ts';
import { withoutSource } from '../text/document.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** What one file gave; plain data, so that it can be kept and sent between threads. */
export interface ReadReport {
  /** Null for a faulty file. */
  report: ReportInput | null;
  /** Null for a faulty file, and where no page is to be made. */
  skeleton: PackedSkeleton | null;
  /** The facts before corrections; null when there are no corrections. */
  uncorrected: ReportFacts | null;
  /** Faults, and corrections that no longer apply. */
  problems: Problem[];
}

/** Tells a {@link ReadReport} from other values that a damaged cache may hold, by its outline. */
export function isReadReport(value: unknown): value is ReadReport {
  if (typeof value !== 'object' || value === null) return false;
  const { report, skeleton, uncorrected, problems } = value as Partial<Record<string, unknown>>;
  const isPart = (part: unknown) => typeof part === 'object';
  return [report, skeleton, uncorrected].every(isPart) && Array.isArray(problems);
}

/**
 * Prepares all registries once.
 * @param forPages prepare the pages of reports, and let go of the files that the texts were read from
 * @returns a function of one file that keeps nothing between files, so that files can be read anywhere in any order
 */
export function createReportReader(
  vocabulary: Vocabulary,
  forPages: boolean,
): (source: ReportSource) => ReadReport {
  const extractFacts = createFactExtractor(vocabulary);
  return (source) => {
    const { report, problems } = readReportSource(source, vocabulary);
    if (report === null) return { report: null, skeleton: null, uncorrected: null, problems };
    const { id, file, frontMatter, document, markdown, placeOf } = report;
    const list = { file, corrections: frontMatter.corrections, placeOf };
    const facts = extractFacts(forPages ? withoutSource(document) : document);
    const corrected = applyCorrections(facts, list, vocabulary);
    return {
      report: { id, file, frontMatter, facts: corrected.facts },
      skeleton: forPages ? packSkeleton(reportSkeleton(document, markdown)) : null,
      uncorrected: frontMatter.corrections.length === 0 ? null : facts,
      problems: [...problems, ...corrected.problems],
    };
  };
}
