/** Compares the extraction of one report with its gold annotation. */
import type { Confidence, Extraction } from '../schema/extraction.ts';
import {
  comparableHeading,
  comparableNumber,
  comparableTitle,
  comparableUnit,
} from './comparison-forms.ts';
import type { Gold } from './gold.ts';
import { emptyTally, type Tally } from './tally.ts';

/** The questions that have one right answer each. */
export const ACCURACIES = [
  'number',
  'relation',
  'regulationStatus',
  'practiceStatus',
  'indicator',
  'metricStatus',
  'jurisdiction',
  'level',
  'period',
  'kind',
  'title',
  'published',
  'signed',
  'body',
  'sectionRole',
  'evidence',
] as const;
export type Accuracy = (typeof ACCURACIES)[number];

export const LAYERS = ['regulations', 'practices', 'metrics'] as const;
export type Layer = (typeof LAYERS)[number];

/** What one report scored; `misses` names each fault in words. */
export interface ReportScore {
  doc: string;
  regulations: Tally;
  practices: Tally;
  metrics: Tally;
  answers: { question: Accuracy; right: boolean }[];
  /** Every fact that counts, with its confidence: right when it is annotated and all that is asked of it is right. */
  facts: { layer: Layer; confidence: Confidence; right: boolean }[];
  misses: string[];
}

/**
 * Scores one report.
 * @param gold the annotation
 * @param found the extraction with its text; undefined when the report was not extracted
 */
export function scoreReport(gold: Gold, found: Extraction | undefined): ReportScore {
  const score: ReportScore = {
    doc: gold.doc,
    regulations: emptyTally(),
    practices: emptyTally(),
    metrics: emptyTally(),
    answers: [],
    facts: [],
    misses: [],
  };
  scoreMetadata(score, gold, found);
  scoreSections(score, gold, found);
  scoreRegulations(score, gold, found);
  scorePractices(score, gold, found);
  scoreMetrics(score, gold, found);
  scoreEvidence(score, found);
  return score;
}

function answer(score: ReportScore, question: Accuracy, right: boolean): boolean {
  score.answers.push({ question, right });
  return right;
}

/** Puts a fact that was matched on record: it is right when every answer to a question about it is. */
function judge(
  score: ReportScore,
  layer: Layer,
  confidence: Confidence,
  answers: readonly boolean[],
): void {
  score.facts.push({ layer, confidence, right: answers.every((right) => right) });
}

/** Puts a fact on record that no annotation asks for. */
function judgeWrong(score: ReportScore, layer: Layer, confidence: Confidence): void {
  score.facts.push({ layer, confidence, right: false });
}

function scoreMetadata(score: ReportScore, gold: Gold, found: Extraction | undefined) {
  const want = gold.report;
  const got = found?.report;
  const compare = (question: Accuracy, wanted: unknown, given: unknown) => {
    const right = JSON.stringify(wanted) === JSON.stringify(given);
    answer(score, question, right);
    if (!right)
      score.misses.push(`${question} is ${JSON.stringify(wanted)}, found ${JSON.stringify(given)}`);
  };
  compare('title', comparableTitle(want.title), comparableTitle(got?.title ?? ''));
  compare('kind', want.kind, got?.kind);
  compare('jurisdiction', want.jurisdiction, got?.jurisdiction.path ?? []);
  compare('level', want.level, got?.jurisdiction.level);
  compare('period', want.period ?? [null, null], [
    got?.period.from ?? null,
    got?.period.to ?? null,
  ]);
  compare('published', want.publishedOn, got?.publishedOn ?? null);
  compare('signed', want.signedOn, got?.signedOn ?? null);
  compare('body', comparableTitle(want.body ?? ''), comparableTitle(got?.body ?? ''));
}

function scoreSections(score: ReportScore, gold: Gold, found: Extraction | undefined) {
  const roles = new Map<string, string>();
  for (const section of found?.sections ?? []) {
    const heading = comparableHeading(section.path.at(-1) ?? '');
    if (!roles.has(heading)) roles.set(heading, section.role);
  }
  for (const section of gold.sections) {
    const role = roles.get(comparableHeading(section.heading));
    answer(score, 'sectionRole', role === section.role);
    if (role !== section.role)
      score.misses.push(
        `section «${section.heading}» is ${section.role}, found ${role ?? 'no such section'}`,
      );
  }
}

function scoreRegulations(score: ReportScore, gold: Gold, found: Extraction | undefined) {
  const pool = new Map(
    (found?.regulations ?? [])
      .filter((fact) => fact.class === 'regulation')
      .map((fact) => [comparableTitle(fact.title), fact]),
  );
  for (const want of gold.regulations) {
    const key = [want.title, ...want.accept].map(comparableTitle).find((title) => pool.has(title));
    const fact = key === undefined ? undefined : pool.get(key);
    if (key === undefined || fact === undefined) {
      if (want.optional) continue;
      score.regulations.fn += 1;
      score.misses.push(`missed regulation «${want.title}»`);
      continue;
    }
    pool.delete(key);
    if (want.optional) continue;
    score.regulations.tp += 1;
    const answers: boolean[] = [];
    if (want.number !== null && want.number !== '')
      answers.push(
        answer(
          score,
          'number',
          comparableNumber(fact.number ?? '') === comparableNumber(want.number),
        ),
      );
    if (want.relations.length > 0) {
      const right = want.relations.includes(fact.relation);
      answers.push(answer(score, 'relation', right));
      if (!right)
        score.misses.push(
          `relation of «${want.title}» is ${want.relations.join('|')}, found ${fact.relation}`,
        );
    }
    if (want.status !== undefined) {
      answers.push(answer(score, 'regulationStatus', fact.status === want.status));
      if (fact.status !== want.status)
        score.misses.push(`status of «${want.title}» is ${want.status}, found ${fact.status}`);
    }
    judge(score, 'regulations', fact.confidence, answers);
  }
  for (const fact of pool.values()) {
    score.regulations.fp += 1;
    judgeWrong(score, 'regulations', fact.confidence);
    score.misses.push(`not a cited regulation «${fact.title}» [${fact.confidence}]`);
  }
}

function scorePractices(score: ReportScore, gold: Gold, found: Extraction | undefined) {
  const pool = new Map((found?.practices ?? []).map((fact) => [fact.id, fact]));
  for (const want of gold.practices) {
    const fact = pool.get(want.id);
    if (fact === undefined) {
      if (want.optional) continue;
      score.practices.fn += 1;
      score.misses.push(`missed practice ${want.id}`);
      continue;
    }
    pool.delete(want.id);
    if (want.optional) continue;
    score.practices.tp += 1;
    const isRight = want.status === undefined || fact.status === want.status;
    if (want.status !== undefined) answer(score, 'practiceStatus', isRight);
    judge(score, 'practices', fact.confidence, [isRight]);
    if (!isRight) score.misses.push(`practice ${want.id} is ${want.status}, found ${fact.status}`);
  }
  for (const [id, fact] of pool) {
    score.practices.fp += 1;
    judgeWrong(score, 'practices', fact.confidence);
    score.misses.push(`practice not there ${id} «${fact.mentions[0]?.quote}» [${fact.confidence}]`);
  }
}

function scoreMetrics(score: ReportScore, gold: Gold, found: Extraction | undefined) {
  const left = [...(found?.metrics ?? [])];
  for (const want of gold.metrics) {
    const same = left.filter(
      (fact) =>
        fact.value === want.value && comparableUnit(fact.unit) === comparableUnit(want.unit),
    );
    const fact =
      same.find((each) => want.indicator !== null && each.indicator === want.indicator) ??
      same.find((each) => each.status === want.status) ??
      same[0];
    if (fact === undefined) {
      if (want.optional) continue;
      score.metrics.fn += 1;
      score.misses.push(`missed metric ${want.label} = ${want.value}${want.unit}`);
      continue;
    }
    left.splice(left.indexOf(fact), 1);
    if (want.optional) continue;
    score.metrics.tp += 1;
    const answers: boolean[] = [];
    if (want.indicator !== null) {
      const right = fact.indicator === want.indicator;
      answers.push(answer(score, 'indicator', right));
      if (!right)
        score.misses.push(
          `${want.label} = ${want.value}${want.unit} is ${want.indicator}, found ${fact.indicator}`,
        );
    }
    if (want.status !== undefined) {
      answers.push(answer(score, 'metricStatus', fact.status === want.status));
      if (fact.status !== want.status)
        score.misses.push(
          `${want.label} = ${want.value}${want.unit} is ${want.status}, found ${fact.status}`,
        );
    }
    judge(score, 'metrics', fact.confidence, answers);
  }
  for (const fact of left) {
    score.metrics.fp += 1;
    judgeWrong(score, 'metrics', fact.confidence);
    score.misses.push(
      `not a metric ${fact.label} = ${fact.value}${fact.unit} «${fact.mention.quote}» [${fact.confidence}]`,
    );
  }
}

function scoreEvidence(score: ReportScore, found: Extraction | undefined) {
  if (found === undefined) return;
  const mentions = [
    ...found.regulations.flatMap((fact) => fact.mentions),
    ...found.practices.flatMap((fact) => fact.mentions),
    ...found.metrics.map((fact) => fact.mention),
  ];
  for (const mention of mentions)
    answer(score, 'evidence', found.text?.slice(mention.start, mention.end) === mention.quote);
}
