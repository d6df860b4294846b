/** Reads the file of evaluation scores, checked. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ContentError } from '../errors.ts';
import { LAYERS } from './score-report.ts';
import { ACCURACIES } from './score-report.ts';
import type { ScoreEntry } from './score-file.ts';

const share = z.number().min(0).max(1);
const count = z.int().min(0);
const scoreSchema = z.object({ p: share, r: share, f1: share, tp: count, fp: count, fn: count });
const ratioSchema = z.object({ ok: count, of: count, share });

const scoreFileSchema = z.array(
  z.object({
    set: z.string().min(1),
    reports: count,
    layers: z.record(z.enum(LAYERS), scoreSchema),
    accuracies: z.partialRecord(z.enum(ACCURACIES), ratioSchema),
  }),
);

/** The scores that the page on quality shows, of a content folder. @throws ContentError as {@link readScoreFile} does */
export function readContentScores(root: string): ScoreEntry[] {
  return readScoreFile(join(root, 'quality/scores.json'), 'content/quality/scores.json');
}

/**
 * @param path where the file is
 * @param file how messages name it
 * @returns its entries; none when there is no file: nothing has been measured
 * @throws ContentError when it is not what `npm run evaluate` writes
 */
export function readScoreFile(path: string, file: string): ScoreEntry[] {
  if (!existsSync(path)) return [];
  const fault = (message: string) => {
    const hint =
      'write it anew: npm run evaluate -- --gold DIR --corpus DIR --save FILE --name SET';
    return new ContentError([{ file, line: null, column: null, message, hint, severity: 'error' }]);
  };
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw fault(`is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const checked = scoreFileSchema.safeParse(value);
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  throw fault(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not a list of scores'}`);
}
