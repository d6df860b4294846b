/** Sentences that describe a practice without naming it: how many are recognised. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createPracticeResolver } from '../../src/resolve/resolve-practices.ts';
import { loadVocabulary } from '../../src/vocabulary/load-vocabulary-fs.ts';
import { madeUpDocument } from '../made-up-document.ts';

/** Share of the sentences that must be recognised; those left over are plain speech that also says other things. */
const FLOOR = 0.97;

/** `!id` before a sentence that only looks as if it described the practice. */
const NEAR_MISS = '!';

const rows = readFileSync(join(import.meta.dirname, 'described-practices.tsv'), 'utf8')
  .trim()
  .split('\n')
  .map((row) => row.split('\t'));

const resolve = createPracticeResolver(loadVocabulary('content'));

function practicesOf(text: string): string[] {
  const facts = resolve(madeUpDocument(text, 2022), []);
  return facts.map(({ id }) => id);
}

test('described practices are recognised', () => {
  const described = rows.filter(([id = '']) => !id.startsWith(NEAR_MISS));
  const missed = described.filter(([id = '', text = '']) => !practicesOf(text).includes(id));
  expect(described.length).toBeGreaterThan(1000);
  expect(
    1 - missed.length / described.length,
    missed.map(([, text]) => text).join('\n'),
  ).toBeGreaterThanOrEqual(FLOOR);
});

test('near-misses of practices are left alone', () => {
  const nearMisses = rows.filter(([id = '']) => id.startsWith(NEAR_MISS));
  expect(nearMisses.length).toBeGreaterThan(60);
  expect(
    nearMisses.filter(([id = '', text = '']) => practicesOf(text).includes(id.slice(1))),
  ).toEqual([]);
});
