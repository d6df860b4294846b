/** Floors for reports that nothing was fitted to: a change that reads the annotated reports better and these worse fails here. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { extractSources, readGolds } from '../../src/evaluate/annotated-set-fs.ts';
import { belowFloors, evaluate, type Floors } from '../../src/evaluate/evaluation.ts';
import type { Gold } from '../../src/evaluate/gold.ts';
import type { Extraction } from '../../src/schema/extraction.ts';
import { loadVocabulary } from '../../src/vocabulary/load-vocabulary-fs.ts';

const HERE = import.meta.dirname;
const floorsOf = JSON.parse(readFileSync(join(HERE, 'floors.json'), 'utf8')) as Record<
  string,
  Floors
>;
const vocabulary = loadVocabulary('content');

/** Without blanks and table bars, which the readers of the formats place differently. */
const squeeze = (text: string) => text.replace(/[\s|]/gu, '');

describe.each([
  { set: 'first', folder: '.' },
  { set: 'second', folder: 'second' },
  { set: 'third', folder: 'third' },
  { set: 'fourth', folder: 'fourth' },
  { set: 'fifth', folder: 'fifth' },
  { set: 'sixth', folder: 'sixth' },
  { set: 'seventh', folder: 'seventh' },
  { set: 'eighth', folder: 'eighth' },
  { set: 'ninth', folder: 'ninth' },
  { set: 'tenth', folder: 'tenth' },
  { set: 'eleventh', folder: 'eleventh' },
  { set: 'twelfth', folder: 'twelfth' },
  { set: 'thirteenth', folder: 'thirteenth' },
])('the $set set', ({ set, folder }) => {
  const golds = readGolds(join(HERE, folder, 'gold'));
  const floors = floorsOf[set] ?? {};
  let extractions: Extraction[];

  beforeAll(async () => {
    extractions = await extractSources(
      join(HERE, folder, 'reports'),
      golds,
      vocabulary,
      (error) => {
        throw error;
      },
    );
  }, 60_000);

  test('no score falls below its floor', () => {
    expect(belowFloors(evaluate(golds, extractions), floors)).toEqual([]);
  });

  test('a report that is not read takes scores below their floors', () => {
    expect(belowFloors(evaluate(golds, extractions.slice(1)), floors)).not.toEqual([]);
  });

  test.each(golds)('every piece of evidence stands in its report: $doc', (gold) => {
    const report = extractions.find(
      ({ report: { source } }) => source.file === gold.source && source.part === gold.part,
    );
    const text = squeeze(report?.text ?? '');
    expect(
      quotesOf(join(HERE, folder, 'gold'), gold).filter((quote) => !text.includes(squeeze(quote))),
    ).toEqual([]);
  });
});

/** The evidence of an annotation, which its schema leaves out. */
function quotesOf(folder: string, { doc }: Gold): string[] {
  const gold = JSON.parse(readFileSync(join(folder, `${doc}.json`), 'utf8')) as Record<
    'regulations' | 'practices' | 'metrics',
    { raw: string }[]
  >;
  return [...gold.regulations, ...gold.practices, ...gold.metrics].map(({ raw }) => raw);
}
