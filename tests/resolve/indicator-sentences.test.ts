/** Made-up sentences for every indicator, as different offices would write them, with the figures beside them that count something else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadVocabulary } from '../../src/vocabulary/load-vocabulary-fs.ts';
import { measure } from './measure.ts';

/** What is said of a figure: `118件{reconsideration-received}`. */
const MARK = /\{([^{}]+)\}/gu;

/** Of the figures marked high, this share must be right. */
const HIGH_PRECISION = 0.98;

interface Marked {
  /** Where the mark of the figure before stands, and that of this one. */
  from: number;
  end: number;
  /** The indicators that are right; `-` for none. */
  right: readonly string[];
}

const rows = readFileSync(join(import.meta.dirname, 'indicator-sentences.txt'), 'utf8')
  .split('\n')
  .filter((row) => row !== '' && !row.startsWith('#'));

/** The sentence without its marks, and the marks. */
function unmarked(row: string): { text: string; marked: Marked[] } {
  const marked: Marked[] = [];
  let taken = 0;
  const text = row.replace(MARK, (mark, right: string, at: number) => {
    const from = marked.at(-1)?.end ?? 0;
    marked.push({ from, end: at - taken, right: right.split('|') });
    taken += mark.length;
    return '';
  });
  return { text, marked };
}

function read(row: string) {
  const { text, marked } = unmarked(row);
  const facts = measure(text);
  return marked.map(({ from, end, right }) => {
    const fact = facts.findLast(({ mention }) => mention.start >= from && mention.end <= end);
    const found = fact === undefined ? 'no figure' : (fact.indicator ?? '-');
    return { right, found, confidence: fact?.confidence, figure: text.slice(0, end) };
  });
}

describe('indicators of made-up sentences', () => {
  test.each(rows)('%s', (row) => {
    const wrong = read(row).filter(({ right, found }) => !right.includes(found));
    expect(wrong).toEqual([]);
  });

  test('speak of nearly every indicator, and of what has none', () => {
    const said = new Set(rows.flatMap((row) => unmarked(row).marked.flatMap(({ right }) => right)));
    const { indicators } = loadVocabulary('content');
    const unsaid = indicators.filter(({ id }) => !said.has(id));
    expect(unsaid.map(({ id }) => id)).toEqual([]);
    expect(said).toContain('-');
  });

  test('are right where they are marked high', () => {
    const high = rows.flatMap(read).filter(({ confidence }) => confidence === 'high');
    const wrong = high.filter(({ right, found }) => !right.includes(found));
    expect(high.length).toBeGreaterThan(350);
    expect(1 - wrong.length / high.length, JSON.stringify(wrong)).toBeGreaterThanOrEqual(
      HIGH_PRECISION,
    );
  });
});
