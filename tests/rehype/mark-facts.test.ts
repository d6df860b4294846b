/** Marks in the text of a report, also where they overlap. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FactMark } from '../../src/rehype/mark-facts.ts';
import { markdownDocument, markOn, renderElements } from './marked-text.ts';

const kinds = ['regulation', 'practice'] as const;

/** The marked pieces in text order: kind, words. */
function pieces(markdown: string, words: readonly string[]): string[] {
  const document = markdownDocument(markdown);
  const marks = words.map((each, index) => markOn(document, each, { kinds: [kinds[index] ?? ''] }));
  return renderElements(document, marks)
    .filter(({ kind }) => kind !== undefined)
    .map(({ kind, text }) => `${kind} ${text}`);
}

test.each([
  ['a mark in a sentence', '全县推行执法公示。', ['执法公示'], ['regulation 执法公示']],
  [
    'a mark over emphasis',
    '推行**执法**公示。',
    ['执法公示'],
    ['regulation 执法', 'regulation 公示'],
  ],
  ['a mark over a wrapped line', '推行执法\n公示。', ['执法公示'], ['regulation 执法\n公示']],
  ['a mark behind an entity', '甲&amp;乙推行公示。', ['公示'], ['regulation 公示']],
  ['a mark in a heading', '## 一、执法公示\n\n文。', ['执法公示'], ['regulation 执法公示']],
  ['a mark in a table', '|甲|公示|\n|-|-|\n|乙|丙|', ['公示'], ['regulation 公示']],
  ['a mark in an ordered list', '1. 推行公示', ['公示'], ['regulation 公示']],
  [
    'a mark inside another one: the inner one gives the look',
    '印发《执法公示办法》。',
    ['《执法公示办法》', '执法公示'],
    ['regulation 《', 'practice 执法公示', 'regulation 办法》'],
  ],
  [
    'marks that overlap: the shorter one gives the look',
    '甲乙丙丁戊',
    ['甲乙丙', '丙丁'],
    ['regulation 甲乙', 'practice 丙', 'practice 丁'],
  ],
  [
    'a mark over the end of a sentence',
    '甲。乙。',
    ['甲。乙'],
    ['regulation 甲。', 'regulation 乙'],
  ],
])('%s', (_reason, markdown, words, expected) => {
  expect(pieces(markdown, words)).toEqual(expected);
});

test('a piece names the kinds of all marks over it, and leads to the page of the inner one that has a page', () => {
  const document = markdownDocument('印发《执法公示办法》。');
  const outer = markOn(document, '《执法公示办法》', {
    kinds: ['regulation'],
    href: '/r/',
    title: '甲',
  });
  const inner = markOn(document, '执法公示', { kinds: ['practice', 'metric'], title: '乙' });
  const elements = renderElements(document, [outer, inner]).filter(
    ({ kind }) => kind !== undefined,
  );
  expect(elements).toEqual([
    { tag: 'a', id: outer.id, kind: 'regulation', kinds: undefined, href: '/r/', text: '《' },
    {
      tag: 'a',
      id: inner.id,
      kind: 'practice',
      kinds: 'practice metric regulation',
      href: '/r/',
      text: '执法公示',
    },
    { tag: 'a', id: undefined, kind: 'regulation', kinds: undefined, href: '/r/', text: '办法》' },
  ]);
});

test('a mere anchor has an id and no kind', () => {
  const document = markdownDocument('根据条例制定。');
  const anchor = markOn(document, '条例', { kinds: [] });
  expect(renderElements(document, [anchor]).find(({ id }) => id === anchor.id)).toMatchObject({
    tag: 'span',
    kind: undefined,
    text: '条例',
  });
});

test('every sentence has an id by its start, and one permalink at its end', () => {
  const document = markdownDocument('## 一、概况\n\n甲**乙**丙。丁！\n\n3. 戊。\n');
  const elements = renderElements(document, []);
  const ids = elements.flatMap(({ tag, id }) => (tag === 'span' && id !== undefined ? [id] : []));
  const starts = ['一、概况', '甲乙丙', '丁！', '3. 戊'].map((each) => document.text.indexOf(each));
  expect(ids).toEqual(starts.map((start) => `s${start}`));
  expect(elements.flatMap(({ tag, href }) => (tag === 'a' ? [href] : []))).toEqual(
    ids.map((id) => `#${id}`),
  );
});

test('whatever the Markdown, every mark with words is found under its id, once', () => {
  const piece = fc.constantFrom(
    ...['甲', '乙3', 'a', '。', '\n', '\n\n', '\r\n', '## ', '- ', '1. ', '> ', '**', '[', '](x)'],
    ...['`', '\\*', '&amp;', '<b>', '    ', '\n|a|b|\n|-|-|\n|', '《', '》', '[^1]', '\n[^1]: 注'],
    ...['https://example.org', '\u3000', '- [x] '],
  );
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 40 }),
      fc.array(fc.tuple(share, share), { maxLength: 6 }),
      (parts, spans) => {
        const document = markdownDocument(parts.join(''));
        const { text } = document;
        const marks = new Map<string, FactMark>();
        for (const shares of spans) {
          const [start = 0, end = 0] = shares
            .map((each) => Math.floor(each * text.length))
            .sort((a, b) => a - b);
          if (!/[甲乙a《》]/u.test(text.slice(start, end))) continue;
          const id = `m${start}-${end}`;
          marks.set(id, { id, start, end, kinds: ['metric'], href: '/x/', title: '' });
        }
        const elements = renderElements(document, [...marks.values()]);
        const ids = elements.flatMap(({ id }) => (id === undefined ? [] : [id]));
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of marks.keys()) expect(ids).toContain(id);
      },
    ),
    { numRuns: 300, seed: 7 },
  );
});
