/** Sentences that describe a practice without naming it: how many are recognised. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createPracticeResolver } from '../../src/resolve/resolve-practices.ts';
import { identityMap } from '../../src/text/offset-map.ts';
import { loadVocabulary } from '../../src/vocabulary/load-vocabulary-fs.ts';

/** Share of the sentences that must be recognised; those left over are plain speech that also says other things. */
const FLOOR = 0.97;

const resolve = createPracticeResolver(loadVocabulary('content'));

function practicesOf(text: string): string[] {
  const facts = resolve({
    metadata: {
      source: { file: 'sentence.txt', part: 1, sha256: '' },
      title: '',
      kind: 'annual-report',
      jurisdiction: { path: ['青禾县'], code: null, level: 'county', masked: false },
      body: null,
      period: { from: 2022, to: 2022 },
      publishedOn: null,
      signedOn: null,
      repair: null,
    },
    raw: text,
    text,
    map: identityMap(),
    sections: [{ path: [], role: 'measures', start: 0, end: text.length }],
    trust: [],
  });
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
