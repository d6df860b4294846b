/** Titles in 《》: where they end, what is nested, and where a title without its 》 is cut. */
import { describe, expect, it } from 'vitest';
import { findBracketedTitles } from '../../src/extract/bracketed-title.ts';

/** Cuts after the last 办法 or 方案, as the genre words do. */
const genreEnd = (stretch: string) => /^.*(?:办法|方案)/u.exec(stretch)?.[0].length ?? 0;

function titles(text: string): string[] {
  return findBracketedTitles(text, genreEnd).map((title) => {
    const nested = title.nested.map(({ start, end }) => text.slice(start, end)).join(' ');
    return [
      text.slice(title.innerStart, title.innerEnd),
      title.closed ? '' : ' (open)',
      nested === '' ? '' : ` + ${nested}`,
    ].join('');
  });
}

describe('bracketed titles', () => {
  it.each([
    { why: 'one title', text: '印发《甲办法》。', found: ['甲办法'] },
    { why: 'a list without separators', text: '《甲办法》《乙方案》', found: ['甲办法', '乙方案'] },
    {
      why: 'inner title in 〈〉',
      text: '《落实〈甲办法〉的实施方案》',
      found: ['落实〈甲办法〉的实施方案 + 〈甲办法〉'],
    },
    {
      why: 'inner title in <>, as width-normalised text has it',
      text: '《落实<甲办法>的实施方案》',
      found: ['落实<甲办法>的实施方案 + <甲办法>'],
    },
    {
      why: 'inner title in 《》',
      text: '《落实《甲办法》的实施方案》',
      found: ['落实《甲办法》的实施方案 + 《甲办法》'],
    },
    {
      why: 'three levels',
      text: '《关于印发〈〈甲办法〉分工方案〉的通知》',
      found: ['关于印发〈〈甲办法〉分工方案〉的通知 + 〈〈甲办法〉分工方案〉 〈甲办法〉'],
    },
    { why: 'alone in 〈〉', text: '印发〈甲乙丙丁办法〉。', found: ['甲乙丙丁办法'] },
    { why: 'alone in <>', text: '印发<甲乙丙丁办法>。', found: ['甲乙丙丁办法'] },
    { why: 'in 〈〉 without a genre word: no title', text: '观看〈甲乙丙丁戊己〉。', found: [] },
    { why: 'a doubled closing mark', text: '《甲办法》》已印发', found: ['甲办法'] },
    { why: 'broken by a line end', text: '《甲乙\n丙办法》', found: ['甲乙\n丙办法'] },
    {
      why: 'a heading on the next line ends it: the rest of the title is lost',
      text: '《县委县政府关于印发\n一、总体要求 《甲办法》',
      found: ['甲办法'],
    },
    {
      why: 'never closed, cut after the genre word',
      text: '按照《甲办法,认真开展调解。',
      found: ['甲办法 (open)'],
    },
    {
      why: 'never closed before a list mark, so the second is not nested',
      text: '按照《甲办法、《乙方案》',
      found: ['甲办法 (open)', '乙方案'],
    },
    {
      why: 'never closed and no genre word: no title',
      text: '按照《甲乙丙丁,开展调解。',
      found: [],
    },
    {
      why: 'closed by the quotation mark around it',
      text: '“学习《甲办法”活动',
      found: ['甲办法 (open)'],
    },
    { why: 'a stray closing mark', text: '甲办法》印发', found: [] },
    { why: 'a full stop inside', text: '《甲。乙》', found: [] },
    { why: 'longer than any title', text: `《${'甲'.repeat(200)}》`, found: [] },
  ])('$why', ({ text, found }) => {
    expect(titles(text)).toEqual(found);
  });

  it('takes time in proportion to the text, however many titles are never closed', () => {
    const text = '《甲乙丙'.repeat(20_000);
    const before = process.cpuUsage();
    findBracketedTitles(text, genreEnd);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(2000);
  });
});
