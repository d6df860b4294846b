/** Generated reports: equal bytes for equal seeds, valid content files, and planted facts that extraction finds again. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { evaluate, type Evaluation } from '../../src/evaluate/evaluation.ts';
import { goldSchema } from '../../src/evaluate/gold.ts';
import { generateReports } from '../../src/generate/generate-reports-fs.ts';
import { createFactExtractor, toExtraction } from '../../src/pipeline.ts';
import { readSource } from '../../src/text/read-source.ts';
import { loadVocabulary } from '../../src/vocabulary/load-vocabulary-fs.ts';
import { loadReports } from '../content/loaded-reports.ts';

const REPORTS = 30;
const folders: string[] = [];

function generate(seed: number, reports: number): string {
  const to = mkdtempSync(join(tmpdir(), 'fazhi-generated-'));
  folders.push(to);
  generateReports({ content: 'content', reports, seed, to });
  return to;
}

function bytesOf(folder: string): [string, string][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry): [string, string] => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length), readFileSync(path, 'utf8')];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

test('equal seeds give equal bytes, other seeds other reports', () => {
  const first = bytesOf(generate(7, 3));
  expect(bytesOf(generate(7, 3))).toEqual(first);
  expect(bytesOf(generate(8, 3))).not.toEqual(first);
});

test('reports are valid content of the wished length', () => {
  const content = join(generate(3, 5), 'content');
  const { reports, problems } = loadReports(content, loadVocabulary(content));
  expect(problems).toEqual([]);
  expect(reports).toHaveLength(5);
  for (const { document } of reports) {
    expect(document.text.length).toBeGreaterThan(6000);
    expect(document.text.length).toBeLessThan(13000);
  }
});

let evaluation: Evaluation;

beforeAll(async () => {
  const to = generate(11, REPORTS);
  const vocabulary = loadVocabulary('content');
  const extractFacts = createFactExtractor(vocabulary);
  const read = (folder: string) =>
    readdirSync(join(to, folder))
      .sort()
      .map((name) => ({ name, bytes: readFileSync(join(to, folder, name)) }));
  const golds = read('gold').map(({ bytes }) => goldSchema.parse(JSON.parse(bytes.toString())));
  const documents = await Promise.all(read('raw').map((file) => readSource(file, vocabulary)));
  const extractions = documents.flat().map((each) => toExtraction(extractFacts(each), true));
  evaluation = evaluate(golds, extractions);
});

test.each(['regulations', 'practices', 'metrics'] as const)('planted %s are found', (layer) => {
  expect(evaluation.reports).toBe(REPORTS);
  expect(evaluation.layers[layer].tp).toBeGreaterThan(10 * REPORTS);
  expect(evaluation.layers[layer].r).toBeGreaterThanOrEqual(0.97);
});

test.each(['title', 'jurisdiction', 'period', 'published', 'signed', 'sectionRole'] as const)(
  'the %s is read',
  (question) => {
    expect(evaluation.accuracies[question]?.share).toBeGreaterThanOrEqual(0.97);
  },
);
