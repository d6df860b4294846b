/** The file of measured scores: read, missing, broken. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readScoreFile } from '../../src/evaluate/score-file-fs.ts';

const folder = mkdtempSync(join(tmpdir(), 'scores-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function read(content: string) {
  const path = join(folder, 'scores.json');
  writeFileSync(path, content);
  return readScoreFile(path, 'content/quality/scores.json');
}

const score = { p: 1, r: 0.5, f1: 0.6667, tp: 1, fp: 0, fn: 1 };
const entry = {
  set: 'development',
  reports: 2,
  layers: { regulations: score, practices: score, metrics: score },
  accuracies: { relation: { ok: 1, of: 2, share: 0.5 } },
};

test('a file of scores is read as it stands; without a file nothing has been measured', () => {
  expect(read(JSON.stringify([entry]))).toEqual([entry]);
  expect(readScoreFile(join(folder, 'none.json'), 'none.json')).toEqual([]);
});

test.each([
  ['no JSON', '[', 'content/quality/scores.json is no JSON'],
  ['no list', '{}', 'content/quality/scores.json : Invalid input'],
  [
    'a share above 1',
    JSON.stringify([{ ...entry, layers: { ...entry.layers, metrics: { ...score, p: 1.1 } } }]),
    '0.layers.metrics.p',
  ],
  [
    'a layer is missing',
    JSON.stringify([{ ...entry, layers: { regulations: score } }]),
    '0.layers.practices',
  ],
  [
    'an unknown question',
    JSON.stringify([{ ...entry, accuracies: { luck: { ok: 1, of: 1, share: 1 } } }]),
    '0.accuracies',
  ],
])('%s is named with file and remedy', (_fault, content, message) => {
  expect(() => read(content)).toThrow(message);
  expect(() => read(content)).toThrow('npm run evaluate');
});
