/** The phrase matcher: what it finds, in which order, and that it agrees with plain searching. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPhraseMatcher } from '../../src/text/phrase-matcher.ts';

function find(phrases: string[], text: string): string[] {
  return createPhraseMatcher(phrases)(text).map(
    ({ index, start, end }) => `${index}:${start}-${end}`,
  );
}

describe('phrase matcher', () => {
  it.each([
    { why: 'one phrase twice', phrases: ['宪法'], text: '学宪法讲宪法', found: ['0:1-3', '0:4-6'] },
    { why: 'no phrase', phrases: ['宪法'], text: '学法用法', found: [] },
    { why: 'no phrases at all', phrases: [], text: '学法用法', found: [] },
    { why: 'empty text', phrases: ['宪法'], text: '', found: [] },
    {
      why: 'a phrase inside a longer one, longest first at the same end',
      phrases: ['复议法', '行政复议法', '行政复议'],
      text: '行政复议法',
      found: ['2:0-4', '1:0-5', '0:2-5'],
    },
    {
      why: 'overlapping phrases',
      phrases: ['法治政府', '政府建设'],
      text: '法治政府建设',
      found: ['0:0-4', '1:2-6'],
    },
    {
      why: 'a longer phrase that fails late still gives its inner one',
      phrases: ['行政处罚法修订', '处罚法'],
      text: '行政处罚法修改',
      found: ['1:2-5'],
    },
    {
      why: 'a phrase that starts again while another fails',
      phrases: ['甲甲乙'],
      text: '甲甲甲乙',
      found: ['0:1-4'],
    },
    {
      why: 'equal phrases both',
      phrases: ['党章', '党章'],
      text: '党章',
      found: ['0:0-2', '1:0-2'],
    },
    { why: 'astral characters', phrases: ['𠮷法'], text: '学𠮷法', found: ['0:1-4'] },
  ])('$why', ({ phrases, text, found }) => {
    expect(find(phrases, text)).toEqual(found);
  });

  it('refuses an empty phrase', () => {
    expect(() => createPhraseMatcher(['法', ''])).toThrow('phrase 1 of a matcher is empty');
  });

  it('finds what plain searching finds', () => {
    const letters = fc.string({ unit: fc.constantFrom('法', '治', '制'), maxLength: 30 });
    const words = fc.array(
      fc.string({ unit: fc.constantFrom('法', '治', '制'), minLength: 1, maxLength: 4 }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(words, letters, (phrases, text) => {
        const plain: string[] = [];
        for (let end = 1; end <= text.length; end += 1)
          for (let start = 0; start < end; start += 1)
            for (const [index, phrase] of phrases.entries())
              if (phrase === text.slice(start, end)) plain.push(`${index}:${start}-${end}`);
        expect(find(phrases, text)).toEqual(plain);
      }),
    );
  });
});
