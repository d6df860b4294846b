/** Floors for reports that nothing was fitted to: a change that reads the annotated reports better and these worse fails here. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { extractSources, readGolds } from '../../src/evaluate/annotated-set-fs.ts';
import { belowFloors, evaluate, type Floors } from '../../src/evaluate/evaluation.ts';
import type { Extraction } from '../../src/schema/extraction.ts';
import { loadVocabulary } from '../../src/vocabulary/load-vocabulary-fs.ts';

const HERE = import.meta.dirname;
const golds = readGolds(join(HERE, 'gold'));
const floors = JSON.parse(readFileSync(join(HERE, 'floors.json'), 'utf8')) as Floors;
let extractions: Extraction[];

beforeAll(async () => {
  extractions = await extractSources(
    join(HERE, 'reports'),
    golds,
    loadVocabulary('content'),
    (error) => {
      throw error;
    },
  );
}, 60_000);

test('no score falls below its floor', () => {
  expect(belowFloors(evaluate(golds, extractions), floors)).toEqual([]);
});

test('a floor above the score is reported', () => {
  const evaluation = evaluate(golds, extractions.slice(1));
  expect(belowFloors(evaluation, floors)).not.toEqual([]);
});

/** Without blanks and table bars, which the readers of the formats place differently. */
const squeeze = (text: string) => text.replace(/[\s|]/gu, '');

describe('every piece of evidence in an annotation stands in its report', () => {
  test.each(readdirSync(join(HERE, 'gold')))('%s', (file) => {
    const gold = JSON.parse(readFileSync(join(HERE, 'gold', file), 'utf8')) as {
      source: string;
      part: number;
      regulations: { raw: string }[];
      practices: { raw: string }[];
      metrics: { raw: string }[];
    };
    const report = extractions.find(
      ({ report: { source } }) => source.file === gold.source && source.part === gold.part,
    );
    const text = squeeze(report?.text ?? '');
    const quotes = [...gold.regulations, ...gold.practices, ...gold.metrics].map(({ raw }) => raw);
    expect(quotes.filter((quote) => !text.includes(squeeze(quote)))).toEqual([]);
  });
});
