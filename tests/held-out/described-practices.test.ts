/** Sentences that describe a practice without naming it: how many are recognised. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createPracticeResolver } from '../../src/resolve/resolve-practices.ts';
import { loadVocabulary } from '../../src/vocabulary/load-vocabulary-fs.ts';
import { madeUpDocument } from '../made-up-document.ts';

/** Share of the sentences that must be recognised; those left over are plain speech that also says other things. */
const FLOOR = 0.97;

const resolve = createPracticeResolver(loadVocabulary('content'));

function practicesOf(text: string): string[] {
  const facts = resolve(madeUpDocument(text, 2022), []);
  return facts.map(({ id }) => id);
}

test('described practices are recognised', () => {
  const rows = readFileSync(join(import.meta.dirname, 'described-practices.tsv'), 'utf8')
    .trim()
    .split('\n')
    .map((row) => row.split('\t'));
  const missed = rows.filter(([id = '', text = '']) => !practicesOf(text).includes(id));
  expect(rows.length).toBeGreaterThan(200);
  expect(
    1 - missed.length / rows.length,
    missed.map(([, text]) => text).join('\n'),
  ).toBeGreaterThanOrEqual(FLOOR);
});
