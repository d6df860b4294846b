/** Shortcomings that a report names and pledges that it makes, and what the place's next report says of each. */
import type { Atlas, AtlasReport, Evidence, YearSpan } from '../graph/atlas.ts';
import { yearsOf } from '../graph/draft-report.ts';
import type { AdoptsEdge } from '../graph/edge-attributes.ts';
import { reportPractices } from '../graph/practice-statements.ts';
import { evidenceOf, type Statement } from '../graph/statements.ts';
import type { PracticeStatus, Section } from '../schema/extraction.ts';
import { splitSentences } from '../text/sentences.ts';
import { linkTo, type EntityLink } from './entities.ts';
import { anchorPath, sentenceAnchor } from './paths.ts';
import { sentenceViews, type SentenceView } from './sentences.ts';

/** A practice that a statement speaks of, and what the next report says of it. */
export interface PledgeTopic {
  practice: EntityLink;
  status: PracticeStatus;
  /** Null when the next report does not mention it; undefined when there is no next report. */
  next: { status: PracticeStatus; sentence: SentenceView | null } | null | undefined;
}

/** One sentence that names a shortcoming or makes a pledge. */
export interface Pledge {
  /** Site path to the sentence. */
  path: string;
  text: string;
  topics: PledgeTopic[];
}

/** The shortcomings and pledges of one report. */
export interface ReportPledges {
  report: string;
  path: string;
  years: YearSpan | null;
  /** Years of the next report; null when there is none. */
  nextYears: YearSpan | null;
  problems: Pledge[];
  plans: Pledge[];
}

/** @param reports of one place, by year; newest comes first in the result, reports without either are left out */
export function pledgesOf(atlas: Atlas, reports: readonly AtlasReport[]): ReportPledges[] {
  return reports
    .map((report) => {
      const next = nextReport(report, reports);
      const topics = topicsBySentence(atlas, report, next);
      return {
        report: report.id,
        path: anchorPath(report.id, 'text'),
        years: yearsOf(report.frontMatter.period),
        nextYears: next === null ? null : yearsOf(next.frontMatter.period),
        problems: pledgesIn(report, topics, 'problems'),
        plans: pledgesIn(report, topics, 'plan'),
      };
    })
    .filter(({ problems, plans }) => problems.length + plans.length > 0)
    .reverse();
}

/** The first report on later years; null when there is none or this one is undated. */
function nextReport(report: AtlasReport, reports: readonly AtlasReport[]): AtlasReport | null {
  const years = yearsOf(report.frontMatter.period);
  if (years === null) return null;
  return reports.find((other) => (yearsOf(other.frontMatter.period)?.from ?? 0) > years.to) ?? null;
}

/** @param topics of the report, by the start of each sentence that shows them */
function pledgesIn(
  report: AtlasReport,
  topics: ReadonlyMap<number, PledgeTopic[]>,
  role: Section['role'],
): Pledge[] {
  const { document } = report.facts;
  const headings = new Set(document.sections.flatMap(({ path }) => path));
  return document.sections
    .filter((section) => section.role === role)
    .flatMap(({ start, end }) =>
      splitSentences(document.text.slice(start, end)).map((span) => ({
        start: start + span.start,
        text: document.text.slice(start + span.start, start + span.end),
      })),
    )
    .filter(({ text }) => !headings.has(text))
    .map(({ start, text }) => ({
      path: anchorPath(report.id, sentenceAnchor(start)),
      text,
      topics: topics.get(start) ?? [],
    }));
}

/** Practices of a report by the start of each sentence that shows them. */
function topicsBySentence(
  atlas: Atlas,
  report: AtlasReport,
  next: AtlasReport | null,
): Map<number, PledgeTopic[]> {
  const bySentence = new Map<number, PledgeTopic[]>();
  const later =
    next === null
      ? null
      : new Map(reportPractices(atlas, next.id).map((statement) => [statement.target, statement]));
  for (const { target, attributes } of reportPractices(atlas, report.id)) {
    const topic: PledgeTopic = {
      practice: linkTo(atlas.graph, target),
      status: attributes.status,
      next: later === null ? undefined : statusIn(atlas, later.get(target)),
    };
    for (const start of sentenceStarts(evidenceOf(atlas, attributes)))
      bySentence.set(start, [...(bySentence.get(start) ?? []), topic]);
  }
  return bySentence;
}

function sentenceStarts(evidence: readonly Evidence[]): Set<number> {
  return new Set(evidence.map(({ sentence }) => sentence.start));
}

function statusIn(atlas: Atlas, statement: Statement<AdoptsEdge> | undefined): PledgeTopic['next'] {
  if (statement === undefined) return null;
  const [sentence = null] = sentenceViews(atlas, evidenceOf(atlas, statement.attributes), 1);
  return { status: statement.attributes.status, sentence };
}
