/** Scores of a whole gold set: per layer, per question, per report, and how far confidence can be trusted. */
import { z } from 'zod';
import { basename } from 'node:path/posix';
import { CONFIDENCES, type Confidence, type Extraction } from '../schema/extraction.ts';
import type { Gold } from './gold.ts';
import {
  ACCURACIES,
  LAYERS,
  scoreReport,
  type Accuracy,
  type Layer,
  type ReportScore,
} from './score-report.ts';
import { addTally, emptyTally, toScore, type Ratio, type Score } from './tally.ts';

/** The result of an evaluation; all shares 0–1. */
export interface Evaluation {
  reports: number;
  layers: Record<Layer, Score>;
  accuracies: Partial<Record<Accuracy, Ratio & { share: number }>>;
  /** For each layer and for all, how many facts of a confidence are right in everything that is asked of them. */
  confidences: Record<Layer | 'all', Record<Confidence, Ratio & { share: number }>>;
  perReport: { doc: string; layers: Record<Layer, Score>; misses: string[] }[];
}

/**
 * Pairs gold and extraction by source file name and part, and scores each pair.
 * @param golds annotations
 * @param extractions with their texts
 */
export function evaluate(golds: readonly Gold[], extractions: readonly Extraction[]): Evaluation {
  const scores = golds.map((gold) => {
    const found = extractions.filter(
      ({ report }) =>
        basename(report.source.file) === gold.source && report.source.part === gold.part,
    );
    return scoreReport(gold, found[0]);
  });
  return summarise(scores);
}

function summarise(scores: readonly ReportScore[]): Evaluation {
  const layers = Object.fromEntries(
    LAYERS.map((layer) => {
      const total = emptyTally();
      for (const score of scores) addTally(total, score[layer]);
      return [layer, toScore(total)];
    }),
  ) as Record<Layer, Score>;
  const answers = scores.flatMap((score) => score.answers);
  const accuracies: Evaluation['accuracies'] = {};
  for (const question of ACCURACIES) {
    const asked = answers.filter((each) => each.question === question);
    const ok = asked.filter((each) => each.right).length;
    if (asked.length > 0) accuracies[question] = { ok, of: asked.length, share: ok / asked.length };
  }
  const perReport = scores.map((score) => ({
    doc: score.doc,
    layers: {
      regulations: toScore(score.regulations),
      practices: toScore(score.practices),
      metrics: toScore(score.metrics),
    },
    misses: score.misses,
  }));
  const facts = scores.flatMap((score) => score.facts);
  const confidences = Object.fromEntries(
    [...LAYERS, 'all' as const].map((layer) => [
      layer,
      calibrate(facts.filter((fact) => layer === 'all' || fact.layer === layer)),
    ]),
  ) as Evaluation['confidences'];
  return { reports: scores.length, layers, accuracies, confidences, perReport };
}

/** How often facts of each confidence are right; of none there is nothing wrong. */
function calibrate(facts: ReportScore['facts']): Record<Confidence, Ratio & { share: number }> {
  return Object.fromEntries(
    CONFIDENCES.map((confidence) => {
      const rated = facts.filter((fact) => fact.confidence === confidence);
      const ok = rated.filter(({ right }) => right).length;
      return [
        confidence,
        { ok, of: rated.length, share: rated.length === 0 ? 1 : ok / rated.length },
      ];
    }),
  ) as Record<Confidence, Ratio & { share: number }>;
}

const percent = (share: number) => (100 * share).toFixed(1).padStart(6);

/**
 * The evaluation as lines of text.
 * @param verbose also names every miss
 */
export function formatEvaluation(evaluation: Evaluation, verbose: boolean): string {
  const lines = [
    `reports ${evaluation.reports}`,
    'layer             P      R     F1  (right/wrong/missed)',
    ...Object.entries(evaluation.layers).map(
      ([layer, { p, r, f1, tp, fp, fn }]) =>
        `${layer.padEnd(12)}${percent(p)} ${percent(r)} ${percent(f1)}  (${tp}/${fp}/${fn})`,
    ),
    ...Object.entries(evaluation.accuracies).map(
      ([question, { share, ok, of }]) => `${question.padEnd(18)}${percent(share)}  (${ok}/${of})`,
    ),
    'facts that are right, by confidence',
    ...Object.entries(evaluation.confidences).map(
      ([layer, ratios]) =>
        `${layer.padEnd(12)}${CONFIDENCES.map(
          (confidence) =>
            `${confidence} ${percent(ratios[confidence].share)} (${ratios[confidence].ok}/${ratios[confidence].of})`,
        ).join('  ')}`,
    ),
    'report, F1                         regulations practices metrics',
    ...evaluation.perReport.map(
      ({ doc, layers }) =>
        `  ${doc.padEnd(34)}${percent(layers.regulations.f1)}    ${percent(layers.practices.f1)}  ${percent(layers.metrics.f1)}`,
    ),
  ];
  if (verbose)
    for (const { doc, misses } of evaluation.perReport)
      lines.push(...misses.map((miss) => `- ${doc}: ${miss}`));
  return lines.join('\n');
}

/** Least accepted shares: layer, question, `highConfidence` or `highConfidence.<layer>` → share 0–1. */
export const floorsSchema = z.record(z.string(), z.number().min(0).max(1));
export type Floors = Readonly<z.infer<typeof floorsSchema>>;

/** What fell below its floor, in words; shares are compared at the four decimals that floors are kept with. */
export function belowFloors(evaluation: Evaluation, floors: Floors): string[] {
  const shares = new Map<string, number>([
    ...Object.entries(evaluation.layers).map(([layer, score]) => [layer, score.f1] as const),
    ...Object.entries(evaluation.accuracies).map(
      ([question, ratio]) => [question, ratio.share] as const,
    ),
    ['highConfidence', evaluation.confidences.all.high.share] as const,
    ...LAYERS.map(
      (layer) => [`highConfidence.${layer}`, evaluation.confidences[layer].high.share] as const,
    ),
  ]);
  return Object.entries(floors).flatMap(([name, floor]) => {
    const share = shares.get(name);
    if (share === undefined) return [`${name}: no such score`];
    return Math.round(share * 1e4) / 1e4 < floor
      ? [`${name}: ${share.toFixed(4)} is below its floor ${floor}`]
      : [];
  });
}
